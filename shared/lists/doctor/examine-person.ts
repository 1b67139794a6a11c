import { cityName } from '../../domain/areas/cities.ts';
import { presentCode } from '../../domain/areas/historic-codes.ts';
import { nikParts } from '../../domain/nik.ts';
import type { ColumnUse, ListField } from '../columns/list-field.ts';
import { showDay } from '../cures/calendar.ts';
import { cureBirthDate, type DateOrder } from '../cures/cure-birth-date.ts';
import { cureMembership } from '../cures/cure-membership.ts';
import { cureName } from '../cures/cure-name.ts';
import { cureNik } from '../cures/cure-nik.ts';
import { cureOccupation } from '../cures/cure-occupation.ts';
import { cureOrdinal } from '../cures/cure-ordinal.ts';
import { curePhone } from '../cures/cure-phone.ts';
import { curePlace } from '../cures/cure-place.ts';
import { cureRtAndRw, cureRtRw } from '../cures/cure-rt-rw.ts';
import { cureSex, type SexLetters } from '../cures/cure-sex.ts';
import { blank, type Cured } from '../cures/cured.ts';
import { districtName } from '../places/find-district.ts';
import { villageName } from '../places/find-village.ts';
import type { Cell } from '../read/row.ts';
import type { Cure, Finding, RowValues } from './row-result.ts';
import { shownCell } from './shown-cell.ts';

/** How a campaign tells people apart, today's date, what the list's owner has said of it, and what it shows of itself. */
export type Rules = {
  personRule: 'nik' | 'phone';
  today: string;
  dateOrder?: DateOrder | undefined;
  habits?: ListHabits | undefined;
};
/** What only the whole list shows: how it writes the sexes, and whether its numbers keep 16 digits. */
export type ListHabits = { sexLetters: SexLetters; areNumbersExact: boolean };

export type PersonCells = { [use in ColumnUse]?: Cell };
export type ExaminedPerson = { problems: Finding[]; warnings: Finding[]; cures: Cure[]; values: RowValues };

/** Reads the cells of one person: the same judgement in the browser, on the command line and on the server. */
export const examinePerson = (cells: PersonCells, rules: Rules): ExaminedPerson => {
  const { city, district, village } = curePlace(cells.cityCode, cells.districtCode, cells.villageCode);
  const shared = cells['rt-rw'] === undefined ? undefined : cureRtAndRw(cells['rt-rw']);
  const cured: [ListField, Cured, Cell | undefined][] = [
    ['name', cureName(cells.name), cells.name],
    ['nik', cureNikBy(rules, cells.nik), cells.nik],
    ['phone', curePhone(cells.phone), cells.phone],
    ['birthDate', cureBirthDate(cells.birthDate, rules), cells.birthDate],
    ['sex', cureSex(cells.sex, rules.habits?.sexLetters ?? 'L/P'), cells.sex],
    ['cityCode', city, cells.cityCode ?? cells.districtCode ?? cells.villageCode],
    ['districtCode', district, cells.districtCode ?? cells.villageCode],
    ['villageCode', village, cells.villageCode],
    ['rw', shared?.rw ?? cureRtRw(cells.rw), cells.rw ?? cells['rt-rw']],
    ['rt', shared?.rt ?? cureRtRw(cells.rt), cells.rt ?? cells['rt-rw']],
    ['occupation', cureOccupation(cells.occupation), cells.occupation],
    ['membership', cureMembership(cells.membership), cells.membership],
    ['ordinal', rules.personRule === 'phone' ? cureOrdinal(cells.ordinal) : blank, cells.ordinal],
  ];

  const person: ExaminedPerson = { problems: [], warnings: [], cures: [], values: {} };
  for (const [column, result, cell] of cured) note(person, column, result, cell);
  suggestByNik(person, Number(rules.today.slice(0, 4)));
  warnOfNik(person, cells, Number(rules.today.slice(0, 4)));
  return person;
};

const cureNikBy = ({ personRule, habits }: Rules, cell: Cell | undefined): Cured => {
  const cured = cureNik(cell, habits?.areNumbersExact);
  return personRule === 'phone' && cured.problem?.code === 'nik-empty' ? { value: undefined } : cured;
};

const note = (person: ExaminedPerson, column: ListField, result: Cured, cell: Cell | undefined) => {
  if (result.problem) {
    // RT and RW from one cell share its one problem.
    const isSaid =
      column === 'rt' && person.problems.some((said) => said.column === 'rw' && said.code === result.problem.code);
    if (!isSaid || cell === undefined) person.problems.push({ column, ...result.problem, found: shownCell(cell) });
    return;
  }
  if (result.value === undefined) return;
  person.values[column] = result.value;
  if (result.warning) person.warnings.push({ column, code: result.warning, found: shownCell(cell) });
  if (result.cure === undefined) return;
  const [from, to] = [shownCell(cell), showValue(column, result.value)];
  if (from !== to) person.cures.push({ column, code: result.cure, from, to });
};

/** Clean values that people read in another way than they are stored. */
const shownAs: { [column in ListField]?: (value: string) => string | undefined } = {
  phone: (e164) => e164.replace(/^\+62/, '0'),
  birthDate: showDay,
  cityCode: cityName,
  districtCode: districtName,
  villageCode: villageName,
};
const showValue = (column: ListField, value: string): string => shownAs[column]?.(value) ?? value;

/** Which of two readings of a date the NIK agrees with: to be taken with one click, not taken unasked, for a NIK may be wrong too. */
const suggestByNik = ({ values, problems }: ExaminedPerson, yearNow: number) => {
  const date = problems.find(({ code }) => code === 'date-ambiguous');
  if (date === undefined || values.nik === undefined) return;
  const { birthDate } = nikParts(values.nik, yearNow);
  if (date.choices?.includes(birthDate)) date.suggestion = birthDate;
};

/** What a NIK says of its holder may be out of date or wrongly issued: it warns and never blocks. */
const warnOfNik = ({ values, warnings }: ExaminedPerson, cells: PersonCells, yearNow: number) => {
  if (values.nik === undefined) return;
  const { birthDate, sex, districtCode } = nikParts(values.nik, yearNow);
  const issuedIn = presentCode(districtCode.slice(0, 5));
  if (values.birthDate !== undefined && values.birthDate.slice(2) !== birthDate.slice(2))
    warnings.push({
      column: 'birthDate',
      code: 'nik-birth-date',
      found: shownCell(cells.birthDate),
      suggestion: birthDate,
    });
  if (values.sex !== undefined && values.sex !== sex)
    warnings.push({ column: 'sex', code: 'nik-sex', found: shownCell(cells.sex) });
  if (values.cityCode !== undefined && issuedIn !== values.cityCode)
    warnings.push({ column: 'cityCode', code: 'nik-city', found: shownCell(cells.cityCode ?? cells.districtCode) });
};
