import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import pc from 'picocolors';
import { cityName } from '../../shared/domain/areas/cities.ts';
import { personMaker } from '../drill/people.ts';
import { startProduct } from '../product.ts';
import { openPartner, patiently } from '../web/cli/partner.ts';
import { watchPeak } from './watch-peak.ts';

/** A partner's 100,000 rows from 514 cities by the command line, three in a hundred bad, with the client and the server killed once each; then the bad ones corrected. */
const { rows: size, kill } = new Command('run-hundred-thousand')
  .option('--rows <count>', 'rows of the list', Number, 100_000)
  .option('--no-kill', 'nobody is killed: how fast it goes in one piece')
  .parse()
  .opts<{ rows: number; kill: boolean }>();

const withinMs = 20 * 60_000;
const dataDir = mkdtempSync(join(tmpdir(), 'daftar-hundred-thousand-'));
let product = await startProduct({ dataDir });
const partner = await openPartner(product);
const personAt = personMaker('a hundred thousand');
const isBad = (at: number) => at % 100 < 3;
const rowOf = (at: number) => {
  const { person, birthDate, sex } = personAt(at);
  return [
    person.name,
    person.nik,
    person.phone,
    birthDate,
    sex === 'female' ? 'P' : 'L',
    person.occupation,
    cityName(person.cityCode) ?? '',
  ];
};
/** Three ways in which a row is spoilt, each in a column of its own. */
const spoilt = (at: number) => {
  const row = rowOf(at);
  const column = at % 100;
  row[column] = ['', '3174', '8.12E+10'][column] as string;
  return row;
};
const titles = ['Nama', 'NIK', 'No. HP', 'Tgl Lahir', 'JK', 'Pekerjaan', 'Kab/Kota'];
const all = Array.from({ length: size }, (_, at) => at);
const bad = all.filter(isBad);
const good = size - bad.length;
const file = partner.file('mitra.csv', [titles].concat(all.map((at) => (isBad(at) ? spoilt(at) : rowOf(at)))));

const wrong: string[] = [];
const expectSame = (what: string, found: unknown, expected: unknown) => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  console.log(a === b ? `  ${pc.green('✓')} ${what}: ${a}` : `  ${pc.red('✗')} ${what}: ${a}, not ${b}`);
  if (a !== b) wrong.push(what);
};
const untilIn = (rows: number) =>
  patiently(
    () => partner.newest(),
    (newest) => newest?.accepted >= rows,
    withinMs,
  );

const seconds = (began: number) => (performance.now() - began) / 1_000;
let peak = 0;
/** Runs the command once, from its start to its end, and gives how it ended and how long it took. */
const run = async (
  path: string,
  more: string[],
  during: (child: { kill: (signal: 'SIGKILL') => void }) => Promise<void>,
) => {
  const began = performance.now();
  const { child, ended } = partner.start(path, ...more);
  const memory = watchPeak(child.pid as number);
  await during(child);
  const { code, err } = await ended;
  peak = Math.max(peak, memory());
  return { code, err: err.trim(), seconds: seconds(began) };
};
const nothing = async () => undefined;
const expectCounted = async (total: number) => {
  const began = performance.now();
  const { shown, shownAfterMs, recount } = await partner.counted(total);
  const found = [shown.total, recount.settled, recount.drift];
  expectSame('counted, recount settled, drift', found, [total, true, 0]);
  const [showing, counting] = [shownAfterMs / 1_000, seconds(began) - shownAfterMs / 1_000];
  console.log(
    `  counted ${showing.toFixed(1)} s after the command had ended, counted again in ${counting.toFixed(1)} s`,
  );
};

try {
  console.log(`\n  ${size} rows, ${bad.length} of them bad`);
  if (kill) {
    const killed = await run(file, [], async (child) => {
      await untilIn(size * 0.25);
      child.kill('SIGKILL');
    });
    console.log(`  the client was killed after ${killed.seconds.toFixed(1)} s`);
  }
  const before = (await partner.newest())?.accepted ?? 0;
  const resumed = await run(file, ['--report', partner.path('report.json')], async () => {
    if (!kill) return;
    await untilIn(size * 0.6);
    await product.kill9();
    await sleep(1_000);
    product = await startProduct({ dataDir, port: Number(new URL(product.url).port) });
    console.log('  the server was killed and started again');
  });
  const rate = Math.round((good - before) / resumed.seconds);
  console.log(
    `  ${good - before} rows in ${resumed.seconds.toFixed(1)} s: ${rate} rows/s from the start of the command to its report`,
  );
  expectSame('exit code', resumed.code, 2);

  const first = await partner.newest();
  expectSame('in', [first.state, first.accepted, first.duplicate, first.rejected], ['done', good, 0, 0]);
  const { results, totals } = partner.report('report.json');
  const { accepted, waiting, duplicate, rejected, skipped } = totals;
  expectSame(
    'the report counts',
    { accepted, waiting, duplicate, rejected, skipped },
    { accepted: good, waiting: 0, duplicate: 0, rejected: bad.length, skipped: 1 },
  );
  expectSame('each line once, in order', results.every(({ line }, at) => line === at + 1) && results.length, size + 1);
  const columns = ['name', 'nik', 'phone'];
  const listed = results.filter(({ outcome }) => outcome === 'rejected');
  const areListed = listed.every(
    ({ line, problems: [problem] }, at) =>
      line === (bad[at] as number) + 2 &&
      problem?.column === columns[(bad[at] as number) % 100] &&
      problem?.message !== '',
  );
  expectSame('the bad ones are listed by line, column and reason', areListed && listed.length, bad.length);
  await expectCounted(good);

  const corrected = [[...titles, 'Baris asal']].concat(bad.map((at) => [...rowOf(at), String(at + 2)]));
  const fixes = partner.file('perbaikan.csv', corrected);
  const fixed = await run(fixes, ['--continues', first.importId, '--report', partner.path('fixed.json')], nothing);
  expectSame('exit code of the corrections', fixed.code, 0);
  expectSame('corrected rows that are in', partner.report('fixed.json').totals.accepted, bad.length);
  await expectCounted(size);

  const again = await run(file, [], nothing);
  expectSame('the same file again', [again.code, (await partner.newest()).importId !== first.importId], [2, true]);
  await expectCounted(size);
  console.log(`  the client took ${Math.round(peak)} MB at most\n`);
} finally {
  await product.stop();
  partner.close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(wrong.length === 0 ? 0 : 1);
