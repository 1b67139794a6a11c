import { type Counts, dayAfter, daysBetween } from './city-rows.ts';

export type PacePoint = { day: string; sum: number };
export type Pace = {
  /** One point a day from the first to today: everyone signed up until its end. */
  points: PacePoint[];
  firstDay: string;
  lastDay: string;
  today: string;
  total: number;
  /** How many whole days since the first sign-up the pace is taken from: at most seven. */
  wholeDays: number;
  /** People a day over those; nothing before one whole day has passed. */
  perDay: number | undefined;
  /** How many there will be on the last day if this goes on, never more than there is room for. */
  forecast: number | undefined;
};

/** What the line is held against: the campaign's target, or all its places where it has none. */
export type Goal = { kind: 'target' | 'places'; people: number };
export const goalOf = (target: number | null, places: number | null): Goal | null => {
  if (target !== null) return { kind: 'target', people: target };
  return places ? { kind: 'places', people: places } : null;
};

const rateDays = 7;
/** A campaign may be opened long before anyone comes: the line starts at most this long before the first. */
const quietDaysShown = 14;

type Span = { startsOn: string; endsOn: string; today: string; room?: number | undefined };

export const paceOf = (counts: Pick<Counts, 'days' | 'total'>, { startsOn, endsOn, today, room }: Span): Pace => {
  const byDay = new Map(counts.days.map(({ date, total }) => [date, total]));
  const firstSignUp = counts.days.map(({ date }) => date).sort()[0] ?? today;
  const earliest = dayAfter(firstSignUp, -quietDaysShown);
  const firstDay = startsOn < earliest ? earliest : ([startsOn, firstSignUp].sort()[0] ?? startsOn);
  const lastDay = endsOn < today ? today : endsOn;

  const points: PacePoint[] = [];
  let sum = 0;
  for (let day = firstDay; day <= today; day = dayAfter(day, 1)) {
    sum += byDay.get(day) ?? 0;
    points.push({ day, sum });
  }

  const wholeDays = points
    .slice(0, -1)
    .filter(({ day }) => day >= firstSignUp)
    .slice(-rateDays);
  const perDay =
    wholeDays.length === 0
      ? undefined
      : wholeDays.reduce((people, { day }) => people + (byDay.get(day) ?? 0), 0) / wholeDays.length;
  return {
    points,
    firstDay,
    lastDay,
    today,
    total: counts.total,
    wholeDays: wholeDays.length,
    perDay,
    forecast:
      perDay === undefined
        ? undefined
        : forecastOf(counts.total, byDay.get(today) ?? 0, perDay, daysBetween(today, lastDay), room),
  };
};

/** Today counts as a whole day of this pace, or as what it has brought already where that is more. */
const forecastOf = (
  total: number,
  soFarToday: number,
  perDay: number,
  daysLeft: number,
  room = Number.POSITIVE_INFINITY,
) => {
  const today = Math.max(0, perDay - soFarToday);
  return Math.max(total, Math.min(room, Math.round(total + today + perDay * daysLeft)));
};
