import { columnTexts } from '../../../shared/lists/columns/list-field.ts';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { FixCell, FixRow } from '../desk/views.ts';
import { FixInput } from './fix-input.tsx';
import { sayFixProblem } from './say-problem.ts';

const texts = {
  row: { id: 'Baris ', en: 'Row ' },
  right: { id: 'Sudah benar', en: 'Right now' },
  goes: { id: 'Ikut terkirim.', en: 'Goes along.' },
  sent: { id: 'Sudah terkirim.', en: 'Sent.' },
  other: { id: 'Isian lain di baris ini belum benar.', en: 'Something else in this row is not right yet.' },
  whole: { id: 'Seluruh baris', en: 'Whole row' },
} as const satisfies Record<string, Text>;
const alike: TextAround<[string]> = {
  id: (n) => `Jawabannya bisa dipakai untuk ${n} baris sejenis.`,
  en: (n) => `The answer can be used for ${n} rows of this kind.`,
};
const double: TextAround<[string]> = {
  id: (line) => `Orang ini sudah ada di baris ${line}, jadi dilewati.`,
  en: (line) => `This person is in row ${line} already, so the row is skipped.`,
};

/** One part of the table for each row of the file; in it a line for each cell that was wrong. */
export const FixRows = ({ rows }: { rows: readonly FixRow[] }) => (
  <>
    {rows.map((row) => (
      <tbody key={row.line} data-line={row.line} data-state={row.state}>
        {row.cells.map((cell, index) => (
          <tr key={cell.column} class={cell.problem ? 'fix-open' : 'fix-done'}>
            <th scope="row" class="fix-line">
              <span class="narrow-only">{say(texts.row)}</span>
              {showNumber(row.line)}
            </th>
            <td class="fix-column">
              <span class="fix-title">
                {cell.title || say(cell.column === '' ? texts.whole : columnTexts[cell.column])}
              </span>
              {index === 0 && cell.column !== 'name' && row.name !== '' && <span class="fix-name">{row.name}</span>}
            </td>
            <td class="fix-found">{cell.found !== '' && <Found text={cell.found} />}</td>
            <td class="fix-problem">
              <Verdict row={row} cell={cell} />
            </td>
            <td class="fix-answer">
              {cell.column !== '' && row.state !== 'sent' && (
                <FixInput line={row.line} column={cell.column} cell={cell} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </>
);

const Verdict = ({ row, cell }: { row: FixRow; cell: FixCell }) => {
  if (cell.problem) {
    const { what, advice } = sayFixProblem(cell.column, cell.problem);
    return (
      <p class="fix-says" id={`fix-${row.line}-${cell.column}-says`}>
        <Icon name="fix" />
        <span>
          <strong>{what}</strong>
          {advice && <span class="fix-then">{advice}</span>}
          {cell.alike > 0 && <span class="fix-then">{say(alike, showNumber(cell.alike + 1))}</span>}
        </span>
      </p>
    );
  }
  const isDouble = row.state === 'double';
  return (
    <p class="fix-says" role="status">
      <Icon name={isDouble ? 'duplicate' : 'place'} />
      <span>
        <strong>{say(texts.right)}</strong>
        <span class="fix-then">
          {isDouble
            ? say(double, showNumber(row.doubleOf ?? 0))
            : say(nextOf[row.state === 'open' ? 'open' : row.state])}
        </span>
      </span>
    </p>
  );
};

const nextOf = { open: texts.other, fixed: texts.goes, sent: texts.sent, double: texts.goes } as const;

const longestShown = 40;
/** A NIK still stands in one line. */
const longestLine = 18;

/** On a phone the two ends of a number are enough: the whole of it stands in its field. */
const Found = ({ text }: { text: string }) => {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  if (!/^\d{13,}$/.test(text)) return <code class={writtenAs(shown)}>{shown}</code>;
  return (
    <>
      <code class={`${writtenAs(shown)} wide-only`}>{shown}</code>
      <code class={`${writtenAs(shown)} narrow-only`}>
        {text.slice(0, 4)}…{text.slice(-4)}
      </code>
    </>
  );
};

const writtenAs = (text: string) => (text.length > longestLine ? 'written' : 'written written-short');
