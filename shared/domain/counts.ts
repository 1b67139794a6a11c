import { kioskChannelId } from './campaign.ts';
import { cityAreaCell, neighbourhoodCell } from './home-cells.ts';
import type { Membership, SignUp, SignUpStatus } from './sign-up.ts';

/**
 * Counting: each sign-up adds one to two cells, that of its city and channel and that of its day; and, where people said
 * where they live, to two more: that day's in their home city, and that day's in their neighbourhood.
 * A cell holds a tally: how many per status and membership, how many checked in, and, with a city's kiosks, how many places they hold.
 */
export const tallyKeys = [
  'confirmed:member',
  'confirmed:new',
  'confirmed:none',
  'waiting:member',
  'waiting:new',
  'waiting:none',
  'cancelled:member',
  'cancelled:new',
  'cancelled:none',
  'checkedIn',
  'held',
] as const satisfies readonly (`${SignUpStatus}:${Membership}` | 'checkedIn' | 'held')[];
export type TallyKey = (typeof tallyKeys)[number];
export type Tally = Partial<Record<TallyKey, number>>;

/** What counting needs of a sign-up: kept by a tombstone too, so that erasing a person changes no count. */
export type Countable = Pick<
  SignUp,
  'campaignId' | 'city' | 'channelId' | 'day' | 'status' | 'membership' | 'checkedIn' | 'home' | 'occupation'
>;

/** What a kiosk's lease holds: it counts as nobody's sign-up. */
export type Holding = { campaignId: string; city: string; held: number };
export type Counted = Countable | Holding;

export const cityCellId = (city: string, channelId: string) => `CITY#${city}#${channelId}`;
export const dayCellId = (day: string) => `DAY#${day}`;

/** What one sign-up or one lease adds, by cell. */
const contributionOf = (counted: Counted): [cellId: string, tally: Tally][] => {
  if ('held' in counted) return [[cityCellId(counted.city, kioskChannelId), { held: counted.held }]];
  const signUp = counted;
  const tally: Tally = { [`${signUp.status}:${signUp.membership}`]: 1, ...(signUp.checkedIn && { checkedIn: 1 }) };
  const inArea: Tally = { [`${signUp.status}:${signUp.membership}`]: 1 };
  const home = [cityAreaCell(signUp), neighbourhoodCell(signUp)].filter((cellId) => cellId !== undefined);
  return [
    [cityCellId(signUp.city, signUp.channelId), tally],
    [dayCellId(signUp.day), tally],
    ...home.map((cellId): [string, Tally] => [cellId, inArea]),
  ];
};

/** Adds `more` times `sign` into `tally`, leaving out what comes to nothing. */
export const addTally = (tally: Tally, more: Tally, sign: 1 | -1 = 1): Tally => {
  const sum: Tally = { ...tally };
  for (const key of tallyKeys) {
    const value = (sum[key] ?? 0) + sign * (more[key] ?? 0);
    if (value === 0) delete sum[key];
    else sum[key] = value;
  }
  return sum;
};

export type Cells = Record<string, Tally>;

/** Counts from nothing: what the recount does with every sign-up and lease, and the fold with every change. */
export const addToCells = (cells: Cells, counted: Counted, sign: 1 | -1 = 1): void => {
  for (const [cellId, tally] of contributionOf(counted)) cells[cellId] = addTally(cells[cellId] ?? {}, tally, sign);
};

/** One change in the table's stream, as the fold sees it. `sequence` is zero-padded: as text, it sorts as a number. */
export type Change = { sequence: string; before: Counted | undefined; after: Counted | undefined };

/** A stream's sequence numbers have up to 40 digits, more than a number attribute holds; padded, they sort as text. */
export const paddedSequence = (sequenceNumber: string) => sequenceNumber.padStart(40, '0');

export type CellChange = { sequence: string; tally: Tally };

/** Sorts changes by the cells that they touch, in their order. A change that moves nothing in a cell is left out. */
export const changesByCell = (changes: readonly Change[]): Map<string, CellChange[]> => {
  const byCell = new Map<string, CellChange[]>();
  for (const { sequence, before, after } of changes) {
    const delta: Cells = {};
    if (before) addToCells(delta, before, -1);
    if (after) addToCells(delta, after);
    for (const [cellId, tally] of Object.entries(delta)) {
      if (Object.keys(tally).length === 0) continue;
      const list = byCell.get(cellId) ?? [];
      list.push({ sequence, tally });
      byCell.set(cellId, list);
    }
  }
  return byCell;
};

/** How many are in, whether they have a place or wait, and how many of them are or become members. */
export const headsIn = (tally: Tally) => {
  const of = (membership: Membership) =>
    (tally[`confirmed:${membership}`] ?? 0) + (tally[`waiting:${membership}`] ?? 0);
  return { total: of('member') + of('new') + of('none'), members: of('member'), newMembers: of('new') };
};

const totals = (tally: Tally) => {
  const of = (status: SignUpStatus) =>
    (tally[`${status}:member`] ?? 0) + (tally[`${status}:new`] ?? 0) + (tally[`${status}:none`] ?? 0);
  const confirmed = of('confirmed');
  const waiting = of('waiting');
  return {
    total: confirmed + waiting,
    confirmed,
    waiting,
    cancelled: of('cancelled'),
    newMembers: (tally['confirmed:new'] ?? 0) + (tally['waiting:new'] ?? 0),
    checkedIn: tally.checkedIn ?? 0,
    held: tally.held ?? 0,
  };
};

/** The sums that people read: over all, by city, by channel, by day. */
export const sumCells = (cells: Cells) => {
  const cities = new Map<string, Tally>();
  const channels = new Map<string, Tally>();
  const days = new Map<string, Tally>();
  let all: Tally = {};
  for (const [cellId, tally] of Object.entries(cells)) {
    const [kind, first = '', second = ''] = cellId.split('#');
    const into = (sums: Map<string, Tally>, key: string) => sums.set(key, addTally(sums.get(key) ?? {}, tally));
    if (kind === 'CITY') {
      into(cities, first);
      into(channels, second);
      all = addTally(all, tally);
    } else if (kind === 'DAY') into(days, first);
  }
  const sorted = (sums: Map<string, Tally>) =>
    new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => [key, totals(tally)]));
  return { all: totals(all), cities: sorted(cities), channels: sorted(channels), days: sorted(days) };
};

/** How far two counts are apart: the sum of all differences, without sign. 0 only where every cell agrees. */
export const driftBetween = (counted: Cells, recounted: Cells): number => {
  let drift = 0;
  for (const cellId of new Set([...Object.keys(counted), ...Object.keys(recounted)])) {
    for (const difference of Object.values(addTally(counted[cellId] ?? {}, recounted[cellId] ?? {}, -1)))
      drift += Math.abs(difference);
  }
  return drift;
};
