import type { ExportPart } from '../../../shared/domain/export.ts';
import type { Language } from '../../../shared/domain/field-problems.ts';
import type { Question } from '../../../shared/domain/question.ts';
import type { NoAnswer, Refused } from '../answer.ts';
import { type AnswerTo, callBy } from '../call.ts';
import { publicPlaces } from '../places/public.places.ts';
import { staffPlaces } from '../places/staff.places.ts';
import type { Tally } from './tally.ts';

export const call = callBy({ ...publicPlaces, ...staffPlaces });
export type CallName = keyof typeof publicPlaces | keyof typeof staffPlaces;
/** Asks the API as who exports: a page in its worker, or the command line. */
export type Ask = <N extends CallName>(name: N, wanted: Parameters<typeof call<N>>[1]) => Promise<AnswerTo<N>>;

/** What the rows are written with. It is fixed when an export begins, so that all of its pages are alike. */
export type About = {
  campaignId: string;
  campaignName: string;
  exportId: string;
  /** Since when: what changed later may stand in the file as it was before, or after. */
  since: string;
  opensNik: boolean;
  timeZone: string;
  language: Language;
  questions: Question[];
  sessions: { sessionId: string; cityCode: string; cityName: string }[];
  channels: { channelId: string; name: string; kind: string; state: string }[];
  competitions: { competitionId: string; name: string }[];
};

/** Where the next page begins, in the part's own words. */
export type Place = string;
export type PartPage = {
  rows: string[][];
  next: Place | null;
  /** Of sign-ups: what they add to the sums. */
  tally?: Tally;
};

/** Thrown within a part where a page did not come, so that each part reads as if all of them did. */
export class PageMissing extends Error {
  readonly answer: Refused | NoAnswer;
  constructor(answer: Refused | NoAnswer) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** The body of an answer. */
export const got = async <Body>(
  asked: Promise<{ kind: 'answered'; body: Body } | Refused | NoAnswer>,
): Promise<Body> => {
  const answer = await asked;
  if (answer.kind !== 'answered') throw new PageMissing(answer);
  return answer.body;
};

/** One of the things that can be taken along: a file of its own. */
export type PartReader = {
  titles: (about: About) => string[];
  /** A page of its rows; throws `PageMissing`. */
  page: (ask: Ask, about: About, place: Place | null) => Promise<PartPage>;
};
export type PartReaders = Record<ExportPart, PartReader>;

const pageSize = 500;
/** For the query of a list. */
export const from = (cursor: string | null) => ({ limit: pageSize, ...(cursor !== null && { cursor }) });
