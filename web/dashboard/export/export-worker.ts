import type { Language } from '../../../shared/domain/field-problems.ts';
import { retryDelayMs } from '../../../shared/lists/send/send-chunks.ts';
import { type Collecting, collect, type Reached, rowsIn, type Why } from '../../lib/export/collect.ts';
import { type Comparison, compareWithCounts } from '../../lib/export/compare-with-counts.ts';
import { type Ask, call, got, PageMissing } from '../../lib/export/export-part.ts';
import type { ToPage, ToWorker } from './messages.ts';
import { addPage, putExport } from './store/export-store.ts';
import type { KeptExport } from './store/kept-export.ts';
import { importKey, sealPage } from './store/seal-page.ts';
import { placeOf, writePart } from './write-part.ts';

/** The worker: reads the pages of an export, keeps them sealed, and makes files of them. One export at a time. */

type Opened = { kept: KeptExport; key: CryptoKey };
let opened: Opened | undefined;
let token: string | undefined;
let language: Language = 'id';
let collecting: Collecting | undefined;
let tokenCame: ((token: string | undefined) => void) | undefined;

const post = (message: ToPage) => postMessage(message);
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A token that ran out is renewed by the page, which alone can. */
const ask: Ask = async (name, wanted) => {
  const options = () => ({ language, timeoutMs: 35_000, ...(token !== undefined && { token }) });
  const answer = await call(name, wanted, options());
  if (answer.kind !== 'refused' || answer.code !== 'not-signed-in') return answer;
  const before = token;
  token = await new Promise<string | undefined>((resolve) => {
    tokenCame = resolve;
    post({ kind: 'needs-token' });
  });
  return token === undefined || token === before ? answer : call(name, wanted, options());
};

const keepPage = async (
  { kept, key }: Opened,
  part: Parameters<typeof placeOf>[1],
  rows: string[][],
  reached: Reached,
) => {
  const n = kept.reached.pages[part] ?? 0;
  const page = rows.length > 0 ? await sealPage(rows, placeOf(kept.exportId, part, n), key) : undefined;
  await addPage({ ...kept, reached }, [part, n], page);
  kept.reached = reached;
};

const start = async (now: Opened) => {
  const { kept } = now;
  collecting = collect(
    {
      parts: kept.parts,
      about: kept.about,
      ask,
      wait,
      keep: (part, rows, reached) => keepPage(now, part, rows, reached),
      onChange: (phase, reached, why) => post({ kind: 'state', phase, reached, ...(why && { why }) }),
    },
    kept.reached,
  );
  try {
    if ((await collecting.ended).phase === 'done') await end(now);
  } finally {
    collecting = undefined;
  }
};

/** Says to the server how much it is, and holds the sums against the dashboard's. */
const end = async ({ kept }: Opened) => {
  const { campaignId, exportId, reached, parts } = kept;
  post({ kind: 'state', phase: 'comparing', reached });
  const at = new Date().toISOString();
  const comparison = parts.includes('sign-ups')
    ? await patiently(reached, () => compareWithCounts(ask, campaignId, reached.tally, wait))
    : undefined;
  if (comparison && 'kind' in comparison) return post({ kind: 'state', phase: 'refused', reached, why: comparison });
  const body = { result: 'done', rows: rowsIn(reached) } as const;
  const ended = await patiently(reached, () => got(ask('endExport', { params: { campaignId, exportId }, body })));
  if ('kind' in ended) return post({ kind: 'state', phase: 'refused', reached, why: ended });
  kept.collected = { at, comparison: comparison as Comparison | undefined };
  await putExport(kept);
  post({ kind: 'collected', kept });
};

/** As long as nobody answers it is asked again; a refusal is given back. */
const patiently = async <T extends object>(reached: Reached, asked: () => Promise<T>): Promise<T | Why> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await asked();
    } catch (error) {
      if (!(error instanceof PageMissing)) throw error;
      const { answer } = error;
      if (answer.kind === 'refused' && answer.status < 500 && answer.status !== 429) return answer;
      post({ kind: 'state', phase: 'retrying', reached });
      await wait(retryDelayMs(attempt));
    }
  }
};

const save = async ({ part, format, target }: Extract<ToWorker, { kind: 'save' }>) => {
  if (!opened) throw new Error('No export is open');
  try {
    const onRows = (rows: number) => post({ kind: 'saving', part, rows });
    const file = await writePart({ ...opened, part, format, target, onRows });
    post({ kind: 'saved', part, ...(file && { file }) });
  } catch (error) {
    // No room on the disk it was to be written to, or no leave to write there.
    if (!(error instanceof DOMException)) throw error;
    post({ kind: 'not-saved', part });
  }
};

const told = async (message: ToWorker) => {
  if (message.kind === 'token') return tokenCame?.(message.token);
  if (message.kind === 'pause') return collecting?.pause();
  if (message.kind === 'save') return save(message);
  if (message.kind === 'open') {
    ({ token, language } = message);
    opened = { kept: message.kept, key: await importKey(message.key) };
    if (message.kept.collected) return;
  }
  if (collecting) return collecting.goOn();
  if (opened) return start(opened);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  told(data).catch((error) => {
    if (error instanceof DOMException) return post({ kind: 'no-room' });
    throw error;
  });
});
