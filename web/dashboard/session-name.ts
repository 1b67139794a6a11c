import { cityName } from '../../shared/domain/areas/cities.ts';
import { shortCity } from '../lib/short-city.ts';
import type { Session } from './figures/city-rows.ts';

/** A session by its city, as people call it: "Bandung". */
export const sessionName = ({ cityCode, sessionId }: Session): string => shortCity(cityName(cityCode) ?? sessionId);
