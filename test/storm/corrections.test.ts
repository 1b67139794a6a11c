import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToCells, type Cells, driftBetween } from '../../shared/domain/counts.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { newCancellationId, newRequestId, newTicketCode, signUpIdOf } from '../../shared/keys/made-ids.ts';
import { fromImage } from '../../shared/table/image.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import { chanceOf } from '../drill/chance.ts';
import { openHistory } from './history.ts';
import { interleaver } from './interleave.ts';
import { laggingIndex } from './lagging-index.ts';
import { openStormTable } from './open-storm-table.ts';
import { isHonestFailure, operationsOf } from './operations.ts';
import { isSwept, judgeAtRest } from './rest.ts';
import { type Weather, weathers } from './weather.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
beforeAll(async () => {
  table = await openStormTable();
});
afterAll(() => table.stop());

const minute = 60_000;
const signedUp = 14;
/** NIKs that nobody signed up with: to these people are corrected. */
const spare = 16;
let played = 0;

/** Corrections to another person key and mergers, at once with cancelling, promoting, moving and the sweep, in an order drawn from the seed. */
const play = async (seed: number, stormy: Weather) => {
  const { daftar, stream } = table;
  played += 1;
  const campaignId = `betul-${seed}-${played}`;
  const chance = chanceOf(seed, 0);
  const clock = { now: stormStart };
  const history = openHistory();
  const counted: Cells = {};
  stream.follow(campaignId, (record) => {
    history.apply(record);
    const [before, after] = [record.dynamodb?.OldImage, record.dynamodb?.NewImage].map((image) => fromImage(image));
    if (before?.type === 'SignUp') addToCells(counted, before as unknown as SignUp, -1);
    if (after?.type === 'SignUp') addToCells(counted, after as unknown as SignUp);
  });
  const sizes = Array.from({ length: 2 }, () => ({ quota: 2 + chance.below(4), waitingSize: 20 }));
  const sessionIds = await openCampaign(daftar, campaignId, sizes);
  const runners = await runnersOf(daftar, campaignId, signedUp + spare);
  let weather = stormy;
  const index = laggingIndex(() => clock.now, chance);
  const mix = interleaver({ chance, clock, index, weather: () => weather });
  const campaign = await daftar.campaigns.readNow(campaignId);
  // Kept in memory by each process on AWS; here a crash of the operation that reads it would leave the others waiting for ever.
  const cached = { ...daftar, campaigns: { ...daftar.campaigns, inFull: async () => campaign } };
  const operations = operationsOf(cached, campaignId, () => clock.now);

  const unexpected: unknown[] = [];
  const done: Record<string, number> = {};
  const begin = (name: string, work: () => Promise<unknown>) =>
    mix.start(name, work, (outcome) => {
      if ('error' in outcome && !isHonestFailure(outcome.error)) unexpected.push(outcome.error);
      if ('answer' in outcome && typeof outcome.answer === 'object') done[name] = (done[name] ?? 0) + 1;
    });
  const runToEnd = async () => {
    while (mix.running.size > 0) await mix.step();
  };
  const anyone = () => (chance.pick(runners) as Runner).key;
  const at = () => new Date(clock.now).toISOString();
  const correct = async (key: SignUpKey, to: SignUpKey) => {
    const seen = await daftar.signUps.ofPerson(key);
    if (!seen || seen.merged) return 'not there';
    const membership = chance.pick(['member', 'new', 'none'] as const);
    const after = { ...seen, ...to, membership, changedAt: at(), requestId: newRequestId(), version: seen.version + 1 };
    const answer = await daftar.signUps.correct(seen, after);
    return typeof answer === 'object' && 'taken' in answer ? 'taken' : answer;
  };
  const merge = async (one: SignUpKey, other: SignUpKey) => {
    const [kept, dropped] = [await daftar.signUps.ofPerson(one), await daftar.signUps.ofPerson(other)];
    if (!kept || !dropped || dropped.merged) return 'not there';
    const ticketCode = newTicketCode();
    const ticket = { ticketCode, signUpId: signUpIdOf(ticketCode) };
    const ids = { cancellationId: newCancellationId(), requestId: newRequestId() };
    return daftar.signUps.merge(kept, dropped, { ticket, ...ids, at: at() });
  };

  for (const runner of runners.slice(0, signedUp)) {
    const sessionId = chance.pick(sessionIds);
    begin('sign-up', () => operations.signUp(runner, sessionId));
  }
  for (const sessionId of sessionIds) begin('sweep', () => operations.sweep(sessionId));
  await runToEnd();
  for (let left = 40; left > 0; ) {
    if (mix.running.size < 8 && (mix.running.size === 0 || chance.happens(0.3))) {
      left -= 1;
      const [one, other, sessionId] = [anyone(), anyone(), chance.pick(sessionIds)];
      const draw = chance.below(100);
      if (draw < 35) {
        const nobody = chance.pick(runners.slice(signedUp)) as Runner;
        begin('correct', () => correct(one, chance.happens(0.8) ? nobody.key : other));
      } else if (draw < 55) begin('merge', () => merge(one, other));
      else if (draw < 68) begin('cancel', () => operations.cancel({ key: one } as Runner));
      else if (draw < 78) begin('promote', () => operations.promote({ key: one } as Runner, chance.happens(0.5)));
      else if (draw < 86) begin('move', () => operations.move({ key: one } as Runner, sessionId));
      else begin('sweep', () => operations.sweep(sessionId));
    } else await mix.step();
    if (chance.happens(0.02)) await mix.pass(chance.pick([minute, 16 * minute]));
  }
  await runToEnd();

  weather = { ...stormy, shares: {}, lagMs: Math.min(stormy.lagMs, 5_000), lagInOrder: true };
  for (let round = 0; round < 10; round += 1) {
    for (const sessionId of [...sessionIds, ...sessionIds]) begin('sweep', () => operations.sweep(sessionId));
    await runToEnd();
    await stream.catchUp();
    if (sessionIds.every((sessionId) => isSwept(history.sessionOf(sessionId)))) break;
    await mix.pass((round % 2 === 0 ? 1 : 16) * minute);
  }
  await stream.catchUp();
  stream.leave(campaignId);

  const recounted: Cells = {};
  const people: SignUp[] = [];
  for (const sessionId of sessionIds) people.push(...(await daftar.signUps.page(campaignId, sessionId, 500)).items);
  for (const signUp of people) addToCells(recounted, signUp);
  const ids = people.map(({ signUpId }) => signUpId);
  const violations = [
    ...history.violations,
    ...sessionIds.flatMap((sessionId) => judgeAtRest(history, sessionId)),
    ...unexpected.map((error) => `no bare error: ${String(error)}`),
    ...(driftBetween(counted, recounted) > 0 ? ['counts are the recount'] : []),
    ...(new Set(ids).size < ids.length ? ['somebody is listed twice'] : []),
  ];
  return { violations: violations.map((what) => `seed ${seed}, ${stormy.name}: ${what}`), done };
};

const seeds = Number(process.env.CORRECTION_STORMS ?? 8);
describe.each(weathers.map((weather) => [weather.name, weather] as const))('in %s weather', (_, weather) => {
  test('whoever is corrected or merged meanwhile: places, numbers, the line and the counts are exact', async () => {
    const done: Record<string, number> = {};
    for (let seed = 1; seed <= seeds; seed += 1) {
      const storm = await play(seed, weather);
      expect(storm.violations).toEqual([]);
      for (const [name, times] of Object.entries(storm.done)) done[name] = (done[name] ?? 0) + times;
    }
    for (const name of ['correct', 'merge', 'cancel', 'move']) expect(done[name] ?? 0, name).toBeGreaterThan(0);
  });
});
