import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { iso, newContest, rt, villages } from './competition-stage.ts';
import { eventually, type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('competition');
});
afterAll(() => stage.product.stop());

describe('entering', () => {
  test('201 then 200: whoever sends it twice gets the same number and code, and the unit is in once', async () => {
    const { enter, must, manage } = await newContest(stage);
    const first = await enter(1);
    const again = await enter(1, { unit: { ...rt(1), rt: '001', rw: '5' } });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toMatchObject({
      entryNumber: first.body.entryNumber,
      entryCode: first.body.entryCode,
      label: 'RT 001 / RW 005',
    });
    expect((await must(manage('GET', '/entries'))).items).toHaveLength(1);
  });

  test('20 at the same moment for one unit: one is in, and nobody else learns its code', async () => {
    const { enter, must, manage } = await newContest(stage);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        enter(1, { contact: { name: 'Bu Lain', phone: `08123456${9000 + nth}` } }),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status, body } of replies.filter((reply) => reply.status !== 201)) {
      expect([409, 429]).toContain(status);
      expect(body.entryCode).toBeUndefined();
    }
    expect((await must(manage('GET', '/entries'))).items).toHaveLength(1);
  });

  test('422: a unit elsewhere, one that names too little, or no consent; each says which field', async () => {
    const { enter } = await newContest(stage);
    const reply = await enter(1, { unit: { villageCode: '32.73.01.1001', rt: '1' }, consent: { accepted: false } });
    expect(reply.status).toBe(422);
    expect(reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/unit/rw', 'required'],
      ['/unit/villageCode', 'area-elsewhere'],
      ['/consent/accepted', 'consent-missing'],
    ]);
  });

  test('posyandu are told apart by name and kelurahan, however the name is typed', async () => {
    const { enter } = await newContest(stage, { level: 'posyandu' });
    const posyandu = (name: string, villageCode = villages[0]) => ({ unit: { name, villageCode } });
    const first = await enter(1, posyandu('Posyandu Melati 1'));
    expect(await enter(1, posyandu('  MELATI  01'))).toMatchObject({
      status: 200,
      body: { entryNumber: first.body.entryNumber },
    });
    expect(await enter(1, posyandu('Melati 1', villages[1]))).toMatchObject({ status: 201 });
  });

  test('its holder changes and withdraws it with the code and the end of the phone, nobody without; then the unit may enter again', async () => {
    const { enter } = await newContest(stage);
    const { body: entry } = await enter(1);
    const path = `/v1/entries/${entry.entryCode.toLowerCase()}`;
    const change = (phoneEnd: string, statement = 'Saluran sudah lancar.') =>
      stage.call('PATCH', path, { body: { phoneEnd, statement } });
    expect(await change('000')).toMatchObject({ status: 403, body: { code: 'phone-mismatch' } });
    expect(await change('001')).toMatchObject({ status: 200, body: { statement: 'Saluran sudah lancar.' } });
    expect(JSON.stringify((await stage.call('GET', path)).body)).not.toMatch(/Pak Contoh|81234567/);
    expect(await stage.call('POST', `${path}/withdrawal`, { body: { phoneEnd: '001' } })).toMatchObject({
      status: 200,
      body: { state: 'withdrawn' },
    });
    expect(await enter(1)).toMatchObject({ status: 201, body: { entryNumber: entry.entryNumber, state: 'entered' } });
  });

  test('409: after the deadline nothing is entered, changed or withdrawn, but a repeat still gets its code', async () => {
    const { enter, close } = await newContest(stage);
    const { body: entry } = await enter(1);
    await close();
    expect(await enter(2)).toMatchObject({ status: 409, body: { code: 'entries-closed' } });
    expect(await enter(1)).toMatchObject({ status: 200, body: { entryCode: entry.entryCode } });
    const path = `/v1/entries/${entry.entryCode}`;
    for (const [method, at, body] of [
      ['PATCH', path, { statement: 'x' }],
      ['POST', `${path}/withdrawal`, {}],
    ] as const)
      expect(await stage.call(method, at, { body: { ...body, phoneEnd: '001' } })).toMatchObject({
        status: 409,
        body: { code: 'entries-closed' },
      });
  });

  test("its people sign up by its link, and count for the campaign through the competition's channel", async () => {
    const { enter, campaignId, competitionId } = await newContest(stage);
    const { body: entry } = await enter(1);
    const link = new URL(entry.membersLink, stage.product.url);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      campaign: campaignId,
      channel: competitionId,
      area: villages[1],
      rw: '005',
      rt: '001',
    });
    const { cityCode: _c, ...person } = stage.nextPerson();
    const body = { channelId: competitionId, person, consent: { version: '1', accepted: true } };
    expect((await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body })).status).toBe(201);
  });
});

