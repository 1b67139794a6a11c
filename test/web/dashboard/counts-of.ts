import type { Counts, Session } from '../../../web/dashboard/figures/city-rows.ts';

type City = Counts['cities'][number];

const city = (part: Partial<City> & Pick<City, 'cityCode' | 'cityName'>): City => {
  const confirmed = part.confirmed ?? 0;
  const waiting = part.waiting ?? 0;
  return {
    confirmed,
    waiting,
    total: confirmed + waiting,
    held: 0,
    newMembers: 0,
    checkedIn: 0,
    quota: 1000,
    target: null,
    ...part,
  };
};

/** Counts of these cities; the totals are their sums, as the API's are. */
export const countsOf = (
  cities: (Partial<City> & Pick<City, 'cityCode' | 'cityName'>)[],
  rest: Partial<Counts> = {},
): Counts => {
  const full = cities.map(city);
  const sum = (key: 'total' | 'confirmed' | 'waiting' | 'held' | 'newMembers' | 'checkedIn') =>
    full.reduce((total, each) => total + each[key], 0);
  return {
    asOf: '2026-12-05T07:32:07.000Z',
    total: sum('total'),
    confirmed: sum('confirmed'),
    waiting: sum('waiting'),
    held: sum('held'),
    cancelled: 0,
    target: null,
    newMembers: sum('newMembers'),
    checkedIn: sum('checkedIn'),
    cities: full,
    channels: [],
    days: [],
    ...rest,
  };
};

export const sessionOf = (part: Partial<Session> & Pick<Session, 'sessionId' | 'cityCode' | 'startsAt'>): Session => ({
  campaignId: 'fun-run-5k',
  venue: 'Alun-alun',
  timeZone: 'Asia/Jakarta',
  version: 1,
  quota: 1000,
  waitingSize: 1000,
  issued: 0,
  line: 1000,
  leasable: 500,
  state: 'open',
  ...part,
});
