import { placesOf } from './places-of.ts';

export const staffPlaces = placesOf('staff', 'partner', 'judge');
