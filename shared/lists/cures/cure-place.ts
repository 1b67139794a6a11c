import { cityName } from '../../domain/areas/cities.ts';
import { findCity } from '../places/find-city.ts';
import { citiesThatHave, districtName, findDistrict } from '../places/find-district.ts';
import { findVillage, villageName } from '../places/find-village.ts';
import type { Cell } from '../read/row.ts';
import { blank, type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

type Place = { city: Cured; district: Cured; village: Cured };

/** Reads where somebody lives. The cells are read together: a district tells Kota Bandung from Kab. Bandung, a village its district. */
export const curePlace = (cityCell: Cell | undefined, districtCell: Cell | undefined, villageCell?: Cell): Place => {
  const place = cureCityAndDistrict(cityCell, districtCell);
  const villageText = tidyCell(villageCell);
  if ('cured' in villageText) return { ...place, village: villageText.cured };
  // Where the larger one is wrong the smaller cannot be judged: one problem is enough.
  if (place.city.problem || place.district.problem) return { ...place, village: blank };
  const found = findVillage(villageText.text, place.district.value, place.city.value);
  if ('problem' in found)
    return { ...place, village: wrongCell(found.problem, choicesOf(found.candidates.map(nameOfVillage))) };
  const { code } = found;
  const name = villageName(code);
  const cure = found.isTypo ? 'village-spelled' : isSame(villageText.text, code, name) ? undefined : 'village-named';
  return {
    city: place.city.value === undefined ? { value: code.slice(0, 5), cure: 'city-by-district' } : place.city,
    district:
      place.district.value === undefined ? { value: code.slice(0, 8), cure: 'district-by-village' } : place.district,
    village: { value: code, ...(cure && { cure }) },
  };
};

const cureCityAndDistrict = (cityCell: Cell | undefined, districtCell: Cell | undefined): Omit<Place, 'village'> => {
  const districtText = tidyCell(districtCell);
  const city = cureCity(cityCell, 'cured' in districtText ? '' : districtText.text);
  if ('cured' in districtText) return { city, district: districtText.cured };

  // Where the city is wrong its district cannot be judged: one problem is enough.
  if (city.problem) return { city, district: blank };
  const found = findDistrict(districtText.text, city.value);
  if ('problem' in found)
    return { city, district: wrongCell(found.problem, choicesOf(found.candidates.map(nameOfDistrict))) };
  const district: Cured = { value: found.code, ...districtCure(districtText.text, found) };
  const ofDistrict = found.code.slice(0, 5);
  return { city: city.value === undefined ? { value: ofDistrict, cure: 'city-by-district' } : city, district };
};

const cureCity = (cell: Cell | undefined, districtText: string): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  const found = findCity(tidy.text);
  if (!('problem' in found)) {
    if (found.isTypo) return { value: found.code, cure: 'city-spelled' };
    return { value: found.code, ...(!isSame(tidy.text, found.code, cityName(found.code)) && { cure: 'city-named' }) };
  }
  const [byDistrict, ...others] = districtText === '' ? [] : citiesThatHave(districtText, found.candidates);
  if (byDistrict !== undefined && others.length === 0) return { value: byDistrict, cure: 'city-by-district' };
  return wrongCell(found.problem, choicesOf(found.candidates.map((code) => cityName(code) ?? code)));
};

const districtCure = (text: string, found: { code: string; isTypo: boolean }) => {
  if (found.isTypo) return { cure: 'district-spelled' } as const;
  return isSame(text, found.code, districtName(found.code)) ? {} : ({ cure: 'district-named' } as const);
};

const isSame = (typed: string, code: string, name = '') => typed === code || typed.toLowerCase() === name.toLowerCase();

/** With its code, since two may have one name: a code is understood wherever it stands in the cell. */
const nameOfVillage = (code: string) => `${villageName(code)} (${code})`;

const nameOfDistrict = (code: string) => `${districtName(code)}, ${cityName(code.slice(0, 5))}`;

/** As many as a person can choose from; one alone is a suggestion. */
const choicesOf = (names: readonly string[]) => {
  const [first] = names;
  if (first === undefined || names.length > 8) return {};
  return names.length === 1 ? { suggestion: first } : { choices: names };
};
