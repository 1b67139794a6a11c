import { showPoints } from '../points.ts';
import { say, type Text, type TextAround } from '../say.ts';
import type { RoundExplained } from './explained.ts';

const texts = {
  criterion: { id: 'Kriteria', en: 'Criterion' },
  weight: { id: 'Bobot', en: 'Weight' },
  judge: { id: 'Juri', en: 'Judge' },
  sum: { id: 'Jumlah', en: 'Sum' },
  adjusted: { id: 'Disesuaikan', en: 'Adjusted' },
  incomplete: { id: 'tidak dihitung: belum lengkap', en: 'does not count: incomplete' },
  'judge-absent': {
    id: 'tidak dihitung: juri tidak menilai semua',
    en: 'does not count: the judge has not judged all',
  },
} as const satisfies Record<string, Text>;
const revised: TextAround<[string]> = { id: (n) => `diubah ${n}×`, en: (n) => `changed ${n}×` };

const mark = (value: number | undefined) => (value === undefined ? '–' : showPoints(value * 100));

/** Marks by criterion and judge, with the sum that each judge's marks make of 100. */
export const ScoreTable = ({ round: { criteria, judges, normalise } }: { round: RoundExplained }) => (
  // Twelve judges do not fit a phone, so it scrolls: by keyboard too.
  <div class="score-table" tabIndex={judges.length > 3 ? 0 : undefined}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say(texts.criterion)}</th>
          <th scope="col">{say(texts.weight)}</th>
          {judges.map(({ judgeNumber, label }) => (
            <th key={judgeNumber} scope="col">
              {/^[A-Z]\d*$/.test(label) && <span class="wide-word">{say(texts.judge)} </span>}
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterionId, name, weight }) => (
          <tr key={criterionId}>
            <th scope="row">{name}</th>
            <td>×{weight}</td>
            {judges.map(({ judgeNumber, marks }) => (
              <td key={judgeNumber}>{mark(marks[criterionId])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(texts.sum)}</th>
          <td />
          {judges.map(({ judgeNumber, sum, left, revisions }) => (
            <td key={judgeNumber}>
              {sum === undefined ? '–' : showPoints(sum)}
              {left && <small>{say(texts[left])}</small>}
              {revisions > 0 && <small>{say(revised, String(revisions))}</small>}
            </td>
          ))}
        </tr>
        {normalise !== 'none' && (
          <tr>
            <th scope="row">{say(texts.adjusted)}</th>
            <td />
            {judges.map(({ judgeNumber, adjusted }) => (
              <td key={judgeNumber}>{adjusted === undefined ? '–' : showPoints(adjusted)}</td>
            ))}
          </tr>
        )}
      </tfoot>
    </table>
  </div>
);
