import { cityName } from '../../shared/domain/areas/cities.ts';
import { shortCity } from '../lib/short-city.ts';
import type { Session } from './figures/city-rows.ts';

/** A session by its place, as people call it: its own name, or its city's, "Bandung". */
export const sessionName = ({ name, cityCode, sessionId }: Session): string =>
  name ?? shortCity(cityName(cityCode) ?? sessionId);
