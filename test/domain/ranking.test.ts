import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, TieBreak } from '../../shared/domain/competition.ts';
import { type RankingRules, type RoundEntry, ranking, type ScoreSheet } from '../../shared/domain/ranking.ts';
import { finalRanking, goingOn } from '../../shared/domain/ranking-final.ts';
import { rankingByDefinition } from './ranking-by-definition.ts';

const criterion = (criterionId: string, weight: number, from = 0, to = 10, halves = false): Criterion => ({
  criterionId,
  name: criterionId,
  weight,
  from,
  to,
  halves,
});
/** The sheet of the picture: drains, sorted waste, yards, people taking part. */
const four = [criterion('saluran', 3), criterion('sampah', 3), criterion('halaman', 2), criterion('warga', 2)];
const rules = (more: Partial<RankingRules> = {}): RankingRules => ({
  criteria: four,
  normalise: 'none',
  absence: { rule: 'mean-of-present', minimumJudges: 1 },
  ties: [],
  ...more,
});
const entry = (number: number, more: Partial<RoundEntry> = {}): RoundEntry => ({
  entry: number,
  enteredAt: '2026-11-01T00:00:00Z',
  judges: [1, 2, 3],
  ...more,
});
const sheet = (number: number, judge: number, ...marks: number[]): ScoreSheet => ({
  entry: number,
  judge,
  marks: Object.fromEntries(
    four.flatMap(({ criterionId }, at) => (marks[at] === undefined ? [] : [[criterionId, marks[at]]])),
  ),
  revisions: 0,
});
const totals = (found: ReturnType<typeof ranking>) =>
  found.rows.map(({ entry: number, rank, total }) => [number, rank, total]);

describe('a sum', () => {
  test('is as on the picture: (82 + 80 + 83) ÷ 3 = 81.67', () => {
    const found = ranking(
      rules(),
      [entry(1)],
      [sheet(1, 1, 8, 8, 9, 8), sheet(1, 2, 8, 8, 8, 8), sheet(1, 3, 8, 9, 8, 8)],
    );
    expect(found.rows[0]).toMatchObject({ total: 8167, spread: 300, rank: 1 });
    expect(found.rows[0]?.judges.map(({ sum }) => sum)).toEqual([8200, 8000, 8300]);
  });

  test('is of 100 whatever the weights and scales are', () => {
    const criteria = [criterion('a', 7, 1, 5), criterion('b', 4, 0, 100), criterion('c', 1, 0, 3, true)];
    const full = { entry: 1, judge: 1, revisions: 0, marks: { a: 5, b: 100, c: 3 } };
    const none = { entry: 2, judge: 1, revisions: 0, marks: { a: 1, b: 0, c: 0 } };
    expect(totals(ranking(rules({ criteria }), [entry(1), entry(2)], [full, none]))).toEqual([
      [1, 1, 10_000],
      [2, 2, 0],
    ]);
  });
});

describe('a tie', () => {
  const equal = [sheet(1, 1, 8, 9, 5, 5), sheet(2, 1, 9, 8, 5, 5)];
  const decided = (ties: TieBreak[], entries = [entry(1), entry(2)], sheets = equal) => {
    const { rows } = ranking(rules({ ties }), entries, sheets);
    return rows.map((row) => [row.entry, row.rank, row.tie?.decidedBy]);
  };

  test('is decided by the first stated rule that tells the two apart, and says by which', () => {
    const bySaluran = { by: 'criterion', criterionId: 'saluran' } as const;
    expect(decided([bySaluran])).toEqual([
      [2, 1, bySaluran],
      [1, 2, bySaluran],
    ]);
    const bySampah = { by: 'criterion', criterionId: 'sampah' } as const;
    expect(decided([{ by: 'smaller-spread' }, bySampah, bySaluran])).toEqual([
      [1, 1, bySampah],
      [2, 2, bySampah],
    ]);
  });

  test('that nothing decides is shared, and the next rank is left out', () => {
    const three = [entry(1), entry(2), entry(3)];
    expect(decided([], three, [...equal, sheet(3, 1, 1, 1, 1, 1)])).toEqual([
      [1, 1, 'shared'],
      [2, 1, 'shared'],
      [3, 3, undefined],
    ]);
  });

  test('goes to who was ahead in the round before, or signed up earlier', () => {
    const entries = [entry(1, { earlier: 7000 }), entry(2, { earlier: 7001, enteredAt: '2026-11-02T00:00:00Z' })];
    expect(decided([{ by: 'earlier-round' }], entries)[0]).toEqual([2, 1, { by: 'earlier-round' }]);
    expect(decided([{ by: 'earlier-entry' }], entries)[0]).toEqual([1, 1, { by: 'earlier-entry' }]);
  });

  test('goes to whom the judges agreed on', () => {
    const sheets = [sheet(1, 1, 9, 9, 9, 9), sheet(1, 2, 7, 7, 7, 7), sheet(2, 1, 8, 8, 8, 8), sheet(2, 2, 8, 8, 8, 8)];
    expect(decided([{ by: 'smaller-spread' }], undefined, sheets)[0]).toEqual([2, 1, { by: 'smaller-spread' }]);
  });
});

