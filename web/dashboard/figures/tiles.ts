import { provinceTiles } from '../../../shared/domain/areas/province-tiles.ts';
import { cityLetters } from './city-letters.ts';
import type { CityRow } from './city-rows.ts';

export type Tile = {
  provinceCode: string;
  column: number;
  row: number;
  /** The campaign's cities in this province, the largest first. */
  cities: CityRow[];
  letters: string;
  confirmed: number;
  quota: number | null;
  waiting: number;
};

/** All 38 provinces, each with what the campaign has there. A city whose code has no province is not on the map. */
export const tilesOf = (rows: readonly CityRow[]): Tile[] =>
  Object.entries(provinceTiles).map(([provinceCode, [column, row]]) => {
    const cities = rows
      .filter(({ cityCode }) => cityCode.slice(0, 2) === provinceCode)
      .toSorted((a, b) => b.total - a.total);
    const sum = (of: (city: CityRow) => number) => cities.reduce((total, city) => total + of(city), 0);
    return {
      provinceCode,
      column,
      row,
      cities,
      letters: cities[0] ? `${cityLetters(cities[0].cityName)}${cities.length > 1 ? '+' : ''}` : '',
      confirmed: sum(({ confirmed }) => confirmed),
      quota: cities.some(({ quota }) => quota === null) ? null : sum(({ quota }) => quota ?? 0),
      waiting: sum(({ waiting }) => waiting),
    };
  });
