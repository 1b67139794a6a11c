import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTally,
  addToCells,
  type Cells,
  type Change,
  type Countable,
  changesByCell,
  cityCellId,
  dayCellId,
  driftBetween,
  paddedSequence,
  sumCells,
  tallyKeys,
} from '../../shared/domain/counts.ts';
import { isAreaCell } from '../../shared/domain/home-cells.ts';

const kelurahan = { cityCode: '32.71', districtCode: '32.71.01', villageCode: '32.71.01.1001' };
const home = fc.constantFrom<NonNullable<Countable['home']>[]>(
  {},
  { cityCode: '32.71' },
  // As it was numbered before the province was split: it is 93.01 today.
  { cityCode: '91.01' },
  { districtCode: '32.71.01', rw: '005' },
  kelurahan,
  { ...kelurahan, rw: '005', rt: '012' },
);
const withHome = fc.option(fc.record({ home }, { requiredKeys: ['home'] }), { nil: {} });
const countable: fc.Arbitrary<Countable> = fc
  .tuple(
    fc.record({
      campaignId: fc.constant('lari-kota'),
      city: fc.constantFrom('32.73', '31.71', '-'),
      channelId: fc.constantFrom('halaman', 'kios', 'ojol-pasar-minggu'),
      day: fc.constantFrom('2026-11-14', '2026-11-15'),
      status: fc.constantFrom('confirmed', 'waiting', 'cancelled'),
      membership: fc.constantFrom('member', 'new', 'none'),
      checkedIn: fc.boolean(),
      occupation: fc.constantFrom('ojol', 'pawang hujan'),
    }),
    withHome,
  )
  .map(([one, more]) => ({ ...one, ...more }));

/** What happened to each of several people, and the order in which the stream shows it. */
const histories = fc.array(fc.record({ who: fc.nat(7), after: countable }), { maxLength: 40 }).map((steps) => {
  const present = new Map<number, Countable>();
  const changes = steps.map(({ who, after }, at): Change => {
    const before = present.get(who);
    present.set(who, after);
    return { sequence: paddedSequence(String(at + 1)), before, after };
  });
  return { changes, present: [...present.values()] };
});

const countDirectly = (people: readonly Countable[]) => {
  const cells: Cells = {};
  for (const person of people) addToCells(cells, person);
  return cells;
};

const sumUp = (batches: Change[][]) => {
  const cells: Cells = {};
  for (const batch of batches) {
    for (const [cellId, changes] of changesByCell(batch)) {
      for (const { tally } of changes) cells[cellId] = addTally(cells[cellId] ?? {}, tally);
    }
  }
  return cells;
};

test('however the changes are cut into batches, they add up to what a direct count finds', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), ({ changes, present }, cuts) => {
      const batches: Change[][] = [[]];
      for (const [at, change] of changes.entries()) {
        if (cuts[at]) batches.push([]);
        batches.at(-1)?.push(change);
      }
      expect(driftBetween(sumUp(batches), countDirectly(present))).toBe(0);
    }),
  );
});

test('a change and its opposite come to nothing, and what comes to nothing is left out', () => {
  fc.assert(
    fc.property(countable, (person) => {
      const cells: Cells = {};
      addToCells(cells, person);
      addToCells(cells, person, -1);
      expect(Object.values(cells).filter((tally) => Object.keys(tally).length > 0)).toEqual([]);
      const unchanged = { sequence: '1', before: person, after: { ...person } };
      expect(changesByCell([unchanged]).size).toBe(0);
    }),
  );
});

test("a cell's changes stay in the order of the stream", () => {
  fc.assert(
    fc.property(histories, ({ changes }) => {
      for (const ofCell of changesByCell(changes).values()) {
        const sequences = ofCell.map(({ sequence }) => sequence);
        expect(sequences).toEqual(sequences.toSorted());
      }
    }),
  );
});

test('padded sequence numbers sort as text as they sort as numbers, up to 40 digits', () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 40n - 1n });
  fc.assert(
    fc.property(digits, digits, (one, other) => {
      expect(paddedSequence(String(one)) < paddedSequence(String(other))).toBe(one < other);
    }),
  );
});

test('drift is 0 exactly where every cell agrees, the same from both sides, and grows by one for each sign-up missed', () => {
  fc.assert(
    fc.property(fc.array(countable), fc.array(countable), (some, more) => {
      const [one, other] = [countDirectly(some), countDirectly([...some, ...more])];
      // Two cells hold each sign-up, and who was let in once more; and one each its home city and its neighbourhood.
      const homes = ({ home }: Countable) =>
        (home?.cityCode || home?.districtCode ? 1 : 0) + (home?.districtCode ? 1 : 0);
      const missed = more.reduce((sum, person) => sum + (person.checkedIn ? 4 : 2) + homes(person), 0);
      expect(driftBetween(one, other)).toBe(missed);
      expect(driftBetween(other, one)).toBe(missed);
      expect(driftBetween(other, other)).toBe(0);
    }),
  );
});

