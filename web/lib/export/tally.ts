/** Sums over the sign-ups of a file, to be held against the dashboard's. */
export type Tally = {
  confirmed: number;
  waiting: number;
  cancelled: number;
  /** Of them, without a name: erased, or consent taken back. */
  gone: number;
  /** Of them, changed since the export began. */
  changed: number;
  /** Confirmed and waiting, by the city where they count. */
  cities: Record<string, number>;
};

export const emptyTally = (): Tally => ({ confirmed: 0, waiting: 0, cancelled: 0, gone: 0, changed: 0, cities: {} });

type Counted = { status: 'confirmed' | 'waiting' | 'cancelled'; city: string; changedAt: string; gone?: unknown };

export const tallyOf = (signUps: readonly Counted[], since: string): Tally => {
  const tally = emptyTally();
  for (const { status, city, changedAt, gone } of signUps) {
    tally[status]++;
    if (gone !== undefined) tally.gone++;
    if (changedAt >= since) tally.changed++;
    if (status !== 'cancelled') tally.cities[city] = (tally.cities[city] ?? 0) + 1;
  }
  return tally;
};

export const addTally = (one: Tally, other: Tally): Tally => {
  const cities = { ...one.cities };
  for (const [city, total] of Object.entries(other.cities)) cities[city] = (cities[city] ?? 0) + total;
  return {
    confirmed: one.confirmed + other.confirmed,
    waiting: one.waiting + other.waiting,
    cancelled: one.cancelled + other.cancelled,
    gone: one.gone + other.gone,
    changed: one.changed + other.changed,
    cities,
  };
};

type Counts = {
  confirmed: number;
  waiting: number;
  cancelled: number;
  cities: readonly { cityCode: string; cityName: string; total: number }[];
};
export type Difference = {
  what: 'confirmed' | 'waiting' | 'cancelled' | { city: string };
  file: number;
  counted: number;
};

/** Where the file and the dashboard differ; nothing where each sum is the same. */
export const differences = (tally: Tally, counts: Counts): Difference[] => {
  const found: Difference[] = [];
  for (const what of ['confirmed', 'waiting', 'cancelled'] as const)
    if (tally[what] !== counts[what]) found.push({ what, file: tally[what], counted: counts[what] });
  const counted = new Map(counts.cities.map((city) => [city.cityCode, city]));
  for (const code of new Set([...counted.keys(), ...Object.keys(tally.cities)])) {
    const file = tally.cities[code] ?? 0;
    const { total = 0, cityName = code } = counted.get(code) ?? {};
    if (file !== total) found.push({ what: { city: cityName }, file, counted: total });
  }
  return found;
};
