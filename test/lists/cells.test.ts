import { beforeAll, describe, expect, test } from 'vitest';
import { cureBirthDate } from '../../shared/lists/cures/cure-birth-date.ts';
import { cureMembership } from '../../shared/lists/cures/cure-membership.ts';
import { cureName } from '../../shared/lists/cures/cure-name.ts';
import { cureNik } from '../../shared/lists/cures/cure-nik.ts';
import { cureOccupation } from '../../shared/lists/cures/cure-occupation.ts';
import { curePhone } from '../../shared/lists/cures/cure-phone.ts';
import { curePlace } from '../../shared/lists/cures/cure-place.ts';
import { cureRtAndRw, cureRtRw } from '../../shared/lists/cures/cure-rt-rw.ts';
import { cureSex } from '../../shared/lists/cures/cure-sex.ts';
import type { Cured } from '../../shared/lists/cures/cured.ts';
import { bringVillages } from '../../shared/lists/places/find-village.ts';
import type { Cell } from '../../shared/lists/read/row.ts';
import { birthDates } from './cells/birth-dates.ts';
import type { CellForm } from './cells/cell-form.ts';
import { cities, districtsOfBandung } from './cells/cities.ts';
import { memberships } from './cells/memberships.ts';
import { names } from './cells/names.ts';
import { niks } from './cells/niks.ts';
import { occupations, rts, rtsAndRws, sexes } from './cells/other-cells.ts';
import { phones } from './cells/phones.ts';
import { villagesAlone, villagesOfBogor, villagesOfBogorSelatan, villagesOfTwoNames } from './cells/villages.ts';

beforeAll(bringVillages);

const today = { today: '2026-11-20' };

const bothOf = ({ rt, rw }: { rt: Cured; rw: Cured }): Cured =>
  rt.value === undefined || rw.value === undefined ? rt : { ...rt, value: `${rt.value}/${rw.value}` };

const tables: [string, CellForm[], (cell: Cell) => Cured][] = [
  ['phone', phones, curePhone],
  ['NIK', niks, cureNik],
  ['name', names, cureName],
  ['birth date', birthDates, (cell) => cureBirthDate(cell, today)],
  ['city', cities, (cell) => curePlace(cell, undefined).city],
  ['district', districtsOfBandung, (cell) => curePlace('Kota Bandung', cell).district],
  ['village', villagesOfBogorSelatan, (cell) => curePlace('Kota Bogor', 'Bogor Selatan', cell).village],
  ['village of a city', villagesOfBogor, (cell) => curePlace('Kota Bogor', undefined, cell).village],
  ['village alone', villagesAlone, (cell) => curePlace(undefined, undefined, cell).village],
  ['village whose name another has', villagesOfTwoNames, (cell) => curePlace(undefined, '12.01.10', cell).village],
  ['sex', sexes, (cell) => cureSex(cell, 'L/P')],
  ['RT', rts, cureRtRw],
  ['RT and RW', rtsAndRws, (cell) => bothOf(cureRtAndRw(cell))],
  ['occupation', occupations, cureOccupation],
  ['membership', memberships, cureMembership],
];

describe.each(tables)('a %s as people write it', (_, forms, cure) => {
  test.each(forms)('%j → %j', (cell, becomes, how) => {
    const cured = cure(cell);
    const { value, ...said } = { ...cured };
    expect(typeof becomes === 'object' && becomes !== null ? said : { value: value ?? null, ...said }).toEqual(
      typeof becomes === 'object' && becomes !== null ? { problem: becomes } : { value: becomes, ...howOf(how) },
    );
  });
});

/** How a value came about: by a cure, or kept with a warning. */
const howOf = (how: CellForm[2]) =>
  how === undefined ? {} : { [how === 'occupation-unknown' ? 'warning' : 'cure']: how };

test('the tables hold at least 150 forms', () => {
  expect(tables.flatMap(([, forms]) => forms).length).toBeGreaterThanOrEqual(150);
});
