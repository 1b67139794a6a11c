import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '../../shared/table/client.ts';
import { signUps } from '../../shared/table/sign-up.item.ts';
import { eventually, type Stage, signUpBody, startStage } from '../api/stage.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
let stage: Stage;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('persetujuan', { DYNAMODB_ENDPOINT: engine.endpoint });
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

test('a new consent text is published: old sign-ups keep the old version, new ones agree to the new, both can be read', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const stored = signUps(openTable({ tableName: engine.tableName, endpoint: engine.endpoint }));
  const versionOf = async (signUpId: string) => (await stored.byId(signUpId))?.consent.version;
  const path = `/v1/campaigns/${campaign}/sign-ups`;
  const signUp = (person: object, version: string) =>
    stage.call('POST', path, { body: signUpBody(person, { consent: { version, accepted: true } }) });

  const early = [stage.nextPerson(), stage.nextPerson(), stage.nextPerson()];
  const before = await Promise.all(early.map((person) => signUp(person, '1')));
  expect(before.map(({ status }) => status)).toEqual([201, 201, 201]);

  const text = { version: '2', text: 'Setuju, juga untuk dihubungi tahun depan.' };
  const manage = { token: stage.manager };
  await stage.call('POST', `/v1/campaigns/${campaign}/consents`, { ...manage, body: text });
  const late = stage.nextPerson();
  // What a campaign is may be kept for 5 s by the functions.
  const fresh = await eventually(
    () => signUp(late, '2'),
    ({ status }) => status === 201,
  );
  expect(await signUp(stage.nextPerson(), '1')).toMatchObject({ status: 409, body: { code: 'consent-outdated' } });

  // Who taps again with the page of before gets their ticket, and agrees to nothing anew.
  expect(await signUp(early[0] as object, '1')).toMatchObject({ status: 200 });
  expect(await signUp(early[1] as object, '2')).toMatchObject({ status: 200 });
  for (const { body } of before) expect(await versionOf(body.signUpId)).toBe('1');
  expect(await versionOf(fresh.body.signUpId)).toBe('2');

  const { items } = (await stage.call('GET', `/v1/campaigns/${campaign}/consents`, manage)).body;
  expect(items).toMatchObject([text, { version: '1', text: 'Setuju.' }]);
  // A version that was published never says anything else.
  const again = { ...manage, body: { version: '1', text: 'Lain sekali.' } };
  expect(await stage.call('POST', `/v1/campaigns/${campaign}/consents`, again)).toMatchObject({ status: 409 });
});
