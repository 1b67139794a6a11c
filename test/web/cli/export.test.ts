import { mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, signUpBody, startStage } from '../../api/stage.ts';
import { readCells } from '../../lists/read-all.ts';
import { patiently } from './partner.ts';
import { runDaftar } from './run-daftar.ts';

let stage: Stage;
let campaignId: string;
const folder = mkdtempSync(join(tmpdir(), 'daftar-export-'));
beforeAll(async () => {
  stage = await startStage('perintah-ekspor');
  campaignId = await stage.newCampaign();
  for (let n = 0; n < 6; n++) {
    const body = signUpBody(stage.nextPerson());
    const { status, text } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
    if (status !== 201) throw new Error(text);
  }
  const counts = () => stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager });
  await patiently(counts, ({ body }) => body.total === 6, 60_000);
});
afterAll(async () => {
  await stage.product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (name: string, token: string, ...more: string[]) =>
  runDaftar(
    ['export', join(folder, name), '--campaign', campaignId, '--url', stage.product.url, '--lang', 'en', ...more],
    {
      DAFTAR_TOKEN: token,
    },
  );

test('a manager’s command writes everyone into a file that only they may read, and says that the sums are right', async () => {
  const { code, out } = await run('pendaftar.xlsx', stage.manager);
  expect(out).toContain('6 rows in');
  expect(out).toContain('equal the dashboard');
  expect(code).toBe(0);
  const cells = await readCells(await openAsBlob(join(folder, 'pendaftar.xlsx')));
  expect(cells).toHaveLength(7);
  expect(cells[0]?.slice(0, 2)).toEqual(['Name', 'Phone']);
  expect(statSync(join(folder, 'pendaftar.xlsx')).mode & 0o777).toBe(0o600);
  const ended = `/v1/campaigns/${campaignId}/audit-entries?does=endExport`;
  expect((await stage.call('GET', ended, { token: stage.manager })).body.items[0].about).toMatchObject({
    end: 'done',
    rows: '6',
    read: '6',
  });
});

test('NIKs only for a reason, cells parted as asked', async () => {
  const { code } = await run('nik.csv', stage.manager, '--open-niks', 'identity-check', '--separator', ',');
  expect(code).toBe(0);
  const lines = readFileSync(join(folder, 'nik.csv'), 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffName,NIK,Phone,/);
  expect(lines[1]?.split(',')[1]).toMatch(/^\d{16}$/);
});

test('exit code 1 and no file where the token is wrong, or of somebody who manages nothing', async () => {
  const stranger = await stage.product.token('bukan.siapa@daftar.test');
  for (const [token, says] of [
    ['bukan.token', 'Sign in once more'],
    [stranger, ''],
    ['', 'access token is missing'],
  ] as const) {
    const { code, err } = await run('tidak-ada.csv', token);
    expect(code).toBe(1);
    expect(err).toContain(says);
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('tidak-ada'))).toEqual([]);
});
