import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Contest, criteria, newContest, villages } from '../api/competition-stage.ts';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { rankingByDefinition } from '../domain/ranking-by-definition.ts';

/**
 * A contest between RW: three judges, one tied to an entry, one who never comes in the second round, a tie, and two changes after the lock.
 * What is published is worked out again from the exported scores, by rules written down a second time.
 */
let stage: Stage;
let contest: Contest;
let judges: { judgeNumber: number; token: string }[];
beforeAll(async () => {
  stage = await startStage('rw-contest');
  contest = await newContest(stage, {
    level: 'rw',
    normalise: 'judge-mean',
    judgesPerEntry: 3,
    absence: { rule: 'mean-of-present', minimumJudges: 1 },
    ties: [{ by: 'criterion', criterionId: 'saluran' }, { by: 'earlier-round' }, { by: 'earlier-entry' }],
    rounds: [
      {
        roundId: 'foto',
        name: 'Foto',
        kind: 'desk',
        opensAt: '2020-11-01T00:00:00Z',
        closesAt: '2099-11-10T00:00:00Z',
        best: 4,
      },
      {
        roundId: 'kunjungan',
        name: 'Kunjungan',
        kind: 'visit',
        opensAt: '2020-11-11T00:00:00Z',
        closesAt: '2099-11-20T00:00:00Z',
      },
    ],
  });
  for (const nth of [1, 2, 3, 4, 5, 6])
    await contest.must(contest.enter(nth, { unit: { villageCode: villages[nth % 5], rw: String(nth) } }));
  judges = [
    await contest.invite('ketat'),
    await contest.invite('ramah', { conflicts: [1] }),
    await contest.invite('ketiga'),
  ];
  await contest.close();
});
afterAll(() => stage.product.stop());

const [strict, kind, third] = [0, 1, 2];
const judge = (nth: number, roundId: string, entry: number, marks: number[]) =>
  contest.judge(judges[nth]?.token ?? '', roundId, entry, marks);
const rankingOf = async (roundId: string) =>
  (await contest.must(contest.manage('GET', `/rounds/${roundId}/ranking`))).lines as {
    entryNumber: number;
    rank?: number;
    total?: number;
  }[];
const places = (lines: { entryNumber: number; rank?: number }[]) =>
  lines.map(({ entryNumber, rank }) => [entryNumber, rank]);

/** All ranks and totals of a round once more, from the export alone. */
const workedOutAgain = (
  exported: Awaited<ReturnType<Contest['must']>>,
  roundId: string,
  earlier: Map<number, number>,
) => {
  const round = exported.rounds.find((one: { roundId: string }) => one.roundId === roundId);
  const latest = new Map<string, object>();
  const signed = exported.revisions
    .filter((one: { roundId: string; signedOff?: object }) => one.roundId === roundId && one.signedOff)
    .sort((a: { signedOff: { at: string } }, b: { signedOff: { at: string } }) =>
      a.signedOff.at < b.signedOff.at ? -1 : 1,
    );
  for (const { entryNumber, judgeNumber, marks } of [...round.sheets, ...signed])
    latest.set(`${entryNumber} ${judgeNumber}`, { entry: entryNumber, judge: judgeNumber, marks, revisions: 0 });
  return rankingByDefinition(
    exported.rules,
    round.entries.map((one: { entry: number }) => ({ ...one, earlier: earlier.get(one.entry) })),
    [...latest.values()] as never,
  );
};
const totalsOf = (found: ReturnType<typeof rankingByDefinition>) =>
  new Map([...found].flatMap(([entry, { total }]) => (total === undefined ? [] : [[entry, total] as const])));

