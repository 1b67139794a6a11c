import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffRole } from '../../shared/domain/staff-role.ts';
import { openTable } from '../../shared/table/client.ts';
import { staffRoles } from '../../shared/table/staff-role.item.ts';
import { startTestEngine } from '../engine.ts';
import { type Stage, startStage } from './stage.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;
let campaignId: string;
let roles: ReturnType<typeof staffRoles>;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('manajer-terakhir', { DYNAMODB_ENDPOINT: engine.endpoint });
  campaignId = await stage.newCampaign();
  // Who manages all of an organiser's campaigns is appointed and dismissed by its operators alone.
  roles = staffRoles(openTable(engine));
  await add('satu');
  await roles.revoke('manajer@daftar.test', { role: 'manager', organiserId });
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const organiserId = 'panitia-nusantara';
const managing = (): StaffRole => ({ role: 'manager', organiserId, campaignId });
const emailOf = (name: string) => `${name}@daftar.test`;
const change = async (method: 'PUT' | 'DELETE', by: string, whom: string) => {
  const token = await stage.product.token(emailOf(by));
  const body = { email: emailOf(whom), role: managing() };
  return stage.call(method, `/v1/campaigns/${campaignId}/roles`, { token, body });
};
const add = async (whom: string) => expect((await change('PUT', 'manajer', whom)).status).toBe(200);

test('409: the last manager stays, and goes once there is another one', async () => {
  expect(await change('DELETE', 'satu', 'satu')).toMatchObject({ status: 409, body: { code: 'last-manager' } });
  expect((await change('PUT', 'satu', 'dua')).status).toBe(200);
  expect((await change('DELETE', 'satu', 'satu')).status).toBe(200);
  expect((await change('PUT', 'satu', 'satu')).status).toBe(403);
  expect((await change('PUT', 'dua', 'satu')).status).toBe(200);
});

test('two managers who dismiss one another at the same moment: one of them stays', async () => {
  for (let round = 0; round < 10; round += 1) {
    const ends = await Promise.all([change('DELETE', 'satu', 'dua'), change('DELETE', 'dua', 'satu')]);
    const [left, gone] = ends[0].status === 200 ? ['satu', 'dua'] : ['dua', 'satu'];
    expect(ends.filter(({ status }) => status === 200).length).toBeLessThan(2);
    expect((await change('PUT', left, gone)).status).toBe(200);
  }
});

test('who was to stay and is gone by now keeps the other one in', async () => {
  const [satu, tiga] = [
    { email: emailOf('satu'), role: managing() },
    { email: emailOf('tiga'), role: managing() },
  ];
  expect(await roles.revokeBeside(satu.email, satu.role, tiga)).toBe(false);
  expect(await roles.ofPerson(satu.email)).toEqual([managing()]);
});
