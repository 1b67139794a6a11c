import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { runKioskKills } from './kiosk-kills.ts';
import { searchProfile } from './profile-search.ts';
import { killProfile, openProfile } from './tablet-profile.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('mati');
});
afterAll(() => stage.product.stop());

/** More of it: `node test/browser/run-kiosk-kills.ts`. */
test('page killed, browser killed, requests cut: what a screen said holds, and nothing of anybody lies in the profile', {
  timeout: 240_000,
  retry: 0,
}, async () => {
  const { violations, figures } = await runKioskKills(stage, 7, { pageKills: 4, browserKills: 2, cuts: 4 });
  expect(violations).toEqual([]);
  expect(figures.saw).toBeGreaterThan(2);
  expect(figures.bytes).toBeGreaterThan(100_000);
});

test('the search finds what lies in a profile unsealed: as it was typed, in two bytes a letter, and in a packed table', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daftar-control-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const context = await openProfile(folder, stage.product.url);
  const page = await context.newPage();
  await page.goto('/kiosk/');
  await page.evaluate(plant);
  await killProfile(folder);
  const { hits, tables } = await searchProfile(folder, ['Qxuzowi Vyjoqa', '3273010101900001', 'Qwivyzo Šaxu']);
  expect(tables).toBeGreaterThan(0);
  const found = (word: string, as: string) =>
    hits.some((hit) => hit.word === word && hit.as === as && hit.file.endsWith('.ldb'));
  expect(found('Qxuzowi Vyjoqa', 'utf8')).toBe(true);
  expect(found('3273010101900001', 'utf8')).toBe(true);
  // A text with a letter that Latin-1 lacks is kept with two bytes for each.
  expect(found('Qwivyzo Šaxu', 'utf16le')).toBe(true);
});

/** In the page: two forms unsealed among so much else that the database packs them into a table. */
const plant = async () => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  const add = (value: unknown) =>
    new Promise<void>((resolve) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').add(value);
      transaction.oncomplete = () => resolve();
    });
  await add({ name: 'Qxuzowi Vyjoqa', nik: '3273010101900001' });
  await add({ name: 'Qwivyzo Šaxu' });
  for (let row = 0; row < 400; row += 1)
    await add(Array.from(crypto.getRandomValues(new Uint8Array(16_000)), (byte) => byte.toString(16)).join(''));
};