test('the first round: nobody judges what they are tied to, and strictness costs nobody a rank', async () => {
  await contest.open('foto');
  expect(await judge(kind ?? 1, 'foto', 1, [10, 10, 10, 10])).toMatchObject({
    status: 403,
    body: { code: 'not-assigned' },
  });
  // The kind judge gives everybody four more than the strict one; entry 1, which they do not judge, must not lose by it.
  const merit = [0, 6, 5, 4, 3, 2, 1];
  for (const entry of [1, 2, 3, 4, 5, 6]) {
    const mark = merit[entry] ?? 0;
    await contest.must(judge(strict ?? 0, 'foto', entry, [mark, mark, mark, mark]));
    await contest.must(judge(third ?? 2, 'foto', entry, [mark, mark, mark, mark]));
    if (entry !== 1) await contest.must(judge(kind ?? 1, 'foto', entry, [mark + 4, mark + 4, mark + 4, mark + 4]));
  }
  expect(await contest.lock('foto')).toMatchObject({ state: 'locked', goOn: [1, 2, 3, 4] });
  expect(places(await rankingOf('foto'))[0]).toEqual([1, 1]);
});

test('the second round: one judge never comes, two entries tie, and the stated order decides', async () => {
  await contest.open('kunjungan');
  // 3·8 + 3·6 + 2·7 + 2·7 = 3·6 + 3·8 + 2·7 + 2·7: the one with the better drains stands ahead.
  const marks: Record<number, number[]> = { 1: [6, 8, 7, 7], 2: [8, 6, 7, 7], 3: [5, 5, 5, 5], 4: [9, 9, 9, 9] };
  for (const [entry, given] of Object.entries(marks))
    await contest.must(judge(strict ?? 0, 'kunjungan', Number(entry), given));
  await contest.must(judge(third ?? 2, 'kunjungan', 4, [9, 9, 9, 8]));
  await contest.lock('kunjungan');
  const { items } = await contest.must(contest.manage('GET', '/judges'));
  const kindProgress = items[kind ?? 1].progress.find(({ roundId }: { roundId: string }) => roundId === 'kunjungan');
  expect(kindProgress).toMatchObject({ done: 0 });
  const why = await contest.must(contest.manage('GET', '/entries/2/standing'));
  expect(why.rounds[1]).toMatchObject({ tie: { with: [1], decidedBy: { by: 'criterion', criterionId: 'saluran' } } });
});

