import { packRanges, unpackRanges, unpackRuns } from '../../shared/domain/packed.ts';
import type { ImportTerms } from '../../shared/table/import.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { meaningOf } from './row-letters.ts';

/** The lines that need no correction: taken, or known already, in this upload or those that it continued. As ranges, ascending. */
export const linesDoneIn = async (
  importId: string,
  { campaignId, channelId, sessionId }: Pick<ImportTerms, 'campaignId' | 'channelId' | 'sessionId'>,
  daftar: Daftar,
): Promise<string> => {
  const before = await daftar.imports.about(importId);
  const isSameStory =
    before?.campaignId === campaignId && before.channelId === channelId && before.sessionId === sessionId;
  if (!before || !isSameStory) throw problem('import-not-found');
  const done = new Set(before.continues === undefined ? [] : unpackRanges(await daftar.doneLines.get(importId)));
  for await (const { outcomes = '', lines = '' } of daftar.importChunks.ofImport(importId)) {
    const letters = unpackRuns(outcomes);
    for (const [at, line] of unpackRanges(lines).entries()) {
      if (meaningOf(letters[at] ?? 'r').outcome !== 'rejected') done.add(line);
    }
  }
  return packRanges([...done].sort((a, b) => a - b));
};
