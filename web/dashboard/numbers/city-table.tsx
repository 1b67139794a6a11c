import './city-table.css';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Totals } from '../figures/totals-of.ts';
import { useShowAllCities } from '../show-all.tsx';
import { BarLegend } from './bar-legend.tsx';
import { CityLine, Figure, type FigureKind, figureNames, NewMembers } from './city-line.tsx';
import { saveCityBars } from './save-bars.ts';

const texts = {
  title: { id: 'Tempat per kota', en: 'Places per city' },
  picture: { id: 'Unduh PNG', en: 'Download PNG' },
  city: { id: 'Kota', en: 'City' },
  bar: { id: 'kuota ↓', en: 'quota ↓' },
  newMembersAndTarget: { id: 'Anggota baru / target', en: 'New members / target' },
  nobody: { id: 'Belum ada yang mendaftar.', en: 'Nobody has signed up yet.' },
} as const satisfies Record<string, Text>;
const cities: TextAround<[string]> = { id: (n) => `${n} kota`, en: (n) => (n === '1' ? '1 city' : `${n} cities`) };

export const CityTable = ({ rows, totals }: { rows: CityRow[]; totals: Totals }) => {
  const { shown, more } = useShowAllCities(rows);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const limited = rows.some(({ quota }) => quota !== null);
  // Without quotas nobody waits and no kiosk holds a place.
  const kinds: FigureKind[] = limited ? ['confirmed', 'held', 'waiting', 'quota'] : ['confirmed'];
  return (
    <section class="card city-card" aria-labelledby="city-title">
      <div class="card-title">
        <h2 id="city-title">{say(texts.title)}</h2>
        {rows.length > 0 && (
          <button type="button" class="link" onClick={() => void saveCityBars(rows, say(texts.title))}>
            {say(texts.picture)}
          </button>
        )}
      </div>
      {limited && <BarLegend />}
      {rows.length === 0 ? (
        <p class="city-nobody">{say(texts.nobody)}</p>
      ) : (
        <table class="city-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.city)}</th>
              <td class="city-bar">{limited && <span aria-hidden="true">{say(texts.bar)}</span>}</td>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {say(figureNames[kind])}
                </th>
              ))}
              <th scope="col">{say(texts.newMembersAndTarget)}</th>
              <th scope="col">{say(figureNames.checkedIn)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CityLine key={row.cityCode} row={row} kinds={kinds} most={most} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(cities, showNumber(rows.length))}</th>
              <td class="city-bar" />
              {kinds.map((kind) => (
                <Figure key={kind} kind={kind} value={totals[kind]} />
              ))}
              <NewMembers newMembers={totals.newMembers} target={totals.target} />
              <Figure kind="checkedIn" value={totals.checkedIn} />
            </tr>
          </tfoot>
        </table>
      )}
      {more}
    </section>
  );
};
