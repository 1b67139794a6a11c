import { setTimeout as sleep } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import pc from 'picocolors';
import type { CapacitySums } from '../../infra/local/capacity-meter.ts';
import { startProduct } from '../product.ts';
import { openHttpClient } from './http-client.ts';
import { figuresOf, judgeRun } from './judge-run.ts';
import { planRun } from './plan-run.ts';
import { startRawEngine } from './raw-engine.ts';
import { consumedBetween, percentile, showCapacity, showColumns, showFacts, units, whole } from './report.ts';
import { sendRun } from './send-run.ts';
import { openStaffClient, type Roster } from './staff-client.ts';

/** Plays the Fun Run: everybody signs up in all cities at once, through HTTP, more of them than there are places. */
const { runners, concurrency, seed, raw, campaign, url, dataDir, kill, wait } = new Command('drill')
  .option('--runners <count>', 'how many different people sign up', Number, 16_000)
  .option('--concurrency <count>', 'how many requests are under way at once', Number, 50)
  .option('--seed <text>', 'the same seed plays the same run', 'fun run')
  .option('--campaign <id>', 'whose sessions', 'fun-run-5k')
  .option('--url <url>', 'a running server, instead of one of its own')
  .option('--data-dir <folder>', 'keep the data there; without it, a new folder that goes with the drill')
  .option('--raw <count>', 'sign-ups to write straight to an engine for comparison, 0 for none', Number, 2_000)
  .option('--kill', 'kill the server with SIGKILL in the middle, start it again and go on')
  .option('--wait', 'after --kill: wait, up to 20 min, until the sweep has found the numbers that went with the server')
  .parse()
  .opts<{
    runners: number;
    concurrency: number;
    seed: string;
    campaign: string;
    url?: string;
    dataDir?: string;
    raw: number;
    kill?: true;
    wait?: true;
  }>();
if (url && (kill || dataDir)) throw new Error('Only a server of its own has a data folder and can be killed');

const rawEngine = raw > 0 ? await startRawEngine() : undefined;
const rawRates = [await rawEngine?.rate(raw / 2, concurrency)];

const env = { MEASURE_CAPACITY: 'yes' };
let product = url ? undefined : await startProduct({ env, ...(dataDir && { dataDir }) });
const ownDir = product?.dataDir;
const server = url ?? (product?.url as string);
const client = openHttpClient(server, concurrency);
const staff = openStaffClient(client, campaign);

const page = JSON.parse((await client.sendUntilAnswered('GET', `/v1/campaigns/${campaign}`)).text) as {
  sessions: { sessionId: string; cityCode: string; quota: number }[];
  consent: { version: string };
};
const plan = planRun({ sessions: page.sessions, runners, seed, consentVersion: page.consent.version });
const earlier = (await staff.counts()).total;
if (earlier > 0)
  console.log(pc.yellow(`\n  ${whole(earlier)} people have signed up before this drill: its figures count them too.`));

const meter = async () => {
  const { status, text } = await client.send('GET', '/local/capacity');
  return status === 200 ? (JSON.parse(text) as CapacitySums) : undefined;
};
const capacityBefore = await meter();
const bar = new SingleBar({
  format: '  {bar} {value}/{total} requests   {percentage} %   {eta_formatted} to go',
  barsize: 30,
  hideCursor: true,
});
bar.start(plan.requests.length, 0);
let sent = 0;
let restarted: Promise<void> | undefined;
const restart = async () => {
  const port = Number(new URL(server).port);
  await product?.kill9();
  product = await startProduct({ env, port, dataDir: ownDir as string });
};
const onSent = () => {
  sent += 1;
  bar.increment();
  if (kill && sent === Math.floor(plan.requests.length / 2)) restarted = restart();
};
const began = performance.now();
const outcomes = await sendRun(client, campaign, plan.requests, { concurrency, onSent });
const seconds = (performance.now() - began) / 1_000;
bar.stop();
await restarted;

const rosterOfAll = async () =>
  new Map<string, Roster>(
    await Promise.all(page.sessions.map(async ({ sessionId }) => [sessionId, await staff.roster(sessionId)] as const)),
  );
const figuresNow = async () => {
  const rosters = await rosterOfAll();
  const sessions = await staff.sessions();
  const figures = sessions.map((session) =>
    figuresOf(session, rosters.get(session.sessionId) ?? [], plan.runnersOf.get(session.sessionId) ?? 0, outcomes),
  );
  return { rosters, figures, wrong: judgeRun(outcomes, rosters, figures, kill === true && !wait) };
};
/** Numbers that died in a race of two requests are settled at once, what a crash left by the sweep. */
const settled = async (withinMs: number, everyMs: number) => {
  const until = performance.now() + withinMs;
  for (;;) {
    const now = await figuresNow();
    if (now.wrong.length === 0 || performance.now() > until) return now;
    await sleep(everyMs);
    staff.signInAgain();
  }
};
const settlingSince = performance.now();
const { rosters, figures, wrong } = await settled(wait ? 20 * 60_000 : 30_000, wait ? 10_000 : 500);
const settledIn = (performance.now() - settlingSince) / 1_000;
const stored = [...rosters.values()].flat().filter(({ status }) => status !== 'cancelled').length;

