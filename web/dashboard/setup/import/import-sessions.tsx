import { useState } from 'preact/hooks';
import { Unreadable, unreadableText } from '../../../../shared/lists/read/unreadable.ts';
import { Button } from '../../../lib/button.tsx';
import { describedBy, Field } from '../../../lib/field.tsx';
import { showDateAndYear, showNumber, showTime } from '../../../lib/format.ts';
import { Icon } from '../../../lib/icon.tsx';
import { language } from '../../../lib/language.ts';
import { Progress } from '../../../lib/progress.tsx';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { sayProblem } from '../../../lib/say-problem.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { addSession } from '../../live/campaign.ts';
import { refreshCounts } from '../../live/live-counts.ts';
import { type ReadRow, readSessions } from './read-sessions.ts';

const texts = {
  choose: { id: 'Berkas Excel atau CSV', en: 'Excel or CSV file' },
  hint: {
    id: 'Kolom Kota, Tempat, Tanggal, Jam dan Kuota; Daftar tunggu dan Target boleh tidak ada. Satu baris satu kota.',
    en: 'Columns City, Venue, Date, Time and Quota; Waiting list and Target if you like. One row for each city.',
  },
  columns: {
    id: 'Judul kolom tidak lengkap. Perlu Kota, Tempat, Tanggal dan Kuota di atas kolomnya.',
    en: 'Titles are missing. City, Venue, Date and Quota are needed above the columns.',
  },
  rows: { id: 'Lebih dari 600 baris. Bagi berkasnya.', en: 'More than 600 rows. Split the file.' },
  line: { id: 'Baris', en: 'Row' },
  city: { id: 'Kota', en: 'City' },
  when: { id: 'Waktu dan tempat', en: 'When and where' },
  quota: { id: 'Kuota', en: 'Quota' },
  state: { id: 'Keadaan', en: 'State' },
  ready: { id: 'siap', en: 'ready' },
  added: { id: 'ditambahkan', en: 'added' },
  there: { id: 'sudah ada di acara ini', en: 'in this campaign already' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  again: {
    id: 'Terputus? Tekan lagi, atau pilih berkas yang sama: yang sudah masuk tidak menjadi dua.',
    en: 'Cut off? Press again, or choose the same file: what is in already does not come twice.',
  },
} as const satisfies Record<string, Text>;
const add: TextAround<[string]> = { id: (n) => `Tambahkan ${n} kota`, en: (n) => `Add ${n} cities` };
const wrongRows: TextAround<[string]> = {
  id: (n) => `${n} baris perlu diperbaiki di berkasnya; yang lain bisa ditambahkan sekarang.`,
  en: (n) => `${n} rows need mending in the file; the others can be added now.`,
};
const done: TextAround<[string, string]> = {
  id: (n, of) => `${n} dari ${of} kota ditambahkan.`,
  en: (n, of) => `${n} of ${of} cities added.`,
};

type End = { kind: 'added' | 'there' } | { kind: 'failed'; text: string };
const field = 'sessions-file';

export const ImportSessions = ({ campaignId }: { campaignId: string }) => {
  const [list, setList] = useState<{ fileHash: string; rows: ReadRow[] }>();
  const [problem, setProblem] = useState<string>();
  const [ends, setEnds] = useState<ReadonlyMap<number, End>>(new Map());
  const [isRunning, setRunning] = useState(false);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setList(undefined);
    setEnds(new Map());
    try {
      const read = await readSessions(file);
      setProblem(typeof read === 'string' ? say(read === 'no-columns' ? texts.columns : texts.rows) : undefined);
      if (typeof read !== 'string') setList(read);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      setProblem(unreadableText(error.code, language.value));
    }
  };
  const ready = (list?.rows ?? []).flatMap((row) => ('session' in row ? [row] : []));
  const wrong = (list?.rows.length ?? 0) - ready.length;
  const left = ready.filter(({ line }) => ends.get(line)?.kind === undefined || ends.get(line)?.kind === 'failed');
  const addAll = async () => {
    if (isRunning || !list) return;
    setRunning(true);
    for (const { line, session } of left) {
      const idempotencyKey = `${list.fileHash}-${line}`;
      const answer = await staffCall('createSession', { params: { campaignId }, body: session }, { idempotencyKey });
      const isThere = answer.kind === 'refused' && answer.code === 'already-exists';
      const end: End =
        answer.kind === 'answered'
          ? { kind: 'added' }
          : isThere
            ? { kind: 'there' }
            : { kind: 'failed', text: sayProblem(answer) };
      if (answer.kind === 'answered') addSession(answer.body);
      setEnds((before) => new Map(before).set(line, end));
      if (answer.kind === 'no-answer') break;
    }
    setRunning(false);
    refreshCounts();
  };
  const added = [...ends.values()].filter(({ kind }) => kind === 'added').length;
  const asked = { id: field, label: say(texts.choose), hint: say(texts.hint), problem };
  return (
    <div class="setup-form">
      <Field {...asked}>
        <input
          class="input import-file"
          type="file"
          accept=".csv,.xlsx,text/csv"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
          {...describedBy(asked)}
        />
      </Field>
      {list && (
        <>
          {wrong > 0 && (
            <p class="act-problem" role="alert">
              <Icon name="fix" />
              {say(wrongRows, showNumber(wrong))}
            </p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too */}
          <section class="import-rows" aria-label={say(texts.choose)} tabIndex={0}>
            <table class="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say(texts.line)}</th>
                  <th scope="col">{say(texts.city)}</th>
                  <th scope="col">{say(texts.when)}</th>
                  <th scope="col">{say(texts.quota)}</th>
                  <th scope="col">{say(texts.state)}</th>
                </tr>
              </thead>
              <tbody>
                {list.rows.map((row) => (
                  <ImportRow key={row.line} row={row} end={ends.get(row.line)} />
                ))}
              </tbody>
            </table>
          </section>
          {ends.size > 0 && <Progress done={ends.size} of={ready.length} label={say(texts.progress)} />}
          <p role="status">{ends.size > 0 && say(done, showNumber(added), showNumber(ready.length))}</p>
          {left.length > 0 && (
            <div class="setup-ways">
              <Button onClick={() => void addAll()}>{say(add, showNumber(left.length))}</Button>
              <span class="hint">{say(texts.again)}</span>
            </div>
          )}
        </>
      )}
    </div>
  );
};

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
