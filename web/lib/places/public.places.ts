import { placesOf } from './places-of.ts';

export const publicPlaces = placesOf('public');