describe('judging', () => {
  const judged = async (more: object = {}) => {
    const contest = await newContest(stage, { judgesPerEntry: 2, ...more });
    for (const nth of [1, 2, 3]) await contest.must(contest.enter(nth));
    const [one, two] = [await contest.invite('satu'), await contest.invite('dua')];
    await contest.close();
    await contest.open('foto');
    return { ...contest, one, two };
  };
  const judgingOf = async ({ must, at }: { must: (reply: never) => Promise<never>; at: string }, token: string) =>
    (await must(stage.call('GET', `${at}/judging`, { token }) as never)) as {
      rounds: { roundId: string; entries: { entryNumber: number; sheet?: unknown }[] }[];
    };

  test('entries are given out when a round begins; it does not begin while units may still enter or without judges', async () => {
    const contest = await newContest(stage);
    await contest.must(contest.enter(1));
    const begin = () => contest.manage('POST', '/rounds/foto/opening');
    expect(await begin()).toMatchObject({ status: 409, body: { code: 'entries-open' } });
    await contest.close();
    expect(await begin()).toMatchObject({ status: 409, body: { code: 'no-judges' } });
    const home = await contest.invite('tetangga', { homeVillageCode: villages[1] });
    await contest.invite('jauh');
    expect(await begin()).toMatchObject({ status: 200, body: { state: 'judging', entries: 1, short: [1] } });
    expect((await judgingOf(contest as never, home.token)).rounds[0]?.entries).toEqual([]);
    expect(await contest.judge(home.token, 'foto', 1, [8, 8, 8, 8])).toMatchObject({
      status: 403,
      body: { code: 'not-assigned' },
    });
    expect(await contest.manage('POST', '/rounds/kunjungan/opening')).toMatchObject({
      status: 409,
      body: { code: 'round-waiting' },
    });
  });

  test('a sheet is stored again and again as it is filled, offline too: the latest filled counts, whenever it comes', async () => {
    const { judge, one, ...contest } = await judged();
    const notes = { saluran: 'Got depan pos ronda masih ada endapan.' };
    expect(await judge(one.token, 'foto', 1, [8], { notes })).toMatchObject({
      status: 200,
      body: { marks: { saluran: 8 }, notes },
    });
    expect(await judge(one.token, 'foto', 1, [9, 7, 9, 8], { filledAt: iso(0.1) })).toMatchObject({ status: 200 });
    expect(await judge(one.token, 'foto', 1, [1, 1, 1, 1], { filledAt: iso(-2) })).toMatchObject({
      body: { marks: { saluran: 9 } },
    });
    const { rounds } = await judgingOf(contest as never, one.token);
    expect(rounds[0]?.entries.find(({ entryNumber }) => entryNumber === 1)).toMatchObject({
      sheet: { marks: { saluran: 9, warga: 8 } },
    });
  });

  test('422: a mark off its scale, a half where there are none, an unknown criterion', async () => {
    const { judge, one } = await judged();
    const reply = await judge(one.token, 'foto', 1, [11, 7.5], { marks: { saluran: 11, sampah: 7.5, bau: 1 } });
    expect(reply.status).toBe(422);
    expect(reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/marks/saluran', 'too-large'],
      ['/marks/sampah', 'wrong-format'],
      ['/marks/bau', 'unknown-field'],
    ]);
  });

  test('who declares a conflict judges that entry no more, and somebody else does', async () => {
    const contest = await newContest(stage, { judgesPerEntry: 1 });
    await contest.must(contest.enter(1));
    const [one, two] = [await contest.invite('satu'), await contest.invite('dua')];
    await contest.close();
    await contest.open('foto');
    expect((await contest.judge(one.token, 'foto', 1, [10, 10, 10, 10])).status).toBe(200);
    const declare = () => stage.call('POST', `${contest.at}/entries/1/conflict`, { token: one.token });
    expect(await declare()).toMatchObject({ status: 200, body: { conflicts: [1] } });
    expect(await declare()).toMatchObject({ status: 200, body: { conflicts: [1] } });
    expect(await contest.judge(one.token, 'foto', 1, [10, 10, 10, 10])).toMatchObject({ status: 403 });
    expect((await contest.judge(two.token, 'foto', 1, [5, 5, 5, 5])).status).toBe(200);
    await contest.lock('foto');
    expect((await contest.must(contest.manage('GET', '/rounds/foto/ranking'))).lines).toMatchObject([
      { entryNumber: 1, total: 5_000 },
    ]);
  });

  test('the committee notes what a judge is tied to, and that a judge has not come, who then is given nothing more', async () => {
    const contest = await newContest(stage, { judgesPerEntry: 1 });
    await contest.must(contest.enter(1));
    const [one, two] = [await contest.invite('satu'), await contest.invite('dua')];
    await contest.close();
    await contest.open('foto');
    const change = (judgeNumber: number, body: object) => contest.manage('PATCH', `/judges/${judgeNumber}`, body);
    expect(await change(one.judgeNumber, { conflicts: [1, 77] })).toMatchObject({
      status: 200,
      body: { conflicts: [1, 77] },
    });
    expect(await contest.judge(one.token, 'foto', 1, [9, 9, 9, 9])).toMatchObject({
      status: 403,
      body: { code: 'not-assigned' },
    });
    expect((await contest.judge(two.token, 'foto', 1, [9, 9, 9, 9])).status).toBe(200);
    expect(await change(two.judgeNumber, { absent: true })).toMatchObject({ status: 200, body: { absent: true } });
    await contest.lock('foto');
    expect(await contest.manage('POST', '/rounds/kunjungan/opening')).toMatchObject({
      status: 200,
      body: { short: [1] },
    });
    expect(await change(99, { absent: true })).toMatchObject({ status: 404, body: { code: 'judge-not-found' } });
  });

  test('the committee sees how far each judge has come', async () => {
    const { judge, one, two, manage, must } = await judged();
    await must(judge(one.token, 'foto', 1, [8, 8, 8, 8]));
    await must(judge(one.token, 'foto', 2, [8]));
    const { items } = await must(manage('GET', '/judges'));
    expect(
      items.map(({ judgeNumber, progress }: { judgeNumber: number; progress: unknown }) => [judgeNumber, progress]),
    ).toEqual([
      [one.judgeNumber, [{ roundId: 'foto', assigned: 3, done: 1, begun: 1 }]],
      [two.judgeNumber, [{ roundId: 'foto', assigned: 3, done: 0, begun: 0 }]],
    ]);
  });

  test('criteria and rules stay once judging has begun; the name may still change', async () => {
    const { manage } = await judged();
    expect(await manage('PATCH', '', { normalise: 'judge-mean' })).toMatchObject({
      status: 409,
      body: { code: 'judging-begun' },
    });
    expect(await manage('PATCH', '', { name: 'RT Bersih' })).toMatchObject({
      status: 200,
      body: { name: 'RT Bersih' },
    });
    expect(await manage('POST', '/opening')).toMatchObject({ status: 409, body: { code: 'judging-begun' } });
  });

  test('while a round closes, each sheet that was answered with 200 is under its lock, and no other', async () => {
    const { judge, one, two, manage, must, lock } = await judged();
    const acknowledged = new Map<string, number>();
    const refusals = new Set<number>();
    let closed: unknown;
    const storm = async ({ token, judgeNumber }: typeof one, entry: number) => {
      for (let mark = 0; closed === undefined; mark = (mark + 1) % 11) {
        const sheet = { filledAt: new Date().toISOString() };
        const send = () => judge(token, 'foto', entry, [mark, mark, mark, mark], sheet);
        let { status } = await send();
        while (status === 503) ({ status } = await send());
        if (status !== 200) {
          refusals.add(status);
          return;
        }
        acknowledged.set(`${entry} ${judgeNumber}`, mark);
      }
    };
    const writers = [one, two].flatMap((who) => [1, 2, 3].map((entry) => storm(who, entry)));
    // In the middle of it: each of them has been answered, and goes on.
    await eventually(
      async () => acknowledged.size,
      (size) => size === 6,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    closed = await lock('foto');
    await Promise.all(writers);
    const { rounds } = await must(manage('GET', '/scores'));
    const locked = new Map(
      rounds[0].sheets.map((sheet: { entryNumber: number; judgeNumber: number; marks: { saluran: number } }) => [
        `${sheet.entryNumber} ${sheet.judgeNumber}`,
        sheet.marks.saluran,
      ]),
    );
    expect([...refusals].filter((status) => status !== 409)).toEqual([]);
    expect(acknowledged.size).toBe(6);
    expect(locked).toEqual(acknowledged);
  });

  test('after the lock a phone that sends the same sheet again is answered as before, any other is refused', async () => {
    const { judge, one, lock } = await judged();
    const sheet = { filledAt: iso(-0.1) };
    expect((await judge(one.token, 'foto', 1, [8, 8, 8, 8], sheet)).status).toBe(200);
    await lock('foto');
    expect(await judge(one.token, 'foto', 1, [8, 8, 8, 8], sheet)).toMatchObject({ status: 200 });
    expect(await judge(one.token, 'foto', 1, [9, 9, 9, 9])).toMatchObject({
      status: 409,
      body: { code: 'round-locked' },
    });
    expect(await judge(one.token, 'foto', 2, [9, 9, 9, 9])).toMatchObject({
      status: 409,
      body: { code: 'round-locked' },
    });
  });
});
