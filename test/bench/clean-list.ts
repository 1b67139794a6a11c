import { cityName } from '../../shared/domain/areas/cities.ts';
import { personMaker } from '../drill/people.ts';

const titles = ['Nama', 'NIK', 'No. HP', 'Tgl Lahir', 'JK', 'Pekerjaan', 'Kab/Kota'];

/** A list as a partner keeps it, with nothing wrong in it, of people from all over the country. */
export const cleanList = (rows: number, seed = 'a clean list', from = 0): string[][] => {
  const personAt = personMaker(seed);
  return [titles].concat(
    Array.from({ length: rows }, (_, at) => {
      const { person, birthDate, sex } = personAt(from + at);
      const { name, nik, phone, occupation, cityCode } = person;
      return [name, nik, phone, birthDate, sex === 'female' ? 'P' : 'L', occupation, cityName(cityCode) ?? ''];
    }),
  );
};
