import { signal } from '@preact/signals';
import { staffCall } from '../../lib/staff-call.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Device } from '../figures/silence.ts';
import { keepFresh } from './keep-fresh.ts';
import { rows } from './rows.ts';

/** By session: its kiosks, and how many of their records wait for somebody. */
export type KiosksNow = ReadonlyMap<string, { devices: readonly Device[]; openRecords: number }>;

export const kiosks = signal<KiosksNow>(new Map());

const everyMs = 15_000;
const timeoutMs = 8_000;
/** Kiosks stand in a few cities at a time: so many are asked about, the nearest first. */
const sessionsAtMost = 12;
const recordsCounted = 100;

/** Where kiosks hold places, and around the day of the run: the last records come in when it is over. */
const isAtHand = ({ held, daysLeft }: CityRow) =>
  held > 0 || (daysLeft !== undefined && daysLeft >= -3 && daysLeft <= 1);
const sessionsToAsk = (cities: readonly CityRow[]): string[] =>
  cities
    .filter(isAtHand)
    .flatMap(({ sessions }) => sessions.map(({ sessionId }) => sessionId))
    .slice(0, sessionsAtMost);

const askAbout = async (campaignId: string, sessionId: string) => {
  const params = { campaignId, sessionId };
  const [devices, records] = await Promise.all([
    staffCall('listDevices', { params }, { timeoutMs }),
    staffCall('listRecords', { params, query: { state: 'open', limit: recordsCounted } }, { timeoutMs }),
  ]);
  return devices.kind === 'answered' && records.kind === 'answered'
    ? ([sessionId, { devices: devices.body.items, openRecords: records.body.items.length }] as const)
    : undefined;
};

/** Keeps `kiosks` true, for what needs somebody: much slower than the counts, which are one request for all cities. */
export const watchKiosks = (campaignId: string): (() => void) => {
  kiosks.value = new Map();
  let stopped = false;
  const load = async () => {
    const answers = await Promise.all(sessionsToAsk(rows.value).map((sessionId) => askAbout(campaignId, sessionId)));
    if (stopped) return false;
    const known = answers.filter((answer) => answer !== undefined);
    kiosks.value = new Map(known);
    return known.length === answers.length;
  };
  const watching = keepFresh(load, undefined, everyMs);
  // The first answer about cities comes after the page: until then there is nobody to ask about.
  let asked = false;
  const unlisten = rows.subscribe((cities) => {
    if (asked || sessionsToAsk(cities).length === 0) return;
    asked = true;
    watching.refresh();
  });
  return () => {
    stopped = true;
    unlisten();
    watching.stop();
  };
};
