import { kiosksOf } from '../api/kiosks.ts';
import { judgePeople } from './judge-people.ts';
import type { Deeds, Storm } from './storm-shape.ts';
import type { Tablet } from './tablet.ts';

/** Lets everything come to rest, and says what does not hold then: each with the name of its rule. */
export const judgeStorm = async (storm: Storm): Promise<string[]> => {
  const { tablets } = storm;
  const atRest = await Promise.all(tablets.map((tablet) => tablet.rest()));
  const violations = tablets.flatMap((tablet, nth) => [
    ...(atRest[nth] ? [] : [`never at rest: ${JSON.stringify(tablet.rows('leases'))}`]),
    ...judgeTablet(tablet),
  ]);
  violations.push(...(await judgeHeld(storm)), ...(await judgePeople(storm)));
  await Promise.all(tablets.filter(({ isStopped }) => !isStopped).map((tablet) => tablet.giveBack()));
  violations.push(...(await judgeHeld(storm)).map((one) => `given back, ${one}`), ...(await judgeCounts(storm)));
  countUp(storm);
  return violations;
};

/** Its queue is what was synced and what is still queued; at rest nothing is. */
const judgeTablet = ({ kept, removed, receipts, seen, violations, rows }: Tablet): string[] => [
  ...violations,
  ...[...seen.keys()].filter((recordId) => !kept.has(recordId)).map((one) => `shown, and not kept: ${one}`),
  ...[...kept.keys()]
    .filter((recordId) => !removed.has(recordId) || !receipts.has(recordId))
    .map((one) => `kept, and never received: ${one}`),
  ...rows('unreadable').map(({ recordId }) => `unreadable: ${String(recordId)}`),
];

type DeviceShown = { deviceId: string; state: string; held: number; leased: number; used: number };

/**
 * What the server holds for a tablet is what the tablet may still promise, and what nobody can say yet. A tablet at rest may still be
 * asking for more places, which are the server's before they are its own: what is wrong stays wrong.
 */
const judgeHeld = async (storm: Storm): Promise<string[]> => {
  for (let tries = 0; ; tries += 1) {
    const wrong = await heldWrongly(storm);
    if (wrong.length === 0 || tries === 30) return wrong;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const heldWrongly = async ({ stage, campaignId, tablets }: Storm): Promise<string[]> => {
  const crew = kiosksOf(stage).crew(campaignId);
  const devices: DeviceShown[] = await crew.devices();
  const open: { deviceId: string; number?: number; reason?: string }[] = await crew.records('open');
  return tablets.flatMap((tablet) => {
    const device = devices.find(({ deviceId }) => deviceId === tablet.deviceId);
    // The number of a record stays held until the crew has decided on it.
    const undecided = open.filter(
      ({ deviceId, number, reason }) =>
        deviceId === tablet.deviceId && number !== undefined && reason !== 'number-taken',
    );
    const parts = [tablet.rows('places').length, tablet.leases.left(), undecided.length];
    if (tablet.isStopped || device?.held === parts.reduce((sum, part) => sum + part, 0)) return [];
    const known = tablet.rows('leases').map(({ leaseId }) => leaseId);
    const forgotten = tablet.leases.open.filter((leaseId) => !known.includes(leaseId));
    return [
      `held is not what the tablet has: ${device?.held} of ${parts.join('+')}, forgotten ${JSON.stringify(forgotten)}`,
    ];
  });
};

/** Counts are what a recount finds, and places held are those of the leases. */
const judgeCounts = async ({ stage, campaignId }: Storm): Promise<string[]> => {
  const path = `/v1/campaigns/${campaignId}/counts`;
  const ask = async (method: string, rest = '') =>
    (await stage.call(method, `${path}${rest}`, { token: stage.manager })).body;
  for (let tries = 0; ; tries += 1) {
    const { recountId } = await ask('POST', '/recounts');
    let recount = await ask('GET', `/recounts/${recountId}`);
    while (recount.state !== 'done') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      recount = await ask('GET', `/recounts/${recountId}`);
    }
    const devices: DeviceShown[] = await kiosksOf(stage).crew(campaignId).devices();
    const held = devices.reduce((sum, device) => sum + device.held, 0);
    const counts = await ask('GET');
    if (recount.settled && recount.drift === 0 && counts.held === held) return [];
    if (tries === 20)
      return [`counts drifted: drift ${recount.drift}, held ${counts.held} of ${held}, settled ${recount.settled}`];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const countUp = ({ figures, tablets, deeds }: Storm) => {
  const add = (name: string, more: number) => {
    figures[name] = (figures[name] ?? 0) + more;
  };
  add('tablets', tablets.length);
  add('people cancelled', deeds.filter(({ isCancelled }: Deeds) => isCancelled).length);
  for (const { kept, seen, kills, fullDisks, receipts, world } of tablets) {
    add('records', kept.size);
    add('pages killed', kills);
    add('disk was full', fullDisks);
    add(
      'shown as certain',
      [...seen.values()].filter(({ shown }) => shown.some(({ state }) => state === 'certain')).length,
    );
    for (const { outcome } of receipts.values()) add(`→ ${outcome}`, 1);
    for (const [fate, count] of Object.entries(world.network.figures)) add(`request ${fate}`, count);
  }
};
