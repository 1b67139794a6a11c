import type { ListChunk } from './sent-row.ts';

/** How many rows ended in which way. */
export type OutcomeCounts = { accepted: number; waiting: number; duplicate: number; rejected: number };

/** What came of sending one chunk: its rows' outcomes; that it should go again; or why nothing more can go now. */
export type ChunkAnswer<Why> =
  | { kind: 'taken'; counts: OutcomeCounts }
  | { kind: 'again'; afterMs?: number }
  | { kind: 'refused'; why: Why };

export type SendState<Why> = {
  /** `retrying`: the last answer did not come, or asked to wait. `refused`: nothing goes until the reason is gone. */
  phase: 'sending' | 'pausing' | 'paused' | 'retrying' | 'refused' | 'done';
  /** Rows whose outcome is known, of this sending alone. */
  rows: number;
  counts: OutcomeCounts;
  why?: Why;
};

export type SendPort<Why> = {
  chunks: AsyncIterator<ListChunk> | Iterator<ListChunk>;
  put: (chunk: ListChunk) => Promise<ChunkAnswer<Why>>;
  wait: (ms: number) => Promise<void>;
  onChange?: (state: SendState<Why>) => void;
  /** Chunks under way at once. */
  lanes?: number;
};

export type Sending<Why> = {
  pause: () => void;
  resume: () => void;
  /** Resolves when all chunks are taken, or one was refused. */
  ended: Promise<SendState<Why>>;
};

/** 1 s, 2 s, 4 s … 30 s: a network that comes and goes is tried soon, one that is gone does not empty the battery. */
export const retryDelayMs = (attempt: number): number => Math.min(30_000, 1000 * 2 ** attempt);

/**
 * Sends chunk after chunk until all are taken. What gets no answer goes again, for as long as it takes: a chunk that has
 * arrived already answers the same once more, so sending twice is harmless. Knows no network and no clock.
 */
export const sendChunks = <Why>({ chunks, put, wait, onChange, lanes = 2 }: SendPort<Why>): Sending<Why> => {
  const counts: OutcomeCounts = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
  let rows = 0;
  let under = 0;
  let retrying = 0;
  let isPaused = false;
  let isDone = false;
  let refusal: { why: Why } | undefined;
  let waiting: (() => void)[] = [];

  const phase = () => {
    if (refusal) return 'refused';
    if (isDone) return 'done';
    if (isPaused) return under > retrying ? 'pausing' : 'paused';
    return retrying > 0 ? 'retrying' : 'sending';
  };
  const state = (): SendState<Why> => ({ phase: phase(), rows, counts: { ...counts }, ...refusal });
  const tell = () => onChange?.(state());

  const untilReleased = async () => {
    while (isPaused) await new Promise<void>((go) => waiting.push(go));
  };

  const send = async (chunk: ListChunk) => {
    for (let attempt = 0; refusal === undefined; attempt++) {
      const answer = await put(chunk);
      if (answer.kind === 'taken') {
        rows += chunk.rows.length;
        for (const outcome of Object.keys(counts) as (keyof OutcomeCounts)[]) counts[outcome] += answer.counts[outcome];
        return;
      }
      if (answer.kind === 'refused') {
        refusal ??= { why: answer.why };
        return;
      }
      retrying++;
      tell();
      await wait(answer.afterMs ?? retryDelayMs(attempt));
      await untilReleased();
      retrying--;
      tell();
    }
  };

  const lane = async () => {
    for (;;) {
      if (refusal) return;
      const next = await chunks.next();
      if (next.done) return;
      // Each lane keeps one chunk in hand while it is paused.
      await untilReleased();
      under++;
      await send(next.value);
      under--;
      tell();
    }
  };

  const all = async () => {
    tell();
    await Promise.all(Array.from({ length: lanes }, lane));
    isDone = refusal === undefined;
    tell();
    return state();
  };

  return {
    pause: () => {
      isPaused = true;
      tell();
    },
    resume: () => {
      isPaused = false;
      for (const go of waiting) go();
      waiting = [];
      tell();
    },
    ended: all(),
  };
};
