import { provinceName } from '../../../shared/domain/areas/cities.ts';
import { showNumber } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { useShowAllCities } from '../show-all.tsx';
import { CityLink } from './city-link.tsx';
import { mapWords } from './city-words.ts';

const texts = {
  city: { id: 'Kota', en: 'City' },
  table: { id: 'Tabel kota di peta', en: 'Table of the cities on the map' },
} as const satisfies Record<string, Text>;

/** The map in figures: the same cities, the largest first. */
export const MapTable = ({ rows }: { rows: CityRow[] }) => {
  const { shown, more } = useShowAllCities(rows.toSorted((a, b) => b.total - a.total));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="map-table" tabIndex={0} aria-label={say(texts.table)}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.city)}</th>
            <th scope="col">{say(mapWords.confirmed)}</th>
            <th scope="col">{say(mapWords.waiting)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.cityCode} aria-current={row.cityCode === address.value.city ? 'true' : undefined}>
              <th scope="row">
                <CityLink row={row} />
                <small>{provinceName(row.cityCode.slice(0, 2))}</small>
              </th>
              <td>{showNumber(row.confirmed)}</td>
              <td>{row.waiting === 0 ? '–' : showNumber(row.waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
};