const countingSince = performance.now();
let counts = await staff.counts();
while (counts.total !== stored && performance.now() - countingSince < 60_000) {
  await sleep(100);
  counts = await staff.counts();
}
const countedIn = (performance.now() - countingSince) / 1_000;
const capacity = await meter();
const recount = await staff.recount();
rawRates.push(await rawEngine?.rate(raw / 2, concurrency));

const ms = outcomes.map((outcome) => outcome.ms).sort((one, other) => one - other);
const tookNumber = new Set(outcomes.filter(({ receipt }) => receipt).map(({ runner }) => runner)).size;
const refusals = Map.groupBy(
  outcomes.filter(({ refusal }) => refusal),
  ({ refusal }) => refusal as string,
);
const repeats = outcomes.filter(({ status }) => status === 200).length;
const retries = outcomes.reduce((sum, { tries }) => sum + tries - 1, 0);
const rawRate = rawRates.filter((rate) => rate !== undefined).reduce((sum, rate) => sum + rate / 2, 0);
const total = (of: 'confirmed' | 'waiting' | 'burned') => figures.reduce((sum, session) => sum + session[of], 0);

console.log(
  `\n${showColumns(
    ['session', 'runners', 'quota', 'confirmed', 'waiting', 'refused', ...(kill ? ['burned'] : [])],
    figures.map((one) => [
      one.sessionId,
      ...[one.runners, one.quota, one.confirmed, one.waiting, one.refused, ...(kill ? [one.burned] : [])].map(whole),
    ]),
  )}\n`,
);
console.log(
  showFacts([
    [
      'sent',
      `${whole(outcomes.length)} requests of ${whole(runners)} runners, ${whole(retries)} sent again for want of an answer`,
    ],
    ['confirmed', whole(total('confirmed'))],
    ['waiting', whole(total('waiting'))],
    ['repeats', `${whole(repeats)} of ${whole(plan.repeats)} answered with the ticket held already`],
    ['refused', [...refusals].map(([code, all]) => `${whole(all.length)} ${code}`).join(', ') || '0'],
    ...(kill
      ? [
          [
            'burned',
            `${whole(total('burned'))} numbers went with the server; the sweep frees their places after 15 min`,
          ] as const,
        ]
      : []),
    ['settled', `${settledIn.toFixed(1)} s after the last answer`],
    [
      'counted',
      `${whole(counts.total)} (${whole(counts.confirmed)} + ${whole(counts.waiting)}), ${countedIn.toFixed(1)} s after that`,
    ],
    [
      'recounted',
      `${whole(recount.recounted.total ?? 0)} (${whole(recount.recounted.confirmed ?? 0)} + ${whole(recount.recounted.waiting ?? 0)})${recount.settled ? '' : ', not settled'}`,
    ],
    ['drift', String(recount.drift)],
    ['requests/s', `${whole(outcomes.length / seconds)} over ${seconds.toFixed(1)} s, ${concurrency} at once`],
    [
      'answered in',
      `p50 ${whole(percentile(ms, 0.5))} ms, p99 ${whole(percentile(ms, 0.99))} ms, at most ${whole(ms.at(-1) ?? 0)} ms`,
    ],
    ...(rawEngine
      ? [
          [
            'sign-ups/s',
            `${whole(tookNumber / seconds)}, ${whole((100 * tookNumber) / seconds / rawRate)} % of the ${whole(rawRate)} that the engine alone takes (${rawRates.map((rate) => whole(rate ?? 0)).join(' before, ')} after)`,
          ] as const,
        ]
      : []),
  ]),
);

if (capacityBefore && capacity && !kill) {
  const consumed = consumedBetween(capacityBefore, capacity);
  const path = ['GetItem PERSON', 'UpdateItem NUMBERS', 'PutItem PERSON'].map((kind) => consumed[kind]);
  const sum = (of: 'reads' | 'writes', where: 'table' | 'indexes') =>
    path.reduce((all, one) => all + (one?.[of][where] ?? 0), 0) / tookNumber;
  console.log(`\n${showCapacity(consumed, tookNumber)}\n`);
  console.log(
    showFacts([
      [
        'units per sign-up',
        `${units(sum('writes', 'table'))} write, ${units(sum('writes', 'indexes'))} write in indexes, ${units(sum('reads', 'table'))} read, repeats and settling included`,
      ],
    ]),
  );
}

if (recount.drift !== 0 || !recount.settled)
  wrong.push(`The recount differs by ${recount.drift}${recount.settled ? '' : ', and did not settle'}`);
if (counts.total !== stored) wrong.push(`${counts.total} counted, ${stored} stored`);
for (const sentence of wrong) console.log(pc.red(`  ✗ ${sentence}`));
if (wrong.length === 0)
  console.log(
    pc.green('\n  ✓ Nobody over, no number twice, every repeat with its own number, counts equal the recount'),
  );
client.close();
await rawEngine?.stop();
await product?.stop();
process.exitCode = wrong.length === 0 ? 0 : 1;
