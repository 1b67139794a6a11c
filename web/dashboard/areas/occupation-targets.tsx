import { occupations } from '../../../shared/domain/occupations.ts';
import { showDateAndYear, showNumber } from '../../lib/format.ts';
import { language } from '../../lib/language.ts';
import { say, type Text } from '../../lib/say.ts';
import type { Coverage } from './use-coverage.ts';

const texts = {
  title: { id: 'Target wilayah ini', en: "This area's targets" },
  who: { id: 'Pekerjaan', en: 'Profession' },
  everyone: { id: 'Semua pekerjaan', en: 'All professions' },
  days: { id: 'Masa', en: 'Period' },
  counted: { id: 'Masuk', en: 'In' },
  target: { id: 'Target', en: 'Target' },
} as const satisfies Record<string, Text>;

const occupationName = (code: string | undefined): string =>
  code === undefined ? say(texts.everyone) : (occupations.find((one) => one.code === code)?.[language.value] ?? code);

/** By profession and period: what the figure above the table leaves out. */
export const OccupationTargets = ({ targets }: { targets: Coverage['targets'] }) => {
  if (targets.length === 0) return null;
  return (
    <section class="card" aria-labelledby="targets-title">
      <h2 class="card-title" id="targets-title">
        {say(texts.title)}
      </h2>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.who)}</th>
            <th scope="col">{say(texts.days)}</th>
            <th scope="col">{say(texts.counted)}</th>
            <th scope="col">{say(texts.target)}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ occupation, from, to, counted, target }) => (
            <tr key={`${occupation} ${from} ${to}`}>
              <th scope="row">{occupationName(occupation)}</th>
              <td>
                {showDateAndYear(from, 'UTC')} – {showDateAndYear(to, 'UTC')}
              </td>
              <td>{showNumber(counted)}</td>
              <td>{showNumber(target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
