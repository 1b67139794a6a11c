import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { Language } from '../../shared/domain/field-problems.ts';
import type { ImportRow } from '../../shared/domain/import.ts';
import { packRanges, packRuns, unpackRanges, unpackRuns } from '../../shared/domain/packed.ts';
import { derivedTicketCode } from '../../shared/keys/import-ids.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import type { RowEnd } from '../../shared/table/adding-many.ts';
import type { Ended, ImportChunk } from '../../shared/table/import-chunk.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { type JudgedChunk, rowName, sharesPhone } from './judge-chunk.ts';
import { type FoundProblem, foundIn } from './judge-row.ts';
import { letterOf, meaningOf } from './row-letters.ts';

/** A rejected row as it is kept, sealed. */
export type KeptRejection = { line: number; values: Omit<ImportRow, 'line'>; problems: FoundProblem[] };

/** An item holds 400 KB. Cells of rows that are rejected are kept at this length, and shorter where they would not fit. */
const cellLengths = [200, 60, 15];
const sealedAtMost = 300_000;

const cut = (row: ImportRow, length: number): KeptRejection['values'] => {
  const { line: _line, birthDate: _birthDate, sex: _sex, ...cells } = row;
  const short = Object.entries(cells).map(([name, cell]) => [
    name,
    typeof cell === 'string' ? cell.slice(0, length) : cell,
  ]);
  return Object.fromEntries(short);
};

/** How the rows have ended, in the few bytes that are kept of them. */
export const packEnds = async (
  campaign: CampaignInFull,
  rows: readonly ImportRow[],
  judged: JudgedChunk,
  ends: ReadonlyMap<string, RowEnd>,
  daftar: Daftar,
): Promise<{ letters: string[]; ended: Ended }> => {
  const letters: string[] = judged.letters.map((letter) => letter ?? '');
  const numbers: number[] = [];
  for (const { at, draft } of judged.good) {
    const end = ends.get(draft.personKey);
    const isShared =
      typeof end === 'object' &&
      !end.own &&
      !end.signUp.erasure &&
      end.signUp.channelId === draft.channelId &&
      sharesPhone(campaign, end.signUp.name, draft.name);
    letters[at] = isShared ? 's' : letterOf(end);
    if (typeof end === 'object' && end.own && end.signUp.number !== undefined) numbers.push(end.signUp.number);
  }
  const rejected = rows.flatMap((row, at) => {
    const { outcome, code, column = 'line' } = meaningOf(letters[at] as string);
    if (outcome !== 'rejected') return [];
    return [
      { row, problems: judged.problems.get(at) ?? (code ? [{ column, code, found: foundIn(row, column) }] : []) },
    ];
  });
  const seal = async (length: number) =>
    daftar.sealing.pack(
      campaign,
      rejected.map(
        ({ row, problems }): KeptRejection => ({
          line: row.line,
          values: cut(row, length),
          problems: problems.map((one) => ({ ...one, found: one.found.slice(0, length) })),
        }),
      ),
    );
  let sealed: Uint8Array | undefined;
  for (const length of rejected.length > 0 ? cellLengths : []) {
    sealed = await seal(length);
    if (sealed.byteLength < sealedAtMost) break;
  }
  return {
    letters,
    ended: {
      outcomes: packRuns(letters),
      lines: packRanges(rows.map(({ line }) => line)),
      ...(numbers.length > 0 && { numbers: packRanges(numbers) }),
      ...(sealed && { sealed }),
    },
  };
};

export const rejectionsIn = async (campaign: CampaignInFull, { sealed }: ImportChunk, daftar: Daftar) =>
  sealed ? await daftar.sealing.unpack<KeptRejection[]>(campaign, sealed) : [];

/** The answer to a chunk, from what is kept of it and the rows as they were sent: the first time and every time after. */
export const resultsOf = async (
  campaign: CampaignInFull,
  chunk: ImportChunk,
  rows: readonly ImportRow[],
  judged: JudgedChunk,
  language: Language,
  daftar: Daftar,
) => {
  const ticketKey = await daftar.sealing.ticketKey(campaign);
  const numbers = chunk.numbers === undefined ? [] : unpackRanges(chunk.numbers);
  const rejected = new Map((await rejectionsIn(campaign, chunk, daftar)).map((one) => [one.line, one.problems]));
  const mainColumn = campaign.personRule === 'nik' ? 'nik' : 'phone';
  let nth = 0;
  return unpackRuns(chunk.outcomes ?? '').map((letter, at) => {
    const row = rows[at] as ImportRow;
    const { outcome, code, column = mainColumn } = meaningOf(letter);
    const { line } = row;
    const warned = judged.warnings.get(at)?.map((one) => describeFinding(one, language));
    const warnings = warned && { warnings: warned };
    if (outcome === 'accepted' || outcome === 'waiting') {
      const signUpId = signUpIdOf(derivedTicketCode(ticketKey, rowName(chunk, line)));
      const number = numbers[nth++];
      return { line, outcome, signUpId, ...(number !== undefined && { number }), ...warnings };
    }
    const problems = rejected.get(line) ?? (code ? [{ column, code, found: foundIn(row, column) }] : []);
    return { line, outcome, problems: problems.map((one) => describeFinding(one, language)), ...warnings };
  });
};
