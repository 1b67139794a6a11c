import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let path: string;
let scope: string;
let last: Record<string, string>;
beforeAll(async () => {
  stage = await startStage('lanjutan');
  const campaign = await stage.newCampaign();
  for (let at = 0; at < 2; at += 1) {
    const body = signUpBody(stage.nextPerson());
    await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body });
  }
  path = `/v1/campaigns/${campaign}/sessions/bandung/roster`;
  const { body } = await stage.call('GET', `${path}?limit=1`, { token: stage.manager });
  ({ scope, last } = JSON.parse(Buffer.from(body.nextCursor, 'base64url').toString()));
});
afterAll(() => stage.product.stop());

const goOn = (from: unknown) => {
  const cursor = Buffer.from(JSON.stringify({ scope, last: from })).toString('base64url');
  return stage.call('GET', `${path}?cursor=${cursor}`, { token: stage.manager });
};

test('a list goes on where its page ended', async () => {
  const { status, body } = await goOn(last);
  expect(status).toBe(200);
  expect(body.items).toHaveLength(1);
});

test.each([
  ['of nothing', () => ({})],
  ['of half a key', ({ pk = '' }) => ({ pk })],
] satisfies [string, (key: Record<string, string>) => Record<string, string>][])(
  '400: a cursor %s was made up',
  async (_, madeUp) => {
    expect(await goOn(madeUp(last))).toMatchObject({
      status: 400,
      body: { code: 'invalid-parameter', errors: [{ pointer: '/cursor', code: 'wrong-format' }] },
    });
  },
);
