import { setTimeout } from 'node:timers/promises';
import { clientOf } from '../api/client.ts';
import { kiosksOf } from '../api/kiosks.ts';
import type { Stage } from '../api/stage.ts';
import { type Chance, chanceOf, hashOf } from '../drill/chance.ts';
import { type MadeUpPerson, personMaker } from '../drill/people.ts';
import type { PageCode, Surroundings } from './build-page.ts';
import { judgeStorm } from './judge-storm.ts';
import { weathers } from './network.ts';
import type { Deeds, Storm } from './storm-shape.ts';
import { clocksOffByYears, Tablet, yearMs } from './tablet.ts';

export type KioskStormReport = { seed: number; violations: string[]; figures: Record<string, number> };

/** Acts take seconds. */
const patienceMs = 180_000;

/**
 * Some tablets in one session, in a bad network, with pages that die and clocks that are wrong; people at them and online; and
 * a crew that takes places back. Then calm, and what must hold of it.
 */
export const runKioskStorm = async (
  stage: Stage,
  load: (around: Surroundings) => PageCode,
  seed: number,
  { acts: howMany = 60 } = {},
): Promise<KioskStormReport> => {
  const chance = chanceOf(hashOf('kiosk storm'), seed);
  const quota = 24 + chance.below(40);
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota, waitingSize: 60 } } });
  const makePerson = personMaker(`badai-${seed}`);
  const people = Array.from({ length: 30 }, (_, index) => makePerson(index));
  const weather = chance.pick(weathers);
  const tablets = Array.from(
    { length: 2 + chance.below(3) },
    (_, nth) => new Tablet(stage.product.url, chanceOf(hashOf('tablet'), seed * 10 + nth), weather, load),
  );
  const deeds = people.map((): Deeds => ({ online: [], isCancelled: false }));
  const storm: Storm = { stage, campaignId, people, tablets, deeds, figures: { storms: 1, [weather.name]: 1 } };
  try {
    await enrolAll(storm, chance);
    const underWay: Promise<unknown>[] = [];
    for (let act = 0; act < howMany; act += 1) {
      underWay.push(drawAct(storm, chance));
      await setTimeout(chance.pick([0, 2, 10, 30, 60]));
    }
    const isOver = await Promise.race([
      Promise.all(underWay).then(() => true),
      setTimeout(patienceMs, false, { ref: false }),
    ]);
    const violations = [...(isOver ? [] : ['an act that never ended']), ...(await judgeStorm(storm))];
    return { seed, violations: violations.map((one) => `seed ${seed}: ${one}`), figures: storm.figures };
  } finally {
    for (const tablet of tablets) tablet.end();
  }
};

const enrolAll = async ({ stage, campaignId, tablets }: Storm, chance: Chance) => {
  const crew = kiosksOf(stage).crew(campaignId);
  for (const tablet of tablets) {
    const { deviceId, enrolment } = await crew.device('Tablet', 3 + chance.below(8));
    tablet.deviceId = deviceId;
    await tablet.enrolSurely(enrolment.code);
  }
};

const drawAct = async (storm: Storm, chance: Chance): Promise<void> => {
  const { figures, tablets } = storm;
  const tablet = chance.pick(tablets);
  const [name, act] = chance.pick(acts);
  figures[name] = (figures[name] ?? 0) + 1;
  await act(storm, tablet, chance);
};

type Act = (storm: Storm, tablet: Tablet, chance: Chance) => unknown;
const times = (count: number, name: string, act: Act): [string, Act][] => Array(count).fill([name, act]);

const takeSomebody: Act = ({ people }, tablet, chance) => {
  const index = chance.below(people.length);
  return tablet.take(index, (people[index] as MadeUpPerson).person, chance.pick([5, 20, 100]));
};

const signUpOnline: Act = async ({ stage, campaignId, people, deeds }, _, chance) => {
  const index = chance.below(people.length);
  const { person } = people[index] as MadeUpPerson;
  const body = { sessionId: 'bandung', person, consent: { version: '1', accepted: true } };
  const { status, body: got } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
  if (status < 300) (deeds[index] as Deeds).online.push(got);
};

/** By somebody who holds a ticket, from a screen or from the page. */
const cancelSomebody: Act = async ({ stage, people, deeds, tablets }, _, chance) => {
  const codes = [
    ...tablets.flatMap(({ seen }) => [...seen.values()]).map(({ person, shown }) => [person, shown[0]?.code] as const),
    ...deeds.flatMap(({ online }, index) => online.map(({ ticketCode }) => [index, ticketCode] as const)),
  ];
  if (codes.length === 0) return;
  const [index, code = ''] = chance.pick(codes);
  const phoneEnd = (people[index] as MadeUpPerson).phoneE164.slice(-3);
  // From here on it may have happened, whatever comes back.
  (deeds[index] as Deeds).isCancelled = true;
  await stage.call('POST', `/v1/tickets/${code.replaceAll('-', '')}/cancellation`, { body: { phoneEnd } });
};

const asCrew =
  (method: string, act: string): Act =>
  ({ stage, campaignId }, { deviceId }) => {
    const path = `/v1/campaigns/${campaignId}/sessions/bandung/devices/${deviceId}${act}`;
    return clientOf(stage.product.url)(method, path, { token: stage.manager });
  };

const acts: [string, Act][] = [
  ...times(34, 'form', takeSomebody),
  ...times(6, 'online', signUpOnline),
  ...times(2, 'cancellation', cancelSomebody),
  ...times(12, 'network', (_, tablet, chance) => tablet.goOnline(chance.happens(0.5))),
  ...times(14, 'kill', (_, tablet, chance) => tablet.kill(1 + chance.below(150), chance.pick(['before', 'after']))),
  ...times(3, 'crash', (_, tablet) => tablet.crash()),
  ...times(5, 'second tab', async (_, tablet) => tablet.world.tabs.size < 2 && tablet.open()),
  ...times(3, 'disk', (_, tablet, chance) => {
    tablet.world.disk.isFull = chance.happens(0.4);
  }),
  ...times(3, 'clock', (_, tablet, chance) => {
    tablet.world.clockOffMs = chance.pick(clocksOffByYears) * yearMs;
  }),
  ...times(1, 'return asked', asCrew('POST', '/return')),
  ...times(2, 'rest', (_, tablet, chance) => tablet.press(chance.happens(0.3) ? 'restKiosk' : 'resumeKiosk')),
  ...times(1, 'revoked', async (storm, tablet, chance) => {
    if (chance.happens(0.6)) return;
    tablet.isStopped = true;
    await asCrew('DELETE', '')(storm, tablet, chance);
  }),
  ...times(1, 'written off', async (storm, tablet, chance) => {
    if (chance.happens(0.6)) return;
    tablet.isStopped = true;
    await asCrew('POST', '/write-off')(storm, tablet, chance);
  }),
];
