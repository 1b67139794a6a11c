import { Command } from 'commander';
import pc from 'picocolors';
import type { CapacitySums } from '../../infra/local/capacity-meter.ts';
import { startStage } from '../api/stage.ts';
import { uploadsOf } from '../api/uploads.ts';
import { consumedBetween, showCapacity, showColumns, units, whole } from '../drill/report.ts';
import { sumOf } from './measure.ts';
import { startRawInserts } from './raw-inserts.ts';

/** What an uploaded row costs, through HTTP, and how fast rows go beside the engine's own rate for the same statements. */
const { rows: count, tabs } = new Command('imports')
  .option('--rows <count>', 'rows of each list', Number, 4_000)
  .option('--tabs <count>', 'chunks on their way at once', Number, 2)
  .parse()
  .opts<{ rows: number; tabs: number }>();

const stage = await startStage('ukur-unggah', { MEASURE_CAPACITY: 'yes' });
const uploads = uploadsOf(stage);
const raw = await startRawInserts();
const channelId = 'komunitas';
const sessionId = 'bandung';
const read = async (): Promise<CapacitySums> => (await stage.call('GET', '/local/capacity')).body;

/** Counting, sweeping and chaining the log cost the same whichever way people come in; a campaign's texts are read once in 5 s. */
const isUpload = (kind: string) =>
  !/ (COUNTS|AREA-COUNTS|LINE|PROBE|RECOUNT|ROSTER|STAFF|CAMPAIGN|CAMPAIGNS|ORGANISER|WEBHOOKS|AUDIT-CHAIN\+AUDIT-CHAIN|AUDIT-CHAIN|undefined)$/.test(
    kind,
  ) && kind !== 'GetItem NUMBERS';

const chunksOf = (list: ReturnType<typeof uploads.rows>) =>
  Array.from({ length: Math.ceil(list.length / 500) }, (_, n) => list.slice(n * 500, (n + 1) * 500));

const sendAll = async (token: string, importId: string, list: ReturnType<typeof uploads.rows>) => {
  const before = await read();
  const open = [...chunksOf(list).entries()];
  const began = performance.now();
  const tab = async () => {
    for (let next = open.shift(); next; next = open.shift()) await uploads.sent(token, importId, ...next);
  };
  await Promise.all(Array.from({ length: tabs }, tab));
  const perSecond = list.length / ((performance.now() - began) / 1_000);
  const consumed = consumedBetween(before, await read());
  const all = sumOf(consumed, isUpload);
  const people = sumOf(consumed, (kind) => kind === 'PartiQLInsert PERSON');
  const each = (value: number) => value / list.length;
  return {
    consumed,
    perSecond,
    requests: each(all.requests),
    people: each(people.writes.table),
    indexes: each(people.writes.indexes),
    bookkeeping: each(all.writes.table + all.refused - people.writes.table),
    reads: each(all.reads.table + all.reads.indexes),
  };
};

const campaignId = await stage.newCampaign({ sessions: {} });
const key = await uploads.channel(campaignId);
const withQuota = await stage.newCampaign({ sessions: { [sessionId]: { quota: 1_000_000 } } });
const quotaKey = await uploads.channel(withQuota);
const begun = (token: string, place: { campaignId: string; sessionId?: string }) =>
  uploads.started(token, { ...place, channelId, rows: count });
// Neither side's first rows are measured.
await sendAll(key, await begun(key, { campaignId }), uploads.rows(500));
await sendAll(quotaKey, await begun(quotaKey, { campaignId: withQuota, sessionId }), uploads.rows(500));
await raw.rate(500, tabs * 4);

const list = uploads.rows(count);
const importId = await begun(key, { campaignId });
const rawBefore = await raw.rate(count, tabs * 4);
const plain = await sendAll(key, importId, list);
const rawBetween = await raw.rate(count, tabs * 4);
const numbered = await sendAll(
  quotaKey,
  await begun(quotaKey, { campaignId: withQuota, sessionId }),
  uploads.rows(count),
);
const rawAfter = await raw.rate(count, tabs * 4);
const again = await sendAll(key, importId, list);
const known = await sendAll(key, await begun(key, { campaignId }), list);
const bad = list.map((row, at) =>
  at % 33 === 0 ? { ...row, nik: '12', line: row.line } : { ...uploads.rows(1)[0], line: row.line },
);
const messy = await sendAll(key, await begun(key, { campaignId }), bad as typeof list);
await stage.product.stop();
await raw.stop();

const rowOf = (name: string, one: typeof plain, floor?: number) => [
  name,
  ...[one.requests, one.people, one.indexes, one.bookkeeping, one.reads].map(units),
  whole(one.perSecond),
  floor === undefined ? '' : `${whole((100 * one.perSecond) / floor)} %`,
];
const floors = { plain: (rawBefore + rawBetween) / 2, numbered: (rawBetween + rawAfter) / 2 };
console.log(
  `\n${showColumns(
    ['per row', 'requests', 'write units', 'in indexes', 'bookkeeping', 'read units', 'rows/s', 'of the engine'],
    [
      rowOf('new, no session', plain, floors.plain),
      rowOf('new, with a quota', numbered, floors.numbered),
      rowOf('three in a hundred bad', messy),
      rowOf('same chunks again', again),
      rowOf('same people, other file', known),
    ],
  )}\n`,
);
console.log(`  The engine alone took ${[rawBefore, rawBetween, rawAfter].map(whole).join(', ')} rows a second.\n`);
console.log(showCapacity(plain.consumed, count));
console.log(showCapacity(numbered.consumed, count));

const gates: [what: string, found: number, limit: number][] = [
  ['no session: write units', plain.people, 1],
  ['no session: write units in two indexes', plain.indexes, 2],
  ['no session: bookkeeping', plain.bookkeeping, 0.05],
  ['no session: requests', plain.requests, 0.05],
  ['quota: write units', numbered.people, 1],
  ['quota: bookkeeping', numbered.bookkeeping, 0.05],
  ['quota: read units', numbered.reads, 1.02],
  ['quota: requests', numbered.requests, 0.06],
  ['again: write units', again.people, 0],
  ['again: requests', again.requests, 0.01],
];
const missed = gates.filter(([, found, limit]) => !(found <= limit + 1e-9));
for (const [what, found, limit] of missed) {
  console.log(pc.red(`  ✗ ${what}: ${units(found)}, and may be ${units(limit)} at most`));
}
if (missed.length === 0) console.log(pc.green('\n  ✓ every uploaded row is within its budget'));
process.exit(missed.length === 0 ? 0 : 1);
