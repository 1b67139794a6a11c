import { signal } from '@preact/signals';
import { type Mark, paceOf, withMark } from '../../../shared/lists/send/pace.ts';
import { type ChunkAnswer, type Sending, type SendState, sendChunks } from '../../../shared/lists/send/send-chunks.ts';
import type { ListChunk } from '../../../shared/lists/send/sent-row.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ask } from '../desk/ask-desk.ts';
import { type Part, rowsLeft } from './begin-upload.ts';

export type Why = Exclude<Awaited<ReturnType<typeof putChunk>>, { kind: 'answered' }>;
export type Progress = {
  phase: SendState<Why>['phase'];
  /** Rows whose outcome is known, those of earlier visits too. */
  done: number;
  of: number;
  rowsPerSecond?: number;
  secondsLeft?: number;
  why?: Why;
};
export const progress = signal<Progress | undefined>(undefined);

let underWay: Sending<Why> | undefined;
export const pause = (): void => underWay?.pause();
export const resume = (): void => underWay?.resume();

/** Sends what the parts lack, one part after the other. True where all of it is in. */
export const sendParts = async (parts: readonly Part[]): Promise<boolean> => {
  const of = parts.reduce((sum, { upload }) => sum + upload.rows, 0);
  let done = of - parts.reduce((sum, { upload }) => sum + rowsLeft(upload), 0);
  let marks: Mark[] = [{ atMs: performance.now(), rows: done }];

  for (const { upload, corrected } of parts) {
    if (upload.missingChunks.length === 0) continue;
    await ask('startChunks', upload.chunkSize, upload.missingChunks, corrected);
    const before = done;
    underWay = sendChunks({
      chunks: { next: nextChunk },
      put: (chunk) => put(upload.importId, chunk),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onChange: ({ phase, rows, why }) => {
        if (before + rows > done) marks = withMark(marks, { atMs: performance.now(), rows: before + rows });
        // What stood still is no measure of what comes.
        if (phase === 'paused') marks = [];
        else if (marks.length === 0) marks = [{ atMs: performance.now(), rows: before + rows }];
        done = before + rows;
        const isLast = upload === parts.at(-1)?.upload;
        progress.value = {
          phase: phase === 'done' && !isLast ? 'sending' : phase,
          done,
          of,
          ...paceOf(marks, of - done),
          ...(why && { why }),
        };
      },
    });
    const { phase } = await underWay.ended;
    underWay = undefined;
    if (phase === 'refused') return false;
    if (corrected)
      await ask(
        'markSent',
        corrected.map(({ line }) => line),
      );
  }
  return true;
};

const nextChunk = async (): Promise<IteratorResult<ListChunk>> => {
  const value = await ask('nextChunk');
  return value === undefined ? { done: true, value: undefined } : { done: false, value };
};

/** A function has 30 s. */
const putChunk = (importId: string, { number, rows }: ListChunk) =>
  staffCall(
    'putChunk',
    { params: { importId, n: number }, body: { firstLine: rows[0]?.line, rows: [...rows] } },
    { timeoutMs: 35_000 },
  );

const put = async (importId: string, chunk: ListChunk): Promise<ChunkAnswer<Why>> => {
  const answer = await putChunk(importId, chunk);
  if (answer.kind === 'answered') {
    const counts = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
    for (const { outcome } of answer.body.results) counts[outcome]++;
    return { kind: 'taken', counts };
  }
  if (answer.kind === 'no-answer') return { kind: 'again' };
  const isPassing = (answer.status === 429 && answer.code !== 'too-many-registered') || answer.status >= 500;
  if (!isPassing) return { kind: 'refused', why: answer };
  return {
    kind: 'again',
    ...(answer.retryAfterSeconds !== undefined && { afterMs: answer.retryAfterSeconds * 1000 }),
  };
};
