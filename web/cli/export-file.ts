import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportPart, ExportReason } from '../../shared/domain/export.ts';
import type { Language } from '../../shared/domain/field-problems.ts';
import { retryDelayMs } from '../../shared/lists/send/send-chunks.ts';
import type { Separator } from '../../shared/lists/write/csv-text.ts';
import { compareWithCounts } from '../lib/export/compare-with-counts.ts';
import { type About, type Ask, got, PageMissing } from '../lib/export/export-part.ts';
import { fileOf } from '../lib/export/file-of.ts';
import { partReaders } from '../lib/export/part-readers.ts';
import { readAbout } from '../lib/export/read-about.ts';
import { addTally, type Difference, emptyTally } from '../lib/export/tally.ts';
import { exitCodes } from './exit-codes.ts';
import { fileKind } from './file-kind.ts';
import { isPassing, openServer, sayRefusal, waitFor } from './server.ts';
import { showProgress } from './show-progress.ts';
import { say, showNumber } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

export type AskedExport = {
  campaign: string;
  what: ExportPart;
  separator: Separator;
  openNiks?: ExportReason | undefined;
  url?: string | undefined;
  token?: string | undefined;
  language: Language;
};

/** Two minutes and a half of waiting in all for one page. */
const attempts = 9;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Takes one part of a campaign out into a file, page by page as it comes, and gives the exit code. */
export const exportFile = async (path: string, asked: AskedExport): Promise<number> => {
  const { campaign: campaignId, what, openNiks, separator, language } = asked;
  const kind = fileKind(path, language);
  if (asked.url === undefined) throw new WrongOption(say('noUrl', language));
  if (!asked.token) throw new WrongOption(say('noToken', language));
  const { ask } = openServer({ url: asked.url, key: asked.token, language });
  const part = `${path}.part`;
  try {
    const body = { parts: [what], ...(openNiks && { opensNik: openNiks }) };
    const begun = await got(ask('createExport', { params: { campaignId }, body }));
    const params = { campaignId, exportId: begun.exportId };
    const about = await readAbout(ask, campaignId, begun, language);
    const taken = { rows: 0, tally: emptyTally() };
    const format = kind === 'csv' ? ({ kind, separator } as const) : ({ kind, sheetName: what } as const);
    const end = (result: 'done' | 'given-up') =>
      patiently(() => ask('endExport', { params, body: { result, rows: taken.rows } }));
    try {
      const bytes = fileOf(format, partReaders[what].titles(about), rowsOf(ask, about, what, taken));
      await pipeline(Readable.fromWeb(bytes), createWriteStream(part, { mode: 0o600 }));
      await rename(part, path);
    } catch (error) {
      await end('given-up');
      throw error;
    }
    await end('done');
    console.log(say('exported', language, taken.rows, path));
    if (what !== 'sign-ups') return exitCodes.allGood;
    const { differences } = await compareWithCounts(ask, campaignId, taken.tally, wait);
    console.log(differences.length === 0 ? say('sumsEqual', language) : say('sumsDiffer', language));
    for (const difference of differences) console.log(`  ${lineOf(difference, language)}`);
    return exitCodes.allGood;
  } catch (error) {
    if (!(error instanceof PageMissing)) throw error;
    const { answer } = error;
    const isStranger = answer.kind === 'refused' && answer.code === 'not-signed-in';
    throw new WrongOption(isStranger ? say('badToken', language) : sayRefusal(answer, language));
  } finally {
    await rm(part, { force: true });
  }
};

type Taken = { rows: number; tally: ReturnType<typeof emptyTally> };

async function* rowsOf(ask: Ask, about: About, what: ExportPart, taken: Taken) {
  const counts = await got(ask('getCounts', { params: { campaignId: about.campaignId } }));
  const expected = what === 'sign-ups' ? counts.total + counts.cancelled : 0;
  const progress = showProgress(about.language);
  try {
    for (let place: string | null | undefined; place !== null; ) {
      const from: string | null = place ?? null;
      const page = await patiently(() => partReaders[what].page(ask, about, from));
      yield* page.rows;
      taken.rows += page.rows.length;
      if (page.tally) taken.tally = addTally(taken.tally, page.tally);
      progress.update(Math.min(1, taken.rows / Math.max(1, expected)), taken.rows);
      place = page.next;
    }
  } finally {
    progress.stop();
  }
}

/** What passes is asked for again a few times. */
const patiently = async <T>(asked: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await asked();
    } catch (error) {
      if (!(error instanceof PageMissing) || !isPassing(error.answer) || attempt + 1 === attempts) throw error;
      await wait(waitFor(error.answer) ?? retryDelayMs(attempt));
    }
  }
};

const lineOf = ({ what, file, counted }: Difference, language: Language) =>
  `${typeof what === 'string' ? what : what.city}: ${showNumber(file, language)} ≠ ${showNumber(counted, language)}`;