describe('a judge who has not come', () => {
  // Judge 2 has judged one of two entries, and judge 3 none.
  const entries = [entry(1), entry(2)];
  const sheets = [sheet(1, 1, 8, 8, 8, 8), sheet(2, 1, 7, 7, 7, 7), sheet(2, 2, 10, 10, 10, 10)];

  test('leaves the mean to those who have', () => {
    const found = ranking(rules(), entries, sheets);
    expect(totals(found)).toEqual([
      [2, 1, 8500],
      [1, 2, 8000],
    ]);
    expect(found.absent).toEqual([2, 3]);
  });

  test('counts for nobody where the competition says so, and the sheet says why', () => {
    const found = ranking(rules({ absence: { rule: 'set-aside', minimumJudges: 1 } }), entries, sheets);
    expect(totals(found)).toEqual([
      [1, 1, 8000],
      [2, 2, 7000],
    ]);
    expect(found.rows[1]?.judges).toMatchObject([
      { judge: 1, sum: 7000 },
      { judge: 2, left: 'judge-absent' },
    ]);
  });

  test('may leave an entry with too few judges for a rank', () => {
    const found = ranking(rules({ absence: { rule: 'mean-of-present', minimumJudges: 2 } }), entries, sheets);
    expect(totals(found)).toEqual([
      [2, 1, 8500],
      [1, undefined, undefined],
    ]);
  });

  test('in the middle of a sheet has not judged that entry', () => {
    const found = ranking(rules(), [entry(1)], [sheet(1, 1, 8, 8, 8, 8), sheet(1, 2, 1, 1)]);
    expect(found.rows[0]).toMatchObject({ total: 8000, judges: [{ judge: 1 }, { judge: 2, left: 'incomplete' }] });
  });
});

/** Any round: scales, weights, halves, gaps, ties and categories at random. */
const anyRound = fc
  .record({
    scales: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 9 }),
        from: fc.integer({ min: 0, max: 3 }),
        width: fc.integer({ min: 1, max: 12 }),
        halves: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    entries: fc.integer({ min: 1, max: 12 }),
    judges: fc.integer({ min: 1, max: 5 }),
    marks: fc.infiniteStream(fc.integer({ min: 0, max: 999_999 })),
    coarse: fc.boolean(),
    normalise: fc.constantFrom('none' as const, 'judge-mean' as const),
    rule: fc.constantFrom('mean-of-present' as const, 'set-aside' as const),
    minimumJudges: fc.integer({ min: 1, max: 3 }),
    ties: fc.subarray<TieBreak>([
      { by: 'smaller-spread' },
      { by: 'criterion', criterionId: 'k0' },
      { by: 'earlier-round' },
      { by: 'earlier-entry' },
    ]),
  })
  .map(({ scales, entries: many, judges, marks, coarse, normalise, rule, minimumJudges, ties }) => {
    const next = () => (marks.next().value as number) / 1_000_000;
    const criteria = scales.map(({ weight, from, width, halves }, at) =>
      criterion(`k${at}`, weight, from, from + width, halves),
    );
    const all = Array.from({ length: judges }, (_, at) => at + 1);
    const entries = Array.from(
      { length: many },
      (_, at): RoundEntry => ({
        entry: at + 1,
        enteredAt: `2026-11-0${1 + Math.floor(next() * 3)}T00:00:00Z`,
        judges: all.filter(() => next() < 0.8),
        ...(next() < 0.5 && { category: next() < 0.5 ? 'kota' : 'desa' }),
        ...(next() < 0.1 && { excluded: true }),
        ...(next() < 0.7 && { earlier: Math.floor(next() * 4) }),
      }),
    );
    const markFor = ({ from, to, halves }: Criterion) => {
      const steps = (to - from) * (halves ? 2 : 1);
      return from + Math.floor(next() * (Math.min(coarse ? 1 : steps, steps) + 0.999)) / (halves ? 2 : 1);
    };
    const sheets = entries.flatMap(({ entry: number, judges: mine }) =>
      mine.flatMap((judge): ScoreSheet[] =>
        next() < 0.1
          ? []
          : [
              {
                entry: number,
                judge,
                revisions: 0,
                marks: Object.fromEntries(
                  criteria.flatMap((one) => (next() < 0.03 ? [] : [[one.criterionId, markFor(one)]])),
                ),
              },
            ],
      ),
    );
    return { rules: { criteria, normalise, absence: { rule, minimumJudges }, ties }, entries, sheets };
  });

