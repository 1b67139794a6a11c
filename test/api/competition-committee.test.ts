import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from './client.ts';
import { iso, newContest, rt } from './competition-stage.ts';
import { eventually, type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('panitia');
});
afterAll(() => stage.product.stop());

/** Entries 1 to 4, the first the best; two judges for each of them. */
const judged = async (more: object = {}, judges = ['satu', 'dua']) => {
  const contest = await newContest(stage, { judgesPerEntry: 2, ...more });
  const codes: string[] = [];
  for (const nth of [1, 2, 3, 4]) codes.push((await contest.must(contest.enter(nth))).entryCode);
  const invited = [];
  for (const name of judges) invited.push(await contest.invite(name));
  await contest.close();
  await contest.open('foto');
  return { ...contest, codes, judges: invited };
};
type Judged = Awaited<ReturnType<typeof judged>>;
const judgeAll = async ({ judges, must, judge }: Judged, roundId = 'foto', entries = [1, 2, 3, 4]) => {
  for (const { token } of judges)
    for (const entry of entries) await must(judge(token, roundId, entry, Array(4).fill(10 - entry)));
};
const placesIn = ({ lines }: { lines: { entryNumber: number; rank?: number }[] }) =>
  lines.map(({ entryNumber, rank }) => [entryNumber, rank]);

