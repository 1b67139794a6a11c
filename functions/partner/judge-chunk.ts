import { type CampaignInFull, dayIn } from '../../shared/domain/campaign.ts';
import type { ImportRow } from '../../shared/domain/import.ts';
import { unpackRanges } from '../../shared/domain/packed.ts';
import { derivedTicketCode } from '../../shared/keys/import-ids.ts';
import { plainTitle } from '../../shared/lists/columns/recognise-title.ts';
import { bringVillages } from '../../shared/lists/places/find-village.ts';
import type { ImportTerms } from '../../shared/table/import.item.ts';
import type { ChunkId, GoodRow } from '../../shared/table/importing.ts';
import type { Daftar } from '../http/daftar.ts';
import { draftOf, keyOfPerson } from '../http/draft-of.ts';
import { type FoundProblem, foundIn, judgeRow } from './judge-row.ts';
import type { Letter } from './row-letters.ts';

/** What names one row for good. The rows' hash is part of it: after 30 days a chunk's number may be bound to other rows. */
export const rowName = ({ importId, n, rowsHash }: ChunkId, line: number) => `${importId}#${n}#${rowsHash}#${line}`;

export type JudgedChunk = {
  letters: (Letter | undefined)[];
  problems: Map<number, FoundProblem[]>;
  warnings: Map<number, FoundProblem[]>;
  good: GoodRow[];
};

/** Where a phone tells people apart, two names are two people until their coordinator says that they are. */
export const sharesPhone = ({ personRule }: Pick<CampaignInFull, 'personRule'>, one: string, other: string): boolean =>
  personRule === 'phone' && plainTitle(one) !== plainTitle(other);

/** Judges the rows of a chunk without looking at anybody's sign-up. What has no letter yet is to be written. */
export const judgeChunk = async (
  campaign: CampaignInFull,
  upload: ImportTerms,
  id: ChunkId,
  rows: readonly ImportRow[],
  now: number,
  daftar: Daftar,
): Promise<JudgedChunk> => {
  const { channelId, sessionId, importId, attestation } = upload;
  const done = new Set(upload.continues === undefined ? [] : unpackRanges(await daftar.doneLines.get(importId)));
  const ticketKey = await daftar.sealing.ticketKey(campaign);
  const consent = { version: attestation.consentVersion, at: attestation.at, channelId, importId };
  const from = { campaign, sessionId, channelId, consent, at: new Date(now).toISOString() };
  if (rows.some(({ villageCode }) => villageCode)) await bringVillages();
  const today = dayIn(campaign.timeZone, from.at);

  const judged: JudgedChunk = { letters: [], problems: new Map(), warnings: new Map(), good: [] };
  const seen = new Map<string, { line: number; name: string }>();
  for (const [at, row] of rows.entries()) {
    const { person, ordinal, problems, warnings } = judgeRow(campaign, row, today);
    if (warnings.length > 0) judged.warnings.set(at, warnings);
    if (done.has(row.line)) judged.letters[at] = 'l';
    else if (!person) {
      judged.letters[at] = 'r';
      judged.problems.set(at, problems);
    } else {
      const key = await keyOfPerson(campaign, sessionId, { ...person, ordinal }, daftar);
      const before = seen.get(key.personKey);
      if (before && sharesPhone(campaign, before.name, person.name)) {
        const found = foundIn(row, 'phone');
        judged.letters[at] = 'r';
        judged.problems.set(at, [
          { column: 'phone', code: 'phone-shared', count: before.line, found, ordinal: ordinal + 1 },
        ]);
      } else if (before) judged.letters[at] = 't';
      else {
        seen.set(key.personKey, { line: row.line, name: person.name });
        const ticketCode = derivedTicketCode(ticketKey, rowName(id, row.line));
        const draft = await draftOf(from, person, key, ticketCode, `${importId}#${row.line}`, daftar);
        judged.letters[at] = undefined;
        judged.good.push({ at, draft });
      }
    }
  }
  return judged;
};
