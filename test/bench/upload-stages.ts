/**
 * Where the CPU of an upload goes: each stage alone, in this process, over the same clean rows.
 * `node test/bench/upload-stages.ts [rows]`: 20,000 unless said otherwise.
 */
import { createSecretKey, randomBytes } from 'node:crypto';
import { judgeRow } from '../../functions/partner/judge-row.ts';
import { routes } from '../../shared/api/routes.ts';
import { homeCityOf } from '../../shared/domain/home-area.ts';
import type { ImportRow } from '../../shared/domain/import.ts';
import type { Person } from '../../shared/domain/sign-up.ts';
import { countsAs } from '../../shared/domain/sign-up.ts';
import { derivedTicketCode, rowsHashOf } from '../../shared/keys/import-ids.ts';
import { sealWith } from '../../shared/keys/key-ring.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { fileHash } from '../../shared/lists/send/file-hash.ts';
import { readyChunks } from '../../shared/lists/send/ready-chunks.ts';
import type { ListChunk } from '../../shared/lists/send/sent-row.ts';
import { csvRow } from '../../shared/lists/write/csv-text.ts';
import { showColumns, whole } from '../drill/report.ts';
import { cleanList } from './clean-list.ts';
import { startRawInserts } from './raw-inserts.ts';

const rows = Number(process.argv[2] ?? 20_000);
const chunkSize = 500;
const rules = { personRule: 'nik' as const, today: '2026-11-20' };
const file = new Blob(cleanList(rows).map(csvRow));
const plan = await planList(await openList(file));

const done: { stage: string; side: string; cpu: number; times: number }[] = [];
/** CPU seconds of the whole process; `times`: how often an upload goes through this stage. */
const measure = async <T>(side: string, stage: string, work: () => T | Promise<T>, times = 1): Promise<T> => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  done.push({ stage, side, cpu: (user + system) / 1e6, times });
  return result;
};
const less = (stage: string, other: string) => {
  const [one, two] = [stage, other].map((name) => done.find((each) => each.stage === name));
  if (one && two) one.cpu = Math.max(0, one.cpu - two.cpu);
};

const exhaust = async (batches: AsyncIterable<unknown>) => {
  let count = 0;
  for await (const _batch of batches) count += 1;
  return count;
};
const readAll = () => exhaust(plan.sheet.rows());
const examineAll = () => exhaust(examineList(plan, rules));
// What runs first is slower: everything runs once unmeasured.
await readAll();
await examineAll();

await measure('client', 'read the file', readAll, 2);
await measure('client', 'cure and examine', examineAll, 2);
less('cure and examine', 'read the file');
await measure('client', 'hash the file', () => fileHash(file));
const chunks: ListChunk[] = [];
const missing = new Set(Array.from({ length: Math.ceil(rows / chunkSize) }, (_, n) => n));
for await (const chunk of readyChunks(plan, rules, { chunkSize, missing })) chunks.push(chunk);
const bodies = await measure('client', 'write chunks as JSON', () =>
  chunks.map(({ rows: sent }) => JSON.stringify({ firstLine: sent[0]?.line, rows: sent })),
);

const parsed = await measure('server', 'parse JSON', () => bodies.map((body) => JSON.parse(body) as unknown));
const bodySchema = routes.putChunk.body;
const valid = await measure('server', 'validate chunks', () =>
  parsed.map((body) => (bodySchema.safeParse(body).data as { rows: ImportRow[] }).rows),
);
const people = await measure('server', 'cure again and validate people', () =>
  valid.flat().map((row) => judgeRow({ personRule: 'nik' }, row, rules.today).person as Person),
);
const secret = createSecretKey(randomBytes(32));
await measure('server', 'hash', () => {
  for (const chunk of valid) rowsHashOf(chunk);
  for (const [at, { nik = '' }] of people.entries()) {
    personKeyOf(secret, 'panitia-nusantara', { nik });
    signUpIdOf(derivedTicketCode(secret, `im_1#0#hash#${at}`));
  }
});
await measure('server', 'seal NIKs', () => {
  for (const { nik = '' } of people) sealWith(secret, Buffer.from(nik));
});
const campaign = { timeZone: 'Asia/Jakarta', sessions: [] };
await measure('server', 'place and day', () => {
  for (const { name: _name, phone: _phone, membership: _m, occupation: _o, nik: _n, ...home } of people)
    countsAs(campaign as never, undefined, homeCityOf(home), '2026-11-20T02:03:04.567Z');
});
const raw = await startRawInserts();
await raw.rate(2_000, 2);
const perSecond = await measure('server', 'write: the SDK and its HTTP', () => raw.rate(rows, 2));
await raw.stop();

const all = done.reduce((sum, { cpu, times }) => sum + cpu * times, 0);
console.log(`\n  ${whole(rows)} clean rows, Node ${process.version}\n`);
console.log(
  `${showColumns(
    ['stage', 'where', 'rows/s', 'ms a 1,000 rows', 'times', 'share of all'],
    done.map(({ stage, side, cpu, times }) => [
      stage,
      side,
      whole(rows / Math.max(cpu, 1e-6)),
      ((cpu * 1e6) / rows).toFixed(1),
      String(times),
      `${whole((100 * cpu * times) / all)} %`,
    ]),
  )}\n`,
);
console.log(`  The engine's own CPU is not in it: it took ${whole(perSecond)} rows a second.\n`);
process.exit(0);
