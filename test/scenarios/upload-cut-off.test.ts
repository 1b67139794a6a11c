import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { personMaker } from '../drill/people.ts';
import { type Product, startProduct } from '../product.ts';
import { openPartner, type Partner, patiently } from '../web/cli/partner.ts';
import { holdAnswers } from './hold-answers.ts';

/** So many that there is a middle to be cut off in: eight chunks, of which four go at once. */
const size = 4_000;
const dataDir = mkdtempSync(join(tmpdir(), 'daftar-cut-off-'));
let product: Product;
let partner: Partner;
beforeAll(async () => {
  product = await startProduct({ dataDir });
  partner = await openPartner(product);
});
afterAll(async () => {
  partner?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const personAt = personMaker('cut off');
let made = 0;
let inAll = 0;
/** A list of which one row in a hundred is bad. */
const newList = (name: string) => {
  const rows = Array.from({ length: size }, (_, at) => {
    const { person } = personAt(made++);
    return [person.name, at % 100 === 7 ? '3174' : person.nik, person.phone];
  });
  return partner.file(name, [['Nama', 'NIK', 'No. HP'], ...rows]);
};
const good = size - size / 100;

/** On its way there the answers to some chunks are kept back. */
const start = async (file: string, ...more: string[]) => {
  const way = await holdAnswers(product.url);
  onTestFinished(way.close);
  return { ...partner.start(file, '--url', way.url, ...more), release: way.release };
};

/** Once the newest upload of the channel has some of its rows, and not all. */
const inTheMiddle = (earlier: string | undefined) =>
  patiently(
    () => partner.newest(),
    (newest) => newest !== undefined && newest.importId !== earlier && newest.accepted >= 1_000,
  );

const expectAllIn = (name: string) => {
  const { results, totals } = partner.report(name);
  expect(results.map(({ line }) => line)).toEqual(Array.from({ length: size + 1 }, (_, at) => at + 1));
  expect(totals).toMatchObject({ accepted: good, waiting: 0, duplicate: 0, rejected: size / 100, skipped: 1 });
};

const expectCounted = async () => {
  inAll += good;
  const { shown, recount } = await partner.counted(inAll);
  expect(shown.total).toBe(inAll);
  expect(recount).toMatchObject({ drift: 0 });
};

test('a client that is killed half way goes on with the same command: only what is missing goes, and every row is in once', async () => {
  const file = newList('client.csv');
  const earlier = (await partner.newest())?.importId;
  const { child, ended } = await start(file);
  const middle = await inTheMiddle(earlier);
  child.kill('SIGKILL');
  await ended;
  expect(middle.state).toBe('receiving');

  const report = partner.path('client.json');
  const { code, out } = await partner.upload(file, '--report', report);
  expect([code, out]).toEqual([2, expect.not.stringContaining('Tidak ada yang berubah')]);
  expectAllIn('client.json');
  expect(await partner.newest()).toMatchObject({ importId: middle.importId, state: 'done', accepted: good });
  await expectCounted();
}, 480_000);

test('Ctrl+C says how to go on', async () => {
  const file = newList('stopped.csv');
  const earlier = (await partner.newest())?.importId;
  const { child, ended } = await start(file);
  await inTheMiddle(earlier);
  child.kill('SIGINT');
  const { code, err } = await ended;
  expect([code, err.trim()]).toEqual([1, 'Perintah yang sama melanjutkan dari tempat ini.']);
  expect((await partner.upload(file)).code).toBe(2);
  await expectCounted();
}, 480_000);

test('a server that is killed half way and comes back: the client waits for it, and every row is in once', async () => {
  const file = newList('server.csv');
  const earlier = (await partner.newest())?.importId;
  const { child, ended, release } = await start(file, '--report', partner.path('server.json'));
  let told = '';
  child.stderr?.on('data', (text) => {
    told += text;
  });
  await inTheMiddle(earlier);
  const port = Number(new URL(product.url).port);
  await product.kill9();
  release();
  await vi.waitFor(() => expect(told).toContain('Belum ada jawaban; dicoba lagi …'), { timeout: 60_000 });
  product = await startProduct({ dataDir, port });
  expect((await ended).code).toBe(2);
  expectAllIn('server.json');
  await expectCounted();
}, 480_000);
