import { useRef, useState } from 'preact/hooks';
import { Unreadable, unreadableText } from '../../../../shared/lists/read/unreadable.ts';
import type { NoAnswer, Refused } from '../../../lib/answer.ts';
import { Button } from '../../../lib/button.tsx';
import { showNumber } from '../../../lib/format.ts';
import { Icon } from '../../../lib/icon.tsx';
import { language } from '../../../lib/language.ts';
import { Progress } from '../../../lib/progress.tsx';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { sayProblem } from '../../../lib/say-problem.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { addSession } from '../../live/campaign.ts';
import { refreshCounts } from '../../live/live-counts.ts';
import { ChooseList, type From } from './choose-list.tsx';
import { type End, ImportRows } from './import-rows.tsx';
import { type ReadRow, readSessions } from './read-sessions.ts';

const texts = {
  columns: {
    id: 'Judul kolom tidak lengkap. Perlu Kota, Tempat, Tanggal dan Kuota di atas kolomnya.',
    en: 'Titles are missing. City, Venue, Date and Quota are needed above the columns.',
  },
  rows: { id: 'Lebih dari 600 baris. Bagi daftarnya.', en: 'More than 600 rows. Split the list.' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  again: {
    id: 'Terputus? Tekan lagi, atau masukkan daftar yang sama: yang sudah masuk tidak menjadi dua.',
    en: 'Cut off? Press again, or bring the same list: what is in already does not come twice.',
  },
} as const satisfies Record<string, Text>;
const add: TextAround<[string]> = {
  id: (n) => `Tambahkan ${n} kota`,
  en: (n) => (n === '1' ? 'Add 1 city' : `Add ${n} cities`),
};
const wrongRows: TextAround<[string]> = {
  id: (n) => `${n} baris perlu diperbaiki di daftarnya; yang lain bisa ditambahkan sekarang.`,
  en: (n) => `${n} rows need mending in the list; the others can be added now.`,
};
const done: TextAround<[string, string]> = {
  id: (n, of) => `${n} dari ${of} kota ditambahkan.`,
  en: (n, of) => `${n} of ${of} cities added.`,
};

const isIn = (end: End | undefined) => end !== undefined && end.kind !== 'failed';

export const ImportSessions = ({ campaignId }: { campaignId: string }) => {
  const [list, setList] = useState<{ fileHash: string; rows: ReadRow[] }>();
  const [problem, setProblem] = useState<{ from: From; text: string }>();
  const [ends, setEnds] = useState<ReadonlyMap<number, End>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const latest = useRef<Blob | undefined>(undefined);

  const choose = async (given: Blob | undefined, from: From) => {
    latest.current = given;
    // At once: what is added must be what stands there.
    setList(undefined);
    const [read, wrong] = given ? await readOrSay(given) : [];
    // Another list may have come while this one was read.
    if (latest.current !== given) return;
    setEnds(new Map());
    setList(read);
    setProblem(wrong === undefined ? undefined : { from, text: wrong });
  };
  const ready = (list?.rows ?? []).flatMap((row) => ('session' in row ? [row] : []));
  const wrong = (list?.rows.length ?? 0) - ready.length;
  const left = ready.filter(({ line }) => !isIn(ends.get(line)));
  const addAll = async () => {
    if (isRunning || !list) return;
    const given = latest.current;
    setRunning(true);
    for (const { line, session } of left) {
      // A schedule may be that of two campaigns.
      const idempotencyKey = `${campaignId}-${list.fileHash}-${line}`;
      const answer = await staffCall('createSession', { params: { campaignId }, body: session }, { idempotencyKey });
      const isThere = answer.kind === 'refused' && answer.code === 'already-exists';
      const end: End =
        answer.kind === 'answered'
          ? { kind: 'added' }
          : isThere
            ? { kind: 'there' }
            : { kind: 'failed', text: sayFields(answer) ?? sayProblem(answer) };
      if (answer.kind === 'answered') addSession(answer.body);
      if (latest.current !== given) break;
      setEnds((before) => new Map(before).set(line, end));
      if (answer.kind === 'no-answer') break;
    }
    setRunning(false);
    refreshCounts();
  };
  const added = [...ends.values()].filter(({ kind }) => kind === 'added').length;
  const said = ends.size > 0 && !isRunning ? say(done, showNumber(added), showNumber(ready.length)) : undefined;
  // All of them stand in the campaign's own list then.
  const isOver = wrong === 0 && ready.length > 0 && added === ready.length;
  return (
    <div class="setup-form">
      <ChooseList problem={problem} onList={(given, from) => void choose(given, from)} />
      {wrong > 0 && (
        <p class="act-problem" role="alert">
          <Icon name="fix" />
          {say(wrongRows, showNumber(wrong))}
        </p>
      )}
      {list && !isOver && <ImportRows rows={list.rows} ends={ends} />}
      {isRunning && <Progress done={ends.size} of={ready.length} label={say(texts.progress)} />}
      <p class={left.length === 0 ? 'setup-done' : undefined} role="status">
        {said && left.length === 0 && <Icon name="place" />}
        {said}
      </p>
      {left.length > 0 && (
        <div class="setup-ways">
          <Button onClick={() => void addAll()}>{say(add, showNumber(left.length))}</Button>
          <span class="hint">{say(texts.again)}</span>
        </div>
      )}
    </div>
  );
};

/** What is wrong with this row, where the server says it. */
const sayFields = (answer: Refused | NoAnswer): string | undefined =>
  answer.kind === 'refused' && answer.errors.length > 0
    ? answer.errors.map(({ message }) => message).join(' ')
    : undefined;

/** What the list gives, or why it gives nothing. */
const readOrSay = async (given: Blob): Promise<[{ fileHash: string; rows: ReadRow[] }?, string?]> => {
  try {
    const read = await readSessions(given);
    return typeof read === 'string' ? [undefined, say(read === 'no-columns' ? texts.columns : texts.rows)] : [read];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [undefined, unreadableText(error.code, language.value)];
  }
};
