import { cityName } from '../../shared/domain/areas/cities.ts';
import { shortCityName } from './figures/city-letters.ts';
import type { Session } from './figures/city-rows.ts';

/** A session by its city, as people call it: "Bandung". */
export const sessionName = ({ cityCode, sessionId }: Session): string => shortCityName(cityName(cityCode) ?? sessionId);
