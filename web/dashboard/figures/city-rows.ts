import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';

export type Counts = z.output<typeof shape.Counts>;
export type Session = z.output<typeof shape.SessionAsStored>;
export type When = 'today' | 'tomorrow' | 'ahead' | 'past';

/** One city as the table, the wall and the files show it. `free` and `quota` are null where nothing limits its places. */
export type CityRow = {
  cityCode: string;
  cityName: string;
  total: number;
  confirmed: number;
  held: number;
  waiting: number;
  free: number | null;
  quota: number | null;
  newMembers: number;
  target: number | null;
  checkedIn: number;
  sessions: Session[];
  /** The day of its first session that is not over, else of its last: `2026-12-06`. */
  day: string | undefined;
  when: When | undefined;
  /** Whole days until then; negative once it is over. */
  daysLeft: number | undefined;
};

/** The counts with each city's sessions, in the order of their days; cities without a session by how many come from there. */
export const cityRows = (counts: Counts, sessions: readonly Session[], now: number): CityRow[] =>
  counts.cities
    .map((city): CityRow => {
      const own = sessions.filter(({ cityCode }) => cityCode === city.cityCode);
      const next = nextSession(own, now);
      const daysLeft = next && daysBetween(dayOf(now, next.timeZone), dayOf(Date.parse(next.startsAt), next.timeZone));
      return {
        ...city,
        free: city.quota === null ? null : Math.max(0, city.quota - city.confirmed - city.held),
        sessions: own,
        day: next && dayOf(Date.parse(next.startsAt), next.timeZone),
        when: daysLeft === undefined ? undefined : whenIn(daysLeft),
        daysLeft,
      };
    })
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || (a.day === undefined ? b.total - a.total : 0));

/** Who looks up at a wall asks for today first, then for what comes, then for what is over. */
export const nextFirst = (rows: readonly CityRow[]): CityRow[] => [
  ...rows.filter(({ when }) => when !== 'past'),
  ...rows.filter(({ when }) => when === 'past'),
];

const nextSession = (sessions: readonly Session[], now: number): Session | undefined => {
  const byTime = sessions.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    byTime.find(({ startsAt, timeZone }) => dayOf(Date.parse(startsAt), timeZone) >= dayOf(now, timeZone)) ??
    byTime.at(-1)
  );
};

const whenIn = (daysLeft: number): When =>
  daysLeft < 0 ? 'past' : daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : 'ahead';

/** A calendar day in a zone: `2026-12-06`. */
export const dayOf = (time: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
