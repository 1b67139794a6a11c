import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { buildWeb } from '../../web/build.ts';

/** What a phone in a crowd loads before it can be filled in, gzipped, in bytes. */
const most = 35 * 1024;

test('sign-up and ticket weigh at most 35 KB of scripts and styles, gzipped', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'daftar-weight-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  const pages = await buildWeb(outDir);
  for (const { name, js, css } of pages.filter(({ name }) => name === 'sign-up' || name === 'ticket')) {
    const sizes = await Promise.all(
      [...js, ...css].map(async (path) => gzipSync(await readFile(join(outDir, path))).length),
    );
    const weight = sizes.reduce((sum, size) => sum + size, 0);
    expect(weight, `${name} weighs ${weight} bytes`).toBeLessThanOrEqual(most);
    expect(weight).toBeGreaterThan(5_000);
  }
});

/** Everything that a tablet must have before its network goes: page, scripts, styles, areas and the worker that keeps them. */
const mostOfKiosk = 60 * 1024;

test('the whole kiosk weighs at most 60 KB, gzipped', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'daftar-weight-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  await buildWeb(outDir);
  const worker = await readFile(join(outDir, 'kiosk/service-worker.js'), 'utf8');
  const files: string[] = JSON.parse(/files:(\[[^\]]*\])/.exec(worker)?.[1] ?? '[]');
  expect(files).toEqual(expect.arrayContaining(['/kiosk/', '/areas/cities.json', '/kiosk/manifest.webmanifest']));
  const paths = [...files.map((path) => path.replace(/\/$/, '/index.html')), '/kiosk/service-worker.js'];
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await readFile(join(outDir, path))).length));
  const weight = sizes.reduce((sum, size) => sum + size, 0);
  expect(weight, `the kiosk weighs ${weight} bytes`).toBeLessThanOrEqual(mostOfKiosk);
  expect(weight).toBeGreaterThan(30_000);
});

/** A part of the dashboard with all that is loaded when it is opened, gzipped. What it loads later, when asked for, is apart. */
const mostOfDashboard = 80 * 1024;
/** With the outline and all 514 places, and no library. */
const mostOfMap = 24 * 1024;

test('the dashboard weighs at most 80 KB, gzipped, whichever part of it is opened', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'daftar-weight-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  const [dashboard] = await buildWeb(outDir, ['dashboard']);
  if (!dashboard) throw new Error('No dashboard was built');
  const read = (path: string) => readFile(join(outDir, path));
  const found = async (path: string, pattern: RegExp) =>
    [...(await read(path)).toString().matchAll(pattern)].map(([, other = '']) => other);
  const addAllOf = async (path: string, loaded: Set<string>): Promise<Set<string>> => {
    if (loaded.has(path)) return loaded;
    loaded.add(path);
    for (const other of await found(path, /(?:from|import)"(\/assets\/[^"]+\.js)"/g)) await addAllOf(other, loaded);
    return loaded;
  };

  const weightOf = async (paths: Iterable<string>) => {
    const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await read(path)).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const laterOf = async (paths: Iterable<string>) =>
    (await Promise.all([...paths].map((path) => found(path, /import\("(\/assets\/[^"]+\.js)"\)/g)))).flat();

  const start = new Set([...dashboard.js, ...dashboard.css]);
  const seen: string[] = [];
  for (const part of await laterOf(start)) {
    // What writes and reads files comes when it is pressed for; what is opened is called a view or a page.
    const [name] = await found(part, / as (\w+(?:View|Page))\}/g);
    if (name === undefined) continue;
    seen.push(name);
    const loaded = await addAllOf(part, new Set(start));
    const weight = await weightOf(loaded);
    expect.soft(weight, `${name} weighs ${weight} bytes with the page`).toBeLessThanOrEqual(mostOfDashboard);
    if (name !== 'NumbersView') continue;
    // What the figures show a moment later: a chart of its own.
    for (const chart of await laterOf(loaded)) {
      if ((await found(chart, / as (OutlineMap)\}/g)).length === 0) continue;
      const own = [...(await addAllOf(chart, new Set(loaded)))].filter((path) => !loaded.has(path));
      const alone = await weightOf(own);
      expect.soft(alone, `the map weighs ${alone} bytes beside the page`).toBeLessThanOrEqual(mostOfMap);
      seen.push('OutlineMap');
    }
  }
  expect(seen).toEqual(
    expect.arrayContaining([
      'NumbersView',
      'OutlineMap',
      'PeopleView',
      'SettingsView',
      'SetupView',
      'RolesView',
      'KiosksView',
      'NewCampaignPage',
    ]),
  );
});
