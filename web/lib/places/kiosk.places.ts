import { placesOf } from './places-of.ts';

export const kioskPlaces = placesOf('kiosk');
