import { showDateAndYear, showNumber, showTime } from '../../../lib/format.ts';
import { Icon } from '../../../lib/icon.tsx';
import { say, type Text } from '../../../lib/say.ts';
import type { ReadRow } from './read-sessions.ts';

const texts = {
  title: { id: 'Yang terbaca', en: 'What was read' },
  line: { id: 'Baris', en: 'Row' },
  city: { id: 'Kota', en: 'City' },
  when: { id: 'Waktu dan tempat', en: 'When and where' },
  quota: { id: 'Kuota', en: 'Quota' },
  state: { id: 'Keadaan', en: 'State' },
  ready: { id: 'siap', en: 'ready' },
  added: { id: 'ditambahkan', en: 'added' },
  there: { id: 'sudah ada di acara ini', en: 'in this campaign already' },
} as const satisfies Record<string, Text>;

/** What became of a row. */
export type End = { kind: 'added' | 'there' } | { kind: 'failed'; text: string };
type Props = { rows: readonly ReadRow[]; ends: ReadonlyMap<number, End> };

export const ImportRows = ({ rows, ends }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too
  <section class="import-rows" aria-label={say(texts.title)} tabIndex={0}>
    <table class="plain-table">
      <thead>
        <tr>
          {(['line', 'city', 'when', 'quota', 'state'] as const).map((title) => (
            <th key={title} scope="col">
              {say(texts[title])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ImportRow key={row.line} row={row} end={ends.get(row.line)} />
        ))}
      </tbody>
    </table>
  </section>
);

const stateOf = (row: ReadRow, end: End | undefined): string => {
  if ('problems' in row) return row.problems.join(' ');
  if (end === undefined) return say(texts.ready);
  return end.kind === 'failed' ? end.text : say(texts[end.kind]);
};

const ImportRow = ({ row, end }: { row: ReadRow; end: End | undefined }) => {
  const isWrong = 'problems' in row || end?.kind === 'failed';
  const session = 'session' in row ? row.session : undefined;
  return (
    <tr data-line={row.line}>
      <th scope="row">{row.line}</th>
      <td>{row.city}</td>
      <td>
        {session &&
          `${showDateAndYear(session.startsAt, session.timeZone)}, ${showTime(session.startsAt, session.timeZone)} · ${session.venue}`}
      </td>
      <td>{session && showNumber(session.quota)}</td>
      <td class={isWrong ? 'import-wrong' : undefined}>
        {isWrong && <Icon name="fix" />} {stateOf(row, end)}
      </td>
    </tr>
  );
};
