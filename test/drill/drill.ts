import { Command } from 'commander';
import pc from 'picocolors';
import type { CapacitySums } from '../../infra/local/capacity-meter.ts';
import { startProduct } from '../product.ts';
import { makeRateComparison } from './compare-rates.ts';
import { openHttpClient } from './http-client.ts';
import { planRun, type RunSession } from './plan-run.ts';
import { playRun } from './play-run.ts';
import { consumedBetween, showCapacity, showFacts, showPath } from './report.ts';
import { settleRun } from './settle-run.ts';
import { showRun } from './show-run.ts';
import { openStaffClient } from './staff-client.ts';

type Options = {
  runners: number;
  concurrency: number;
  seed: string;
  campaign: string;
  raw: number;
  url?: string;
  dataDir?: string;
  kill?: true;
  wait?: true;
};

/** Plays the Fun Run: everybody signs up in all cities at once, through HTTP, more of them than there are places. */
const options = new Command('drill')
  .option('--runners <count>', 'how many different people sign up', Number, 16_000)
  .option('--concurrency <count>', 'how many requests are under way at once', Number, 50)
  .option('--seed <text>', 'the same seed plays the same run', 'fun run')
  .option('--campaign <id>', 'whose sessions', 'fun-run-5k')
  .option('--url <url>', 'a running server, instead of one of its own')
  .option('--data-dir <folder>', 'keep the data there; without it, a new folder that goes with the drill')
  .option('--raw <count>', 'sign-ups to write straight to an engine for comparison, 0 for none', Number, 4_000)
  .option('--kill', 'kill the server with SIGKILL in the middle, start it again and go on')
  .option('--wait', 'after --kill: wait, up to 20 min, until the sweep has freed the places of lost numbers')
  .parse()
  .opts<Options>();
const { runners, concurrency, seed, campaign, dataDir, kill = false, wait = false } = options;
if (options.url && (kill || dataDir)) throw new Error('Only a server of its own has a data folder and can be killed');

const slices = 10;
const env = { MEASURE_CAPACITY: 'yes' };
// A killed slice says nothing of rates.
const comparison = await makeRateComparison(kill ? 0 : options.raw, slices, concurrency);
const first = options.url ? undefined : await startProduct({ env, ...(dataDir && { dataDir }) });
let product = first;
const url = options.url ?? (first?.url as string);
const client = openHttpClient(url, concurrency);
const staff = openStaffClient(client, campaign);

type Page = { sessions: RunSession[]; consent: { version: string } };
const page = JSON.parse((await client.sendUntilAnswered('GET', `/v1/campaigns/${campaign}`)).text) as Page;
const plan = planRun({ sessions: page.sessions, runners, seed, consentVersion: page.consent.version });
const earlier = (await staff.counts()).total;
if (earlier > 0) throw new Error(`${earlier} people have signed up before: the drill needs a campaign without any`);

const meter = async () => {
  const { status, text } = await client.send('GET', '/local/capacity');
  return status === 200 ? (JSON.parse(text) as CapacitySums) : undefined;
};
const restart = async () => {
  if (!first) return;
  await first.kill9();
  product = await startProduct({ env, port: Number(new URL(url).port), dataDir: first.dataDir });
};

const before = await meter();
const { requests } = plan;
const outcomes = await playRun({
  client,
  campaignId: campaign,
  requests,
  concurrency,
  comparison,
  slices,
  ...(kill && { disturb: restart }),
});
const after = await meter();
const settled = await settleRun({ staff, plan, outcomes, mayBurn: kill && !wait, wait });

console.log(
  `\n${showRun({ plan, outcomes, settled, rates: comparison.rates(), seconds: comparison.seconds(), concurrency, killed: kill })}`,
);
if (before && after && !kill) {
  const signedUp = outcomes.filter(({ status }) => status === 201).length;
  const consumed = consumedBetween(before, after);
  console.log(showFacts([['a sign-up', showPath(consumed, signedUp)]]));
  console.log(`\n${showCapacity(consumed, signedUp)}`);
}
for (const sentence of settled.wrong) console.log(pc.red(`  ✗ ${sentence}`));
if (settled.wrong.length === 0) {
  console.log(
    pc.green('\n  ✓ nobody over the quota, no number twice, each repeat with its own number, nothing lost, drift 0'),
  );
}

client.close();
await comparison.stop();
await product?.stop();
await first?.stop();
process.exitCode = settled.wrong.length === 0 ? 0 : 1;
