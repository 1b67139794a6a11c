/**
 * Works a competition's published order out again from its exported file, with a pencil's arithmetic and nothing of the product's.
 *
 *   node test/scenarios/work-out-again.ts nilai-rt-bersih-bogor.json
 */
import { readFileSync } from 'node:fs';

type Marks = Record<string, number>;
type Sheet = { entryNumber: number; judgeNumber: number; marks: Marks };
type Criterion = { criterionId: string; weight: number; from: number; to: number };
type InRound = { entry: number; category?: string; enteredAt: string; judges: number[]; excluded?: boolean };
export type Exported = {
  rules: {
    criteria: Criterion[];
    rounds: { roundId: string; criterionIds?: string[] }[];
    normalise: 'none' | 'judge-mean';
    absence: { rule: 'mean-of-present' | 'set-aside'; minimumJudges: number };
    ties: { by: string; criterionId?: string }[];
  };
  rounds: { roundId: string; entries: InRound[]; sheets: Sheet[] }[];
  revisions: (Sheet & { roundId: string; signedOff?: { at: string } })[];
};
export type Place = { entryNumber: number; roundId: string; rank?: number; total?: number };

/** A fraction, never shortened. */
class Part {
  top: bigint;
  bottom: bigint;
  constructor(top: bigint, bottom = 1n) {
    this.top = bottom < 0n ? -top : top;
    this.bottom = bottom < 0n ? -bottom : bottom;
  }
  static of = (mark: number) => new Part(BigInt(Math.round(mark * 2)), 2n);
  plus = (other: Part) => new Part(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  times = (other: Part) => new Part(this.top * other.top, this.bottom * other.bottom);
  over = (other: Part) => new Part(this.top * other.bottom, this.bottom * other.top);
  minus = (other: Part) => this.plus(new Part(-other.top, other.bottom));
  /** Hundredths, a half upwards. */
  shown = (): number => {
    const [top, bottom] = [this.top * 200n + this.bottom, this.bottom * 2n];
    return Number(top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom));
  };
  compare = (other: Part): number => Number(this.top * other.bottom - other.top * this.bottom > 0n) * 2 - 1;
  equals = (other: Part): boolean => this.top * other.bottom === other.top * this.bottom;
}
const zero = new Part(0n);
const mean = (parts: readonly Part[]) =>
  parts.reduce((sum, one) => sum.plus(one), zero).over(new Part(BigInt(parts.length)));

type Scored = InRound & { total?: number; spread: number; marksOf: (criterionId: string) => Part; before?: number };

const scoreRound = (
  { rules, revisions }: Exported,
  { roundId, entries, sheets }: Exported['rounds'][number],
  before: Map<number, number>,
): Scored[] => {
  const asked = rules.rounds.find((one) => one.roundId === roundId)?.criterionIds;
  const criteria = rules.criteria.filter(({ criterionId }) => !asked || asked.includes(criterionId));
  // The last change that was signed off stands in the place of what was locked.
  const standing = new Map(sheets.map((sheet) => [`${sheet.entryNumber}/${sheet.judgeNumber}`, sheet]));
  const signed = revisions.filter((one) => one.roundId === roundId && one.signedOff);
  for (const one of signed.toSorted((a, b) => ((a.signedOff?.at ?? '') < (b.signedOff?.at ?? '') ? -1 : 1)))
    standing.set(`${one.entryNumber}/${one.judgeNumber}`, one);
  const whole = [...standing.values()].filter(({ marks }) => criteria.every(({ criterionId }) => criterionId in marks));
  const has = new Set(whole.map((one) => `${one.entryNumber}/${one.judgeNumber}`));
  const absent = new Set(
    entries
      .filter(({ excluded }) => !excluded)
      .flatMap(({ entry, judges }) => judges.filter((judge) => !has.has(`${entry}/${judge}`))),
  );
  const counting = whole.filter(({ judgeNumber }) => rules.absence.rule !== 'set-aside' || !absent.has(judgeNumber));

  const weights = Part.of(criteria.reduce((sum, { weight }) => sum + weight, 0));
  const sumOf = ({ marks }: Sheet) =>
    criteria
      .map(({ criterionId, weight, from, to }) =>
        Part.of((marks[criterionId] as number) - from)
          .times(Part.of(weight * 100))
          .over(Part.of(to - from)),
      )
      .reduce((sum, one) => sum.plus(one), zero)
      .over(weights);
  const all = counting.map((sheet) => ({ ...sheet, sum: sumOf(sheet) }));
  const meanOfAll = all.length > 0 ? mean(all.map(({ sum }) => sum)) : zero;
  const meanOf = new Map(
    [...Map.groupBy(all, ({ judgeNumber }) => judgeNumber)].map(([judge, ones]) => [
      judge,
      mean(ones.map(({ sum }) => sum)),
    ]),
  );
  const counted = Map.groupBy(
    all.map((one) => ({
      ...one,
      counts: rules.normalise === 'none' ? one.sum : one.sum.minus(meanOf.get(one.judgeNumber) as Part).plus(meanOfAll),
    })),
    ({ entryNumber }) => entryNumber,
  );
  return entries.map((entry) => {
    const mine = counted.get(entry.entry) ?? [];
    const shown = mine.map(({ counts }) => counts.shown());
    const isRanked = !entry.excluded && mine.length > 0 && mine.length >= rules.absence.minimumJudges;
    const earlier = before.get(entry.entry);
    return {
      ...entry,
      ...(isRanked && { total: mean(mine.map(({ counts }) => counts)).shown() }),
      spread: Math.max(...shown) - Math.min(...shown),
      marksOf: (criterionId) => mean(mine.map(({ marks }) => Part.of(marks[criterionId] ?? 0))),
      ...(earlier !== undefined && { before: earlier }),
    };
  });
};