test('locked scores change by nothing but a change that somebody else signs off, and what was there stays readable', async () => {
  const before = await contest.must(contest.manage('GET', '/scores'));
  expect(await judge(strict ?? 0, 'kunjungan', 1, [10, 10, 10, 10])).toMatchObject({
    status: 409,
    body: { code: 'round-locked' },
  });
  const revise = (entry: number, marks: number[], token: string, more: object = {}) =>
    stage.call('POST', `${contest.at}/rounds/kunjungan/entries/${entry}/revisions`, {
      token,
      body: {
        marks: Object.fromEntries(criteria.map(({ criterionId }, nth) => [criterionId, marks[nth]])),
        reason: 'Saluran di gang belakang terlewat.',
        ...more,
      },
    });
  const first = await contest.must(revise(1, [9, 8, 7, 7], judges[0]?.token ?? ''));
  expect((await contest.must(revise(1, [9, 8, 7, 7], judges[0]?.token ?? ''))).revisionId).toBe(first.revisionId);
  expect(await contest.must(contest.manage('GET', '/scores'))).toMatchObject({ rounds: before.rounds });
  expect(places(await rankingOf('kunjungan'))).toEqual([
    [4, 1],
    [2, 2],
    [1, 3],
    [3, 4],
  ]);

  const own = await contest.must(revise(3, [6, 6, 6, 6], stage.manager, { judgeNumber: judges[0]?.judgeNumber }));
  // Being a manager of some other campaign gives no say over other judges' marks here.
  const elsewhere = await stage.newCampaign({ sessions: {} });
  const email = `ketat.${contest.competitionId}@daftar.test`;
  const role = { role: 'manager', organiserId: 'panitia-nusantara', campaignId: elsewhere };
  await contest.must(
    stage.call('PUT', `/v1/campaigns/${elsewhere}/roles`, { token: stage.manager, body: { email, role } }),
  );
  expect(await revise(3, [1, 1, 1, 1], judges[0]?.token ?? '', { judgeNumber: judges[2]?.judgeNumber })).toMatchObject({
    status: 403,
    body: { code: 'not-assigned' },
  });
  const signOff = (revisionId: string, token = stage.manager) =>
    contest.manage('POST', `/revisions/${revisionId}/sign-off`, undefined, token);
  expect(await signOff(own.revisionId)).toMatchObject({ status: 403, body: { code: 'own-revision' } });
  expect(await signOff(first.revisionId, judges[0]?.token)).toMatchObject({
    status: 403,
    body: { code: 'not-allowed' },
  });
  expect(await signOff(first.revisionId)).toMatchObject({
    status: 200,
    body: { signedOff: { by: 'manajer@daftar.test' } },
  });
  expect(await signOff(first.revisionId)).toMatchObject({ status: 409, body: { code: 'revision-signed-off' } });
  expect(places(await rankingOf('kunjungan'))).toEqual([
    [4, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);

  const second = await contest.must(
    revise(2, [10, 10, 7, 7], judges[0]?.token ?? '', { reason: 'Salah menghitung tempat sampah.' }),
  );
  await contest.must(signOff(second.revisionId));
  const after = await contest.must(contest.manage('GET', '/scores'));
  expect(after.rounds).toEqual(before.rounds);
  expect(after.revisions).toHaveLength(3);
});

test('what is published equals what the exported scores give when they are worked out again, and says how it came about', async () => {
  expect(await stage.call('GET', `${contest.at}/published-scores`)).toMatchObject({
    status: 409,
    body: { code: 'not-announced' },
  });
  expect((await stage.call('GET', contest.at)).body.ranking).toBeUndefined();
  await contest.must(contest.manage('POST', '/announcement'));
  const exported = (await stage.call('GET', `${contest.at}/published-scores`)).body;
  expect(JSON.stringify(exported)).not.toMatch(/@|Pak Contoh|81234567/);

  const first = workedOutAgain(exported, 'foto', new Map());
  const second = workedOutAgain(exported, 'kunjungan', totalsOf(first));
  // The page may be five seconds old.
  const page = await eventually(
    () => stage.call('GET', contest.at),
    ({ body }) => body.state === 'announced',
  );
  const { ranking } = page.body;
  const wanted = [
    ...[...second].map(([entry, { rank, total }]) => ({ entry, rank: rank as number, total, roundId: 'kunjungan' })),
    ...[...first]
      .filter(([entry]) => !second.has(entry))
      .map(([entry, { rank, total }]) => ({ entry, rank: rank as number, total, roundId: 'foto' })),
  ].sort((a, b) => a.rank - b.rank);
  expect(
    ranking.lines.map(({ entryNumber, rank, total, roundId }: Record<string, unknown>) => ({
      entry: entryNumber,
      rank,
      total,
      roundId,
    })),
  ).toEqual(wanted);

  const why = (await stage.call('GET', `${contest.at}/entries/1`)).body;
  expect(why).toMatchObject({
    label: 'RW 001',
    rounds: [
      { roundId: 'foto' },
      { roundId: 'kunjungan', judges: [{ label: 'A', revisions: 1, marks: { saluran: 9 } }] },
    ],
    revisions: [{ reason: 'Saluran di gang belakang terlewat.', marks: { saluran: 9 } }],
  });
  expect(why.rounds[0].judges.map(({ label }: { label: string }) => label)).toEqual(['A', 'C']);
});

test('an entry objects until the deadline, once however often it is sent, and the committee answers', async () => {
  const { body: entry } = await contest.enter(3, { unit: { villageCode: villages[3], rw: '3' } });
  const object = () =>
    stage.call('POST', `/v1/entries/${entry.entryCode}/objections`, {
      body: { phoneEnd: '003', text: 'Saluran kami sudah bersih.' },
    });
  const { objectionId } = await contest.must(object());
  expect((await contest.must(object())).objectionId).toBe(objectionId);
  const answer = { decision: 'rejected', text: 'Sudah diperiksa ulang.' };
  expect(await contest.manage('PUT', `/objections/${objectionId}/answer`, answer)).toMatchObject({ status: 200 });
  expect((await contest.must(contest.manage('GET', '/objections'))).items).toMatchObject([{ objectionId, answer }]);
});
