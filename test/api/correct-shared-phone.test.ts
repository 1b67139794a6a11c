import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';
import { type Row, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
beforeAll(async () => {
  stage = await startStage('hp-bersama');
  uploads = uploadsOf(stage);
});
afterAll(() => stage.product.stop());

const wrong = '081200000001';
const right = '081200000002';
/** A drive without NIKs, and a channel that sends these people to it: name, phone, which of the people with it. */
const newDrive = async (...people: [name: string, phone: string, ordinal?: number][]) => {
  const campaignId = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
  const key = await uploads.channel(campaignId);
  const send = async (...rows: typeof people) => {
    const list: Row[] = rows.map(([name, phone, ordinal], at) => ({ line: at + 2, name, phone, ordinal }));
    const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', rows: list.length });
    return uploads.sent(key, importId, 0, list);
  };
  const ids: string[] = (await send(...people)).map(({ signUpId }) => signUpId);
  const manage = (method: string, path: string, body?: object) => uploads.manage(method, `${campaignId}/${path}`, body);
  return {
    send,
    ids,
    correct: (signUpId: string | undefined, body: object) => manage('PATCH', `sign-ups/${signUpId}`, body),
    /** Who is found by the phone, in the order of their numbers. */
    found: async (phone: string): Promise<[string, string][]> => {
      const { body } = await manage('POST', 'people-searches', { phone });
      return body.items.map(({ signUpId, name }: { signUpId: string; name: string }) => [signUpId, name]);
    },
  };
};

test('of the people with one phone, the one who was opened is corrected, and the others stay as they were', async () => {
  const { ids, correct, found } = await newDrive(['Siti Aminah', wrong], ['Budi Santoso', wrong, 2]);
  const [siti, budi] = ids as [string, string];
  expect(await correct(budi, { name: 'Budi Santosa', phone: wrong })).toMatchObject({
    status: 200,
    body: { signUpId: budi, name: 'Budi Santosa' },
  });
  expect(await found(wrong)).toEqual([
    [siti, 'Siti Aminah'],
    [budi, 'Budi Santosa'],
  ]);
});

test('a family whose phone was mistyped has it corrected one by one, in any order, and its corrected list brings nobody twice', async () => {
  const { send, ids, correct, found } = await newDrive(['Siti Aminah', wrong], ['Budi Santoso', wrong, 2]);
  const [siti, budi] = ids as [string, string];
  for (const signUpId of [budi, siti]) expect((await correct(signUpId, { phone: right })).status).toBe(200);
  expect(await found(right)).toEqual([
    [siti, 'Siti Aminah'],
    [budi, 'Budi Santoso'],
  ]);
  expect(await found(wrong)).toEqual([]);
  const again = await send(['Siti Aminah', right], ['Budi Santoso', right, 2]);
  expect(again.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate']);
});

test('409 to a phone that somebody has, with the number that is free: said to be another person, both have the phone', async () => {
  const drive = await newDrive(['Siti Aminah', right], ['Budi Santoso', wrong], ['Wayan Sudarma', right, 2]);
  const { correct, found } = drive;
  const [siti, budi, wayan] = drive.ids as [string, string, string];
  expect(await correct(budi, { phone: right })).toMatchObject({
    status: 409,
    body: { code: 'person-taken', holder: { signUpId: siti }, ordinal: 3 },
  });
  expect(await correct(budi, { phone: right, ordinal: 2 })).toMatchObject({
    status: 409,
    body: { code: 'person-taken', holder: { signUpId: wayan }, ordinal: 3 },
  });
  expect(await found(wrong)).toEqual([[budi, 'Budi Santoso']]);

  expect(await correct(budi, { phone: right, ordinal: 3 })).toMatchObject({ status: 200, body: { signUpId: budi } });
  expect(await found(right)).toEqual([
    [siti, 'Siti Aminah'],
    [wayan, 'Wayan Sudarma'],
    [budi, 'Budi Santoso'],
  ]);
  // The number alone was wrong.
  expect((await correct(budi, { ordinal: 4 })).status).toBe(200);
  expect((await found(right)).map(([signUpId]) => signUpId)).toEqual([siti, wayan, budi]);
  expect(await correct(siti, { ordinal: 4 })).toMatchObject({
    status: 409,
    body: { holder: { signUpId: budi }, ordinal: 3 },
  });
});

test('where all nine have the phone, none is offered', async () => {
  const names = ['Ani', 'Beni', 'Cici', 'Dedi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indah'];
  const nine = names.map((name, at): [string, string, number] => [name, right, at + 1]);
  const { ids, correct } = await newDrive(...nine, ['Budi Santoso', wrong]);
  const { status, body } = await correct(ids[9], { phone: right });
  expect({ status, ordinal: body.ordinal }).toEqual({ status: 409, ordinal: undefined });
});

test('422: a number is 1 to 9, and says nothing where people are told apart by NIK', async () => {
  const { ids, correct } = await newDrive(['Siti Aminah', wrong]);
  for (const ordinal of [0, 10, 1.5])
    expect(await correct(ids[0], { ordinal })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/ordinal' }] },
    });
  const byNik = await stage.newCampaign({ sessions: {} });
  const key = await uploads.channel(byNik);
  const importId = await uploads.started(key, { campaignId: byNik, channelId: 'komunitas', rows: 1 });
  const [row] = await uploads.sent(key, importId, 0, uploads.rows(1));
  expect(await uploads.manage('PATCH', `${byNik}/sign-ups/${row.signUpId}`, { ordinal: 2 })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/ordinal', code: 'unknown-field' }] },
  });
});