/** Below 0 where `a` is ahead, 0 where nothing that the competition states tells them apart. */
const compare = (ties: Exported['rules']['ties'], a: Scored, b: Scored): number => {
  if (a.total !== b.total) return (b.total as number) - (a.total as number);
  for (const { by, criterionId = '' } of ties) {
    if (by === 'criterion' && !a.marksOf(criterionId).equals(b.marksOf(criterionId)))
      return -a.marksOf(criterionId).compare(b.marksOf(criterionId));
    if (by === 'smaller-spread' && a.spread !== b.spread) return a.spread - b.spread;
    if (by === 'earlier-round' && a.before !== b.before) return (b.before ?? -1e9) - (a.before ?? -1e9);
    const [first, second] = [Date.parse(a.enteredAt), Date.parse(b.enteredAt)];
    if (by === 'earlier-entry' && first !== second) return first - second;
  }
  return 0;
};

/** By category, then place: whoever came furthest stands before whoever left earlier. */
export const workOutAgain = (exported: Exported): Place[] => {
  let before = new Map<number, number>();
  const rounds = exported.rounds.map((round) => {
    const scored = scoreRound(exported, round, before);
    before = new Map([
      ...before,
      ...scored.flatMap(({ entry, total }) => (total === undefined ? [] : [[entry, total] as const])),
    ]);
    return { roundId: round.roundId, scored };
  });
  const places: (Place & { category: string })[] = [];
  for (const [nth, { roundId, scored }] of rounds.entries().toArray().toReversed())
    for (const [category, ones] of Map.groupBy(scored, (one) => one.category ?? '')) {
      const placed = new Set(places.map(({ entryNumber }) => entryNumber));
      const fresh = ones.filter(
        ({ entry, excluded, total }) => !placed.has(entry) && !excluded && (total !== undefined || nth === 0),
      );
      const ahead = places.filter((one) => one.category === category && one.rank !== undefined).length;
      const ranked = fresh.filter(({ total }) => total !== undefined);
      for (const one of fresh) {
        const better = ranked.filter((other) => compare(exported.rules.ties, other, one) < 0).length;
        const known = one.total === undefined ? {} : { rank: ahead + 1 + better, total: one.total };
        places.push({ entryNumber: one.entry, roundId, category, ...known });
      }
    }
  const order = ({ rank = Number.POSITIVE_INFINITY }: Place) => rank;
  return places
    .sort(
      (a, b) =>
        (a.category < b.category ? -1 : a.category > b.category ? 1 : 0) ||
        order(a) - order(b) ||
        a.entryNumber - b.entryNumber,
    )
    .map(({ category: _category, ...place }) => place);
};

if (import.meta.main) {
  const [file = ''] = process.argv.slice(2);
  for (const { rank, entryNumber, total, roundId } of workOutAgain(JSON.parse(readFileSync(file, 'utf8'))))
    console.log([rank ?? '–', entryNumber, total === undefined ? '' : (total / 100).toFixed(2), roundId].join('\t'));
}