describe('any ranking', () => {
  test('is what the rules give when they are worked out on paper', () => {
    fc.assert(
      fc.property(anyRound, ({ rules: given, entries, sheets }) => {
        const byNumber = new Map(
          ranking(given, entries, sheets).rows.map(({ entry: number, rank, total }) => [number, { rank, total }]),
        );
        const wanted = rankingByDefinition(given, entries, sheets);
        for (const [number, found] of wanted) expect(byNumber.get(number)).toEqual(found);
        expect(byNumber.size).toBe(wanted.size);
      }),
      { numRuns: 400 },
    );
  });

  test('is the same in whatever order scores and entries come', () => {
    fc.assert(
      fc.property(anyRound, fc.integer({ min: 0 }), ({ rules: given, entries, sheets }, seed) => {
        const mixed = <T>(ones: readonly T[]) =>
          ones
            .map((one, at) => ({ one, at: (at * 7919 + seed) % 1009 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        expect(ranking(given, mixed(entries), mixed(sheets))).toEqual(ranking(given, entries, sheets));
      }),
    );
  });

  test('that is normalised does not change where one judge gives everybody more', () => {
    fc.assert(
      fc.property(anyRound, fc.integer({ min: 1, max: 9 }), ({ rules: given, entries, sheets }, more) => {
        // Room above every scale, so that the same marks and raised ones both fit.
        const criteria = given.criteria.map((one) => ({ ...one, to: one.to + 9 }));
        const normalised = { ...given, criteria, normalise: 'judge-mean' as const, ties: [] };
        const raised = sheets.map((one) =>
          one.judge === 1
            ? { ...one, marks: Object.fromEntries(Object.entries(one.marks).map(([id, mark]) => [id, mark + more])) }
            : one,
        );
        const totalsOf = (given_: ScoreSheet[]) =>
          new Map(ranking(normalised, entries, given_).rows.map(({ entry: number, total }) => [number, total]));
        const [before, after] = [totalsOf(sheets), totalsOf(raised)];
        const shifts = [...before].flatMap(([number, total]) =>
          total === undefined ? [] : [(after.get(number) as number) - total],
        );
        // All move by the same, up to the last digit that is shown.
        expect(shifts.length === 0 ? 0 : Math.max(...shifts) - Math.min(...shifts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('gives ranks that say how many are better, and rounds to what is shown', () => {
    fc.assert(
      fc.property(anyRound, ({ rules: given, entries, sheets }) => {
        const { rows } = ranking(given, entries, sheets);
        expect(rows.map(({ entry: number }) => number).toSorted((a, b) => a - b)).toEqual(
          entries.map(({ entry: number }) => number),
        );
        for (const [, inCategory] of Map.groupBy(rows, ({ category }) => category)) {
          const ranks = inCategory.flatMap(({ rank }) => rank ?? []);
          for (const rank of ranks) expect(ranks.filter((other) => other < rank)).toHaveLength(rank - 1);
          const shown = inCategory.flatMap(({ total }) => total ?? []);
          expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

describe('the rounds', () => {
  test('send on the best, and who shares the last of their ranks', () => {
    const found = ranking(
      rules(),
      [entry(1), entry(2), entry(3)],
      [sheet(1, 1, 9, 9, 9, 9), sheet(2, 1, 8, 8, 8, 8), sheet(3, 1, 8, 8, 8, 8)],
    );
    expect(goingOn(found, 1)).toEqual([1]);
    expect(goingOn(found, 2)).toEqual([1, 2, 3]);
    expect(goingOn(found, undefined)).toEqual([1, 2, 3]);
  });

  test('make one ranking: who came further stands ahead, and who was not judged there stands by the round before', () => {
    const first = ranking(
      rules(),
      [1, 2, 3, 4].map((number) => entry(number)),
      [1, 2, 3, 4].map((number) => sheet(number, 1, number, number, number, number)),
    );
    const last = ranking(rules(), [entry(4), entry(3), entry(2)], [sheet(3, 1, 9, 9, 9, 9), sheet(4, 1, 5, 5, 5, 5)]);
    const rounds = [
      { roundId: 'foto', ranking: first },
      { roundId: 'kunjungan', ranking: last },
    ];
    expect(finalRanking(rounds).map(({ entry: number, rank, roundId }) => [number, rank, roundId])).toEqual([
      [3, 1, 'kunjungan'],
      [4, 2, 'kunjungan'],
      [2, 3, 'foto'],
      [1, 4, 'foto'],
    ]);
  });
});

test('500 entries of 5 judges and 8 criteria are ranked in less than 50 ms', () => {
  const criteria = Array.from({ length: 8 }, (_, at) => criterion(`k${at}`, at + 1, 0, at % 2 ? 10 : 7));
  const entries = Array.from({ length: 500 }, (_, at) => entry(at + 1, { judges: [1, 2, 3, 4, 5] }));
  let seed = 7;
  const mark = (to: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % (to + 1);
  };
  const sheets = entries.flatMap(({ entry: number, judges }) =>
    judges.map((judge) => ({
      entry: number,
      judge,
      revisions: 0,
      marks: Object.fromEntries(criteria.map(({ criterionId, to }) => [criterionId, mark(to)])),
    })),
  );
  const given = rules({ criteria, normalise: 'judge-mean', ties: [{ by: 'smaller-spread' }] });
  const medianOfSeven = () =>
    Array.from({ length: 7 }, () => {
      const started = performance.now();
      ranking(given, entries, sheets);
      return performance.now() - started;
    }).sort((a, b) => a - b)[3] as number;
  // On a machine that does other things, one of a few tries is as quick as they all are on an idle one.
  let median = medianOfSeven();
  for (let tries = 1; tries < 10 && median >= 50; tries += 1) median = medianOfSeven();
  expect(median).toBeLessThan(50);
});

test('whoever was taken out has no rank and does not make a judge absent; their marks stay in the means of who gave them', () => {
  const given = rules({ normalise: 'judge-mean', absence: { rule: 'set-aside', minimumJudges: 1 } });
  const sheets = [sheet(1, 1, 9, 9, 9, 9), sheet(2, 1, 5, 5, 5, 5), sheet(2, 2, 7, 7, 7, 7), sheet(1, 2, 8, 8, 8, 8)];
  const judges = [1, 2];
  const missing = entry(3, { judges });
  const before = ranking(given, [entry(1, { judges }), entry(2, { judges })], sheets);
  const after = ranking(
    given,
    [entry(1, { judges, excluded: true }), entry(2, { judges }), { ...missing, excluded: true }],
    sheets,
  );
  expect(after.absent).toEqual([]);
  expect(totals(after)).toEqual([
    [2, 1, before.rows[1]?.total],
    [1, undefined, undefined],
    [3, undefined, undefined],
  ]);
  expect(after.means).toEqual(before.means);
});

test('scales that have no small common measure are summed exactly all the same', () => {
  const widths = [97, 89, 83, 79, 73, 71, 67, 61, 59, 53, 47, 43];
  const criteria = widths.map((width, at) => criterion(`k${at}`, 1 + (at % 3), 0, width));
  const sheets = [1, 2, 3].map((judge) => ({
    entry: 1,
    judge,
    revisions: 0,
    marks: Object.fromEntries(widths.map((width, at) => [`k${at}`, (width * judge * 7) % (width + 1)])),
  }));
  const given = rules({ criteria, normalise: 'judge-mean' });
  const [row] = ranking(given, [entry(1)], sheets).rows;
  expect({ rank: row?.rank, total: row?.total }).toEqual(rankingByDefinition(given, [entry(1)], sheets).get(1));
});