test('drift does not let a number too many and one too few cancel out', () => {
  const cell = cityCellId('32.73', 'halaman');
  expect(driftBetween({ [cell]: { 'confirmed:new': 1 } }, { [cell]: { 'waiting:new': 1 } })).toBe(2);
  expect(driftBetween({ [dayCellId('2026-11-14')]: { checkedIn: 3 } }, {})).toBe(3);
});

describe('the sums that people read', () => {
  const total = (people: readonly Countable[]) => {
    const of = (status: string) => people.filter((one) => one.status === status).length;
    return {
      total: of('confirmed') + of('waiting'),
      confirmed: of('confirmed'),
      waiting: of('waiting'),
      cancelled: of('cancelled'),
      newMembers: people.filter(({ status, membership }) => membership === 'new' && status !== 'cancelled').length,
      checkedIn: people.filter(({ checkedIn }) => checkedIn).length,
      held: 0,
    };
  };
  const totalsBy = (people: readonly Countable[], key: (one: Countable) => string) =>
    [...Map.groupBy(people, key)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, some]) => [name, total(some)]);

  test('are over all, by city, by channel and by day what one counts by hand', () => {
    fc.assert(
      fc.property(fc.array(countable), (people) => {
        const sums = sumCells(countDirectly(people));
        expect(sums.all).toEqual(total(people));
        expect([...sums.cities]).toEqual(totalsBy(people, ({ city }) => city));
        expect([...sums.channels]).toEqual(totalsBy(people, ({ channelId }) => channelId));
        expect([...sums.days]).toEqual(totalsBy(people, ({ day }) => day));
      }),
    );
  });

  test('know every status with every membership', () => {
    const all = ['confirmed', 'waiting', 'cancelled'].flatMap((s) => ['member', 'new', 'none'].map((m) => `${s}:${m}`));
    expect([...tallyKeys]).toEqual([...all, 'checkedIn', 'held']);
  });

  test('show what kiosks hold beside the sign-ups, in its city and over all, and as nobody', () => {
    const cells: Cells = {};
    addToCells(cells, { campaignId: 'lari-kota', city: '32.73', held: 50 });
    addToCells(cells, { campaignId: 'lari-kota', city: '31.71', held: 7 });
    expect(cells).toEqual({ 'CITY#32.73#kios': { held: 50 }, 'CITY#31.71#kios': { held: 7 } });
    const { all, cities, days } = sumCells(cells);
    expect(all).toMatchObject({ total: 0, held: 57 });
    expect(cities.get('32.73')).toMatchObject({ total: 0, held: 50 });
    expect([...days]).toEqual([]);
  });

  test('follow a lease as it is used up: each change by its difference', () => {
    const holding = (held: number) => ({ campaignId: 'lari-kota', city: '32.73', held });
    const changes = [50, 49, 49, 0].map((held, at, all) => ({
      sequence: paddedSequence(String(at + 1)),
      before: at === 0 ? undefined : holding(all[at - 1] as number),
      after: holding(held),
    }));
    expect([...changesByCell(changes)]).toEqual([
      [
        'CITY#32.73#kios',
        [50, -1, -49].map((held, at) => ({ sequence: paddedSequence(String([1, 2, 4][at])), tally: { held } })),
      ],
    ]);
  });
});

describe('where people live', () => {
  const cellsOf = (home: Countable['home'], occupation?: string) => {
    const cells: Cells = {};
    const one = { campaignId: 'c', city: '-', channelId: 'halaman', day: '2026-11-14', status: 'confirmed' } as const;
    addToCells(cells, {
      ...one,
      membership: 'new',
      checkedIn: true,
      ...(home && { home }),
      ...(occupation && { occupation }),
    });
    return Object.entries(cells).filter(([cellId]) => isAreaCell(cellId));
  };
  const once = { 'confirmed:new': 1 };

  test('is counted by day: the city with the profession, and the neighbourhood; parts left out are "-"', () => {
    expect(cellsOf({ ...kelurahan, rw: '005', rt: '012' }, 'ojol')).toEqual([
      ['HOME-CITY#32#2026-11-14#32.71:ojol', once],
      ['HOME-RT#32.71.01#2026-11-14#1001.005.012', once],
    ]);
    expect(cellsOf({ districtCode: '32.71.01' })).toEqual([
      ['HOME-CITY#32#2026-11-14#32.71:-', once],
      ['HOME-RT#32.71.01#2026-11-14#-.-.-', once],
    ]);
  });

  test('costs nothing where nobody asked for it', () => {
    expect(cellsOf(undefined)).toEqual([]);
    expect(cellsOf({})).toEqual([]);
  });

  test('in a city that was numbered anew is its number of today; a profession that no form offers is "lainnya"', () => {
    expect(cellsOf({ cityCode: '91.01' }, 'pawang hujan')).toEqual([['HOME-CITY#93#2026-11-14#93.01:lainnya', once]]);
  });
});
