import { provinces } from '../../shared/domain/areas/cities.ts';
import { districtsOf, villagesOf } from '../../shared/domain/areas/villages.ts';
import { type OccupationCode, occupations } from '../../shared/domain/occupations.ts';
import { chanceOf, hashOf } from './chance.ts';
import { makeName } from './made-up-name.ts';
import { nikMaker } from './made-up-nik.ts';
import { phoneMaker, typePhone } from './made-up-phone.ts';

/** Nobody: name, NIK, phone and home are drawn at random from a seed. That a real person shares one of them cannot be ruled out. */
export type MadeUpPerson = {
  /** As typed into a sign-up form. */
  person: {
    name: string;
    nik: string;
    phone: string;
    cityCode: string;
    districtCode: string;
    villageCode: string;
    rw: string;
    rt: string;
    occupation: OccupationCode;
    membership: 'member' | 'new' | 'none';
  };
  sex: 'female' | 'male';
  birthDate: string;
  phoneE164: string;
};

/** `cities`: all of them live in one of these. `from`: begin at this index, so that several processes share out one crowd. */
export type Crowd = { cities?: readonly string[]; from?: number };

/** People without end, no two with the same NIK or phone. Memory stays the same however many are taken. 100,000 take about a second. */
export function* makePeople(seed: string, { cities, from = 0 }: Crowd = {}): Generator<MadeUpPerson, never> {
  const makePerson = personMaker(seed, cities);
  for (let index = from; ; index += 1) yield makePerson(index);
}

/** The `index`-th person of a seed's crowd, at once: whoever asks for the same one gets the same one. */
export const personMaker = (seed: string, cities?: readonly string[]): ((index: number) => MadeUpPerson) => {
  const key = hashOf(seed);
  const districts = (cities ?? allCities()).flatMap(districtsOf);
  const nikAt = nikMaker(districts, key);
  const phoneAt = phoneMaker(key);

  return (index) => {
    const chance = chanceOf(key, index);
    const { nik, districtCode: issuedIn, birthDate, sex } = nikAt(index);
    // People move and keep their NIK; and they are not named as their neighbours are.
    const districtCode = chance.happens(0.8) ? issuedIn : chance.pick(districts);
    const name = makeName(chance, chance.happens(0.75) ? issuedIn : chance.pick(provinces).code, sex);
    const national = phoneAt(index);
    const person = {
      name,
      nik,
      phone: typePhone(chance, national),
      cityCode: districtCode.slice(0, 5),
      districtCode,
      villageCode: chance.pick(villagesOf(districtCode)),
      rw: threeDigits(1 + chance.below(15)),
      rt: threeDigits(1 + chance.below(12)),
      occupation: chance.pick(occupations).code,
      // About one in six was a member already where a city counted: 96,365 of 600,815.
      membership: chance.pick(['member', 'new', 'none', 'none', 'none', 'none'] as const),
    };
    return { person, sex, birthDate, phoneE164: `+62${national}` };
  };
};

const allCities = () => provinces.flatMap((province) => province.cities.map(({ code }) => code));

const threeDigits = (number: number) => String(number).padStart(3, '0');
