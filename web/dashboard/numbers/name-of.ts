import { say } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import type { CityRow } from '../figures/city-rows.ts';

const unknown = { id: 'Kota tidak diketahui', en: 'City not known' };

export const nameOf = ({ cityCode, cityName }: Pick<CityRow, 'cityCode' | 'cityName'>): string =>
  cityCode === '-' ? say(unknown) : shortCity(cityName);
