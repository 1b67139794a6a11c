import type { ExportPart } from '../../../shared/domain/export.ts';
import { retryDelayMs } from '../../../shared/lists/send/send-chunks.ts';
import type { NoAnswer, Refused } from '../answer.ts';
import { type About, type Ask, PageMissing, type PartPage, type Place } from './export-part.ts';
import { partReaders } from './part-readers.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** How far an export has come: all that is needed to go on with it. No personal data. */
export type Reached = {
  /** Which of the parts is being read; as many as there are parts where all are. */
  at: number;
  place: Place | null;
  pages: Partial<Record<ExportPart, number>>;
  rows: Partial<Record<ExportPart, number>>;
  tally: Tally;
};
export const atStart = (): Reached => ({ at: 0, place: null, pages: {}, rows: {}, tally: emptyTally() });
export const rowsIn = ({ rows }: Pick<Reached, 'rows'>): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);

export type Why = Refused | NoAnswer;
export type CollectPhase = 'collecting' | 'retrying' | 'pausing' | 'paused' | 'refused' | 'done';

type Port = {
  parts: readonly ExportPart[];
  about: About;
  ask: Ask;
  /** Keeps a page, if there is a row in it, and how far that is, as one: what was not kept is read again. */
  keep: (part: ExportPart, rows: PartPage['rows'], reached: Reached) => Promise<void>;
  wait: (ms: number) => Promise<void>;
  onChange: (phase: CollectPhase, reached: Reached, why?: Why) => void;
};
export type Collecting = {
  pause: () => void;
  goOn: () => void;
  ended: Promise<{ phase: 'done' | 'refused'; reached: Reached; why?: Why }>;
};

/** Reads page after page of each part. One that does not come is asked for again for as long as it takes; a refusal ends it. */
export const collect = (port: Port, from: Reached): Collecting => {
  const { parts, about, ask, keep, wait, onChange } = port;
  let reached = from;
  let isPaused = false;
  let release: (() => void) | undefined;

  const released = async () => {
    while (isPaused) {
      onChange('paused', reached);
      await new Promise<void>((go) => {
        release = go;
      });
    }
  };

  const readPage = async (part: ExportPart): Promise<PartPage | Why> => {
    for (let attempt = 0; ; attempt++) {
      await released();
      try {
        return await partReaders[part].page(ask, about, reached.place);
      } catch (error) {
        if (!(error instanceof PageMissing)) throw error;
        if (!isPassing(error.answer)) return error.answer;
        onChange('retrying', reached);
        await wait(retryAfter(error.answer) ?? retryDelayMs(attempt));
      }
    }
  };

  const all = async (): Promise<Awaited<Collecting['ended']>> => {
    for (let part = parts[reached.at]; part !== undefined; part = parts[reached.at]) {
      onChange('collecting', reached);
      const page = await readPage(part);
      if ('kind' in page) {
        onChange('refused', reached, page);
        return { phase: 'refused', reached, why: page };
      }
      const next = {
        at: page.next === null ? reached.at + 1 : reached.at,
        place: page.next,
        pages: { ...reached.pages, [part]: (reached.pages[part] ?? 0) + (page.rows.length > 0 ? 1 : 0) },
        rows: { ...reached.rows, [part]: (reached.rows[part] ?? 0) + page.rows.length },
        tally: page.tally ? addTally(reached.tally, page.tally) : reached.tally,
      };
      await keep(part, page.rows, next);
      reached = next;
    }
    onChange('done', reached);
    return { phase: 'done', reached };
  };

  return {
    pause: () => {
      isPaused = true;
      onChange('pausing', reached);
    },
    goOn: () => {
      isPaused = false;
      release?.();
      release = undefined;
    },
    ended: all(),
  };
};

/** Whether the same may go better a little later. */
const isPassing = (why: Why): boolean => why.kind === 'no-answer' || why.status >= 500 || why.status === 429;

const retryAfter = (why: Why): number | undefined =>
  why.kind === 'refused' && why.retryAfterSeconds !== undefined ? why.retryAfterSeconds * 1000 : undefined;