describe('taking an entry out', () => {
  test('after the lock: who stood behind moves up and goes on, its marks stay under lock, and its holder reads why', async () => {
    const contest = await judged();
    const { must, manage, codes } = contest;
    await judgeAll(contest);
    await contest.lock('foto');
    const before = await must(manage('GET', '/scores'));
    const out = await manage('POST', '/entries/1/exclusion', { reason: 'Fotonya dari RT lain.' });
    expect(out).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', excluded: { reason: 'Fotonya dari RT lain.' } },
    });
    expect(placesIn(await must(manage('GET', '/rounds/foto/ranking')))).toEqual([
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    const after = await must(manage('GET', '/scores'));
    expect(after.rounds[0].sheets).toEqual(before.rounds[0].sheets);
    expect(after.rounds[0].entries[0]).toEqual({ ...before.rounds[0].entries[0], excluded: true });
    expect((await stage.call('GET', `/v1/entries/${codes[0]}`)).body).toMatchObject({
      state: 'withdrawn',
      changeable: false,
      photoRounds: [],
      excluded: { reason: 'Fotonya dari RT lain.' },
    });
    // The best two go on: the second and the third now.
    await contest.open('kunjungan');
    await judgeAll(contest, 'kunjungan', [2, 3]);
    await contest.lock('kunjungan');
    const published = await must(manage('POST', '/announcement'));
    expect(placesIn(published)).toEqual([
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  test('while a round is judged its judges no longer see it, nobody counts as late for it, and it can be taken back', async () => {
    const contest = await judged();
    const { must, manage, judges } = contest;
    const seen = async () => {
      const { rounds } = await must(stage.call('GET', `${contest.at}/judging`, { token: judges[0]?.token ?? '' }));
      return rounds[0].entries.map(({ entryNumber }: { entryNumber: number }) => entryNumber);
    };
    await must(manage('POST', '/entries/2/exclusion', { reason: 'Di luar wilayah lomba.' }));
    // A repeat changes nothing.
    await must(manage('POST', '/entries/2/exclusion', { reason: 'Di luar wilayah lomba.' }));
    expect(await seen()).toEqual([1, 3, 4]);
    await judgeAll(contest, 'foto', [1, 3, 4]);
    const progress = async () => (await must(manage('GET', '/judges'))).items[0].progress[0];
    expect(await progress()).toEqual({ roundId: 'foto', assigned: 3, done: 3, begun: 0 });
    expect(await manage('DELETE', '/entries/2/exclusion')).toMatchObject({ status: 200, body: { state: 'entered' } });
    expect(await seen()).toEqual([1, 2, 3, 4]);
    expect(await progress()).toEqual({ roundId: 'foto', assigned: 4, done: 3, begun: 0 });
    expect(await manage('POST', '/entries/99/exclusion', { reason: 'Tidak ada.' })).toMatchObject({
      status: 404,
      body: { code: 'entry-not-found' },
    });
    expect(await manage('POST', '/entries/2/exclusion', { reason: ' ' })).toMatchObject({ status: 422 });
  });

  test('after the announcement: the public ranking follows at once, and it is in the audit log', async () => {
    const contest = await judged({
      rounds: [{ roundId: 'foto', name: 'Foto', kind: 'desk', opensAt: iso(-1), closesAt: iso(1) }],
    });
    const { must, manage } = contest;
    await judgeAll(contest);
    await contest.lock('foto');
    await must(manage('POST', '/announcement'));
    const shown = () => stage.call('GET', contest.at);
    await eventually(shown, ({ body }) => body.ranking?.lines.length === 4);
    await must(manage('POST', '/entries/1/exclusion', { reason: 'Menyewa tukang kebun.' }));
    expect(placesIn((await shown()).body.ranking)[0]).toEqual([2, 1]);
    expect((await shown()).body.excluded).toBeUndefined();
    await must(manage('DELETE', '/entries/1/exclusion'));
    expect(placesIn((await shown()).body.ranking)[0]).toEqual([1, 1]);
    const path = `/v1/campaigns/${contest.campaignId}/audit-entries`;
    const { items } = await must(stage.call('GET', path, { token: stage.manager }));
    const did = items.filter(({ does }: { does: string }) => /(exclude|readmit)Entry/.test(does));
    expect(did).toMatchObject([
      { does: 'readmitEntry', about: { competitionId: contest.competitionId, entryNumber: '1' } },
      { does: 'excludeEntry', about: { competitionId: contest.competitionId, entryNumber: '1' } },
    ]);
  });

  test('whoever was taken out before the deadline does not enter again by themselves', async () => {
    const contest = await newContest(stage);
    await contest.must(contest.enter(1));
    await contest.must(contest.manage('POST', '/entries/1/exclusion', { reason: 'Terdaftar dua kali.' }));
    expect(await contest.enter(1)).toMatchObject({ status: 409, body: { code: 'entry-excluded' } });
    await contest.must(contest.manage('DELETE', '/entries/1/exclusion'));
    expect((await contest.enter(1)).status).toBe(200);
  });
});

describe('a judge who does not come', () => {
  test('keeps what they have judged; all else goes to the others, evenly', async () => {
    const contest = await judged({ judgesPerEntry: 1 }, ['satu', 'dua', 'tiga']);
    const { must, manage, judges } = contest;
    const byJudge = async () => {
      const { items } = await must(manage('GET', '/judges'));
      return items.map(({ progress }: { progress: { assigned: number }[] }) => progress[0]?.assigned);
    };
    const busiest = (await byJudge()).indexOf(2);
    const { token, judgeNumber } = judges[busiest] as (typeof judges)[number];
    const { rounds } = await must(stage.call('GET', `${contest.at}/judging`, { token }));
    const [first, second] = rounds[0].entries.map(({ entryNumber }: { entryNumber: number }) => entryNumber);
    await must(contest.judge(token, 'foto', first, [9, 9, 9, 9]));
    await must(contest.judge(token, 'foto', second, [9]));
    const path = `/judges/${judgeNumber}/reassignment`;
    expect(await manage('POST', path)).toMatchObject({ status: 409, body: { code: 'judge-present' } });
    await must(manage('PATCH', `/judges/${judgeNumber}`, { absent: true }));
    expect(await must(manage('POST', path))).toEqual({ moved: 1, short: [] });
    expect(await must(manage('POST', path))).toEqual({ moved: 0, short: [] });
    const after = await byJudge();
    expect(after[busiest]).toBe(1);
    expect(after.toSorted()).toEqual([1, 1, 2]);
    expect(await contest.judge(token, 'foto', second, [9, 9, 9, 9])).toMatchObject({ body: { code: 'not-assigned' } });
    expect(await manage('POST', '/judges/99/reassignment')).toMatchObject({ body: { code: 'judge-not-found' } });
  });

  test('of whom nobody else may judge an entry keeps it, and the committee is told which', async () => {
    const contest = await judged({ judgesPerEntry: 2 });
    const { judgeNumber } = contest.judges[0] as Judged['judges'][number];
    await contest.must(contest.manage('PATCH', `/judges/${judgeNumber}`, { absent: true }));
    expect(await contest.must(contest.manage('POST', `/judges/${judgeNumber}/reassignment`))).toEqual({
      moved: 0,
      short: [1, 2, 3, 4],
    });
  });

  test('while their entries are given away: each sheet that was answered with 200 counts', async () => {
    const contest = await newContest(stage, { judgesPerEntry: 1 });
    const many = Array.from({ length: 30 }, (_, nth) => nth + 1);
    for (const nth of many) await contest.must(contest.enter(nth));
    const [one, two] = [await contest.invite('satu'), await contest.invite('dua')];
    await contest.close();
    await contest.open('foto');
    await contest.must(contest.manage('PATCH', `/judges/${one.judgeNumber}`, { absent: true }));
    const { rounds } = await contest.must(stage.call('GET', `${contest.at}/judging`, { token: one.token }));
    const mine: number[] = rounds[0].entries.map(({ entryNumber }: { entryNumber: number }) => entryNumber);
    const taken: number[] = [];
    const judging = (async () => {
      for (const entry of mine)
        if ((await contest.judge(one.token, 'foto', entry, [7, 7, 7, 7])).status === 200) taken.push(entry);
    })();
    await contest.must(contest.manage('POST', `/judges/${one.judgeNumber}/reassignment`));
    await judging;
    await contest.lock('foto');
    const { rounds: locked } = await contest.must(contest.manage('GET', '/scores'));
    const counted = locked[0].sheets.map(({ entryNumber }: { entryNumber: number }) => entryNumber);
    // One that was refused in the very moment may count as well: it was stored when its entry came back.
    expect(counted).toEqual(expect.arrayContaining(taken));
    for (const { judges } of locked[0].entries)
      expect(judges.some((judge: number) => [one.judgeNumber, two.judgeNumber].includes(judge))).toBe(true);
  });
});

describe("a round's dates", () => {
  const dated = (opensAt: string, closesAt: string) => [
    { roundId: 'foto', name: 'Foto', kind: 'desk', opensAt, closesAt, best: 2 },
    { roundId: 'kunjungan', name: 'Kunjungan', kind: 'visit', opensAt, closesAt },
  ];

  test('it does not begin before its date; the committee may bring that forward', async () => {
    const contest = await newContest(stage, { rounds: dated(iso(1), iso(2)) });
    await contest.must(contest.enter(1));
    await contest.invite('satu');
    await contest.close();
    const open = () => contest.manage('POST', '/rounds/foto/opening');
    expect(await open()).toMatchObject({ status: 409, body: { code: 'round-early' } });
    await contest.must(contest.manage('PATCH', '', { rounds: dated(iso(-0.1), iso(2)) }));
    expect((await open()).status).toBe(200);
  });

  test('after its end it takes what phones had filled before, and nothing else, until the end is moved', async () => {
    const opensAt = iso(-1);
    const contest = await judged({ rounds: dated(opensAt, iso(2)) });
    const { token } = contest.judges[0] as Judged['judges'][number];
    const judge = (filledAt: string) => contest.judge(token, 'foto', 1, [9, 9, 9, 9], { filledAt });
    // A phone whose clock runs a day ahead loses nothing by it.
    expect((await judge(iso(24))).status).toBe(200);
    await contest.must(contest.manage('PATCH', '', { rounds: dated(opensAt, iso(-0.5)) }));
    // What a function has read of the rules may be five seconds old.
    await eventually(
      () => judge(iso(0)),
      ({ status, body }) => status === 409 && body.code === 'round-over',
    );
    expect((await judge(iso(-0.6))).status).toBe(200);
    await contest.must(contest.manage('PATCH', '', { rounds: dated(opensAt, iso(3)) }));
    expect((await judge(iso(0))).status).toBe(200);
  });

  test('once it has begun only its end may move, once it is locked nothing; how many go on stays', async () => {
    const [opensAt, closesAt] = [iso(-1), iso(2)];
    const contest = await judged({ rounds: dated(opensAt, closesAt) });
    const change = async (rounds: object[]) => (await contest.manage('PATCH', '', { rounds })).status;
    const [foto, kunjungan] = dated(opensAt, closesAt) as [object, object];
    expect(await change([{ ...foto, closesAt: iso(4) }, kunjungan])).toBe(200);
    expect(await change([{ ...foto, opensAt: iso(-3) }, kunjungan])).toBe(409);
    expect(await change([{ ...foto, best: 3 }, kunjungan])).toBe(409);
    expect(await change([foto])).toBe(409);
    expect(await change([foto, { ...kunjungan, opensAt: iso(3), closesAt: iso(5) }])).toBe(200);
    expect(await change([foto, kunjungan])).toBe(200);
    await contest.lock('foto');
    expect(await change([{ ...foto, closesAt: iso(9) }, kunjungan])).toBe(409);
    expect(await change([foto, { ...kunjungan, closesAt: iso(9) }])).toBe(200);
  });
});

test('429: from one address 200 units enter within an hour; who entered before still gets their code, others still enter', async () => {
  const contest = await newContest(stage);
  const enter = (nth: number, call = stage.call) =>
    call('POST', `${contest.at}/entries`, {
      body: { unit: rt(nth), contact: { name: 'Pak Contoh', phone: '081234567001' }, consent: { accepted: true } },
    });
  const elsewhere = clientOf(stage.product.url, '127.0.0.77');
  // Within the hour: the count begins anew at the full hour, which may come in the middle.
  const enough = 450;
  let refused: Awaited<ReturnType<typeof enter>> | undefined;
  let nth = 0;
  while (!refused && nth < enough) {
    const some = await Promise.all(Array.from({ length: 16 }, (_, more) => enter(nth + more + 1)));
    nth += some.length;
    refused = some.find(({ status }) => status !== 201);
  }
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect(nth).toBeGreaterThan(200);
  expect((await enter(1)).status).toBe(200);
  expect((await enter(999, elsewhere)).status).toBe(201);
});
