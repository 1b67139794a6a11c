import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('kanal');
});
afterAll(() => stage.product.stop());

test('a coordinator sees their own channel by its name, and no other; a manager sees all', async () => {
  const coordinator = await stage.product.token('koordinator.ojol@daftar.test');
  const path = '/v1/campaigns/ojol-jakarta-selatan/channels';
  const own = await stage.call('GET', path, { token: coordinator });
  expect(own.body.items).toMatchObject([{ channelId: 'ojol-pasar-minggu', name: 'Komunitas Ojol Pasar Minggu' }]);
  const all = await stage.call('GET', path, { token: stage.manager });
  expect(all.body.items.map(({ channelId }: { channelId: string }) => channelId)).toContain('agregator-1');
  const elsewhere = await stage.call('GET', '/v1/campaigns/fun-run-5k/channels', { token: coordinator });
  expect(elsewhere.status).toBe(403);
});
