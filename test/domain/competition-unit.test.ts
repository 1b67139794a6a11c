import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NewCompetition, planProblems } from '../../shared/domain/competition.ts';
import { shownUnit, Unit, unitKeyOf, unitProblems } from '../../shared/domain/competition-unit.ts';

const villageCode = '32.71.01.1001';
const village = { villageCode };

test('a unit has one key, however its numbers and name are typed', () => {
  const digits = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(digits, digits, (rw, rt) => {
      const typed = (pad: number) =>
        Unit.parse({ ...village, rw: String(rw).padStart(pad, '0'), rt: ` ${String(rt).padStart(pad, '0')} ` });
      expect(unitKeyOf('rt', typed(1))).toBe(unitKeyOf('rt', typed(3)));
    }),
  );
  const named = (name: string) => unitKeyOf('group', { name });
  for (const same of ['POSYANDU  melati-1', 'Posyandu Melati 01', 'melati 1', 'Mélati (1)', 'Posyandu “Melati” 001'])
    expect(named(same)).toBe(named('Posyandu Melati 1'));
  for (const other of ['Melati 2', 'Melati 11', 'Melati', 'Mawar 1']) expect(named(other)).not.toBe(named('Melati 1'));
});

test('different units never share a key', () => {
  const any = fc.record({
    rw: fc.integer({ min: 0, max: 999 }),
    rt: fc.integer({ min: 0, max: 999 }),
    last: fc.integer({ min: 1001, max: 1011 }),
  });
  const unitOf = ({ rw, rt, last }: { rw: number; rt: number; last: number }) =>
    Unit.parse({ villageCode: `32.71.01.${last}`, rw: String(rw), rt: String(rt) });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(unitKeyOf('rt', unitOf(a)) === unitKeyOf('rt', unitOf(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('each level asks for what tells its units apart, and for no more', () => {
  const codes = (level: Parameters<typeof unitProblems>[0], unit: Unit) =>
    unitProblems(level, '32.71', unit).map(({ field, problem }) => `${field} ${problem.code}`);
  expect(codes('rt', { ...village, rw: '005', rt: '012' })).toEqual([]);
  expect(codes('rw', { ...village, rw: '005' })).toEqual([]);
  expect(codes('village', village)).toEqual([]);
  expect(codes('posyandu', { ...village, name: 'Melati' })).toEqual([]);
  expect(codes('group', { name: 'Karang Taruna' })).toEqual([]);
  expect(codes('rt', { ...village, rw: '005' })).toEqual(['rt required']);
  expect(codes('rw', { ...village, rw: '005', rt: '012' })).toEqual(['rt unknown-field']);
  expect(codes('village', { villageCode: '32.71.01.9999' })).toEqual(['villageCode area-unknown']);
  expect(codes('village', { villageCode: '32.73.01.1001' })).toEqual(['villageCode area-elsewhere']);
  expect(shownUnit({ ...village, rw: '005', rt: '012' })).toBe('RT 012 / RW 005');
});

test('a plan whose parts contradict each other says where', () => {
  const plan = NewCompetition.parse({
    competitionId: 'lomba',
    name: 'Lomba',
    level: 'rt',
    areaCode: '32.71',
    criteria: [{ criterionId: 'saluran', name: 'Saluran', weight: 3 }],
    rounds: [
      {
        roundId: 'foto',
        name: 'Foto',
        kind: 'desk',
        opensAt: '2026-11-02T00:00:00Z',
        closesAt: '2026-11-03T00:00:00Z',
        criterionIds: ['bau'],
      },
    ],
    entriesOpenAt: '2026-11-02T00:00:00Z',
    entriesCloseAt: '2026-11-01T00:00:00Z',
    announcesAt: '2026-11-06T00:00:00Z',
    objectionsUntil: '2026-11-05T00:00:00Z',
    judgesPerEntry: 2,
    absence: { rule: 'set-aside', minimumJudges: 3 },
    ties: [{ by: 'criterion', criterionId: 'bau' }],
  });
  expect(planProblems(plan).map(({ pointer }) => pointer)).toEqual([
    '/entriesCloseAt',
    '/objectionsUntil',
    '/absence/minimumJudges',
    '/rounds/0/criterionIds',
    '/ties/0/criterionId',
  ]);
});
