import * as z from 'zod';
import { presentCode } from './areas/historic-codes.ts';
import { isVillage } from './areas/villages.ts';
import { VillageCode } from './campaign.ts';
import type { Level } from './competition.ts';
import { field } from './field.ts';
import type { FieldProblem } from './field-problems.ts';
import { readText } from './name.ts';
import { Person } from './sign-up.ts';

/** Who enters: a place in the order of areas, or a name where places alone do not tell two apart. */
export const Unit = z
  .strictObject({
    villageCode: VillageCode.optional(),
    rw: Person.shape.rw.meta({ example: '005' }),
    rt: Person.shape.rt.meta({ example: '012' }),
    name: field(readText(80)).optional().meta({ example: 'Posyandu Melati 1' }),
  })
  .meta({ id: 'Unit' });
export type Unit = z.output<typeof Unit>;

/** What each level is told apart by. Posyandu of one name are found in many kelurahan. */
const toldApartBy = {
  rt: ['villageCode', 'rw', 'rt'],
  rw: ['villageCode', 'rw'],
  village: ['villageCode'],
  posyandu: ['villageCode', 'name'],
  group: ['name'],
} as const satisfies Record<Level, readonly (keyof Unit)[]>;

type UnitProblem = { field: keyof Unit; problem: FieldProblem };

/** Whether this names one unit of the level, within the competition's area. */
export const unitProblems = (level: Level, areaCode: string, unit: Unit): UnitProblem[] => {
  const needed: readonly (keyof Unit)[] = toldApartBy[level];
  const problems: UnitProblem[] = needed
    .filter((name) => !unit[name])
    .map((name) => ({ field: name, problem: { code: 'required' } }));
  const strange = (['rw', 'rt', 'name'] as const).filter((name) => unit[name] !== undefined && !needed.includes(name));
  problems.push(...strange.map((name) => ({ field: name, problem: { code: 'unknown-field' as const } })));
  const { villageCode } = unit;
  if (villageCode === undefined) return problems;
  if (!isVillage(villageCode)) problems.push({ field: 'villageCode', problem: { code: 'area-unknown' } });
  else if (villageCode !== areaCode && !villageCode.startsWith(`${presentCode(areaCode) ?? areaCode}.`))
    problems.push({ field: 'villageCode', problem: { code: 'area-elsewhere' } });
  return problems;
};

/** `Posyandu Melati 01`, `POSYANDU  melati-1` and `Melati 1` are one name. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^posyandu (?=.)/, '')
    .replace(/\b0+(?=\d)/g, '');

/** One unit has one key, however it was typed: so it enters a competition once. */
export const unitKeyOf = (level: Level, unit: Unit): string =>
  toldApartBy[level].map((name) => (name === 'name' ? `:${plainName(unit.name ?? '')}` : unit[name])).join('#');

/** As people call it: "RT 012 / RW 005", "RW 005", or its name; a kelurahan by its code, for its name is the area files'. */
export const shownUnit = ({ villageCode, rw, rt, name }: Unit): string =>
  name ?? (rt ? `RT ${rt} / RW ${rw}` : rw ? `RW ${rw}` : (villageCode ?? ''));
