import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointManager } from '../../infra/operate/appoint-manager.ts';
import { type KeyRing, keyRingOfFile } from '../../shared/keys/key-ring.ts';
import { openTable, type Table } from '../../shared/table/client.ts';
import { organisers } from '../../shared/table/organiser.item.ts';
import { staffRoles } from '../../shared/table/staff-role.item.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
let table: Table;
let keys: KeyRing;
beforeAll(async () => {
  engine = await startTestEngine();
  const keyFile = join(dirname(engine.databaseFile), 'master-key');
  writeFileSync(keyFile, randomBytes(32).toString('hex'));
  keys = keyRingOfFile(keyFile);
  table = openTable({ tableName: engine.tableName, endpoint: engine.endpoint });
});
afterAll(() => engine.stop());

test('the first manager comes with the organiser, and signs in under the e-mail in any case', async () => {
  await appointManager(table, keys, { organiser: 'panitia-kota', name: 'Panitia Kota', email: 'Rini@Panitia.example' });
  expect(await organisers(table).get('panitia-kota')).toMatchObject({ name: 'Panitia Kota' });
  expect(await staffRoles(table).ofPerson('rini@panitia.example')).toEqual([
    { role: 'manager', organiserId: 'panitia-kota' },
  ]);
});

test('appointing again or another keeps the secret on which all person keys depend', async () => {
  const before = await organisers(table).get('panitia-kota');
  await appointManager(table, keys, { organiser: 'panitia-kota', name: 'Nama Lain', email: 'rini@panitia.example' });
  await appointManager(table, keys, { organiser: 'panitia-kota', email: 'dedi@panitia.example' });
  expect(await organisers(table).get('panitia-kota')).toEqual(before);
  expect(await staffRoles(table).inScope('panitia-kota', undefined)).toHaveLength(2);
});

test('a mistyped organiser gets no manager', async () => {
  await expect(
    appointManager(table, keys, { organiser: 'panitia-kotta', email: 'dedi@panitia.example' }),
  ).rejects.toThrow('--name');
  await expect(
    appointManager(table, keys, { organiser: 'Panitia Kota', email: 'dedi@panitia.example' }),
  ).rejects.toThrow('organiser');
  expect(await staffRoles(table).inScope('panitia-kotta', undefined)).toEqual([]);
});
