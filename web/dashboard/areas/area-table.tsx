import { say, type Text, type TextAround } from '../../lib/say.ts';
import { useShowAll } from '../show-all.tsx';
import { AreaLine, columnNames } from './area-line.tsx';
import type { Coverage } from './use-coverage.ts';

const texts = {
  title: { id: 'Per wilayah', en: 'By area' },
  nobody: { id: 'Di bawah ini tidak ada wilayah lain.', en: 'There are no smaller areas below this one.' },
  before: { id: 'Peserta awal', en: 'Earlier members' },
  since: { id: 'Baru sejak itu', en: 'New since then' },
  residents: { id: 'Penduduk 18+', en: 'Residents over 18' },
  unknown: { id: 'Wilayahnya tidak disebut', en: 'Area not told' },
} as const satisfies Record<string, Text>;
const levels = {
  campaign: { id: 'Provinsi', en: 'Province' },
  province: { id: 'Kota / kabupaten', en: 'City' },
  city: { id: 'Kecamatan', en: 'Kecamatan' },
  district: { id: 'Kelurahan / desa', en: 'Kelurahan' },
  village: { id: 'RW', en: 'RW' },
  rw: { id: 'RT', en: 'RT' },
  rt: { id: 'RT', en: 'RT' },
} as const satisfies Record<Coverage['level'], Text>;
const allAreas: TextAround<[string]> = {
  id: (n) => `Tampilkan semua ${n} wilayah`,
  en: (n) => `Show all ${n} areas`,
};

/** In the order of their codes, as every other list of areas; those with nothing to show come last. */
export const AreaTable = ({ coverage: { parts, level } }: { coverage: Coverage }) => {
  const busy = parts.filter((part) => part.signUps > 0 || part.target !== null || part.residents !== null);
  const rows = [...busy, ...parts.filter((part) => !busy.includes(part))];
  const most = Math.max(1, ...rows.map(({ signUps }) => signUps));
  const { shown, more } = useShowAll(rows, 50, allAreas);
  return (
    <section class="card" aria-labelledby="areas-title">
      <h2 class="card-title" id="areas-title">
        {say(texts.title)}
      </h2>
      {rows.length === 0 ? (
        <p class="card-foot">{say(texts.nobody)}</p>
      ) : (
        <>
          <ul class="bar-legend area-legend">
            <li>
              <span class="bar-legend-mark area-bar-before" />
              {say(texts.before)}
            </li>
            <li>
              <span class="bar-legend-mark area-bar-since" />
              {say(texts.since)}
            </li>
            <li>
              <span class="bar-legend-post area-bar-post" />
              {say(texts.residents)}
            </li>
          </ul>
          <table class="area-table">
            <thead>
              <tr>
                <th scope="col">{say(levels[level])}</th>
                <th scope="col">{say(columnNames.coverage)}</th>
                <td class="area-bar-cell" />
                <th scope="col">{say(columnNames.signUps)}</th>
                <th scope="col">{say(columnNames.newMembers)}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((part) => (
                <AreaLine key={part.areaCode} figures={part} most={most} />
              ))}
            </tbody>
          </table>
          {more && <p class="card-foot">{more}</p>}
        </>
      )}
    </section>
  );
};
