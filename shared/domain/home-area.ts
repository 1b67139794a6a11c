import { cityName, isCity } from './areas/cities.ts';
import { presentCode } from './areas/historic-codes.ts';
import { isDistrict, isVillage } from './areas/villages.ts';
import type { FieldProblem } from './field-problems.ts';
import type { Person } from './sign-up.ts';

type Home = Pick<Person, 'cityCode' | 'districtCode' | 'villageCode'>;
type HomeProblem = { field: keyof Home; problem: FieldProblem };

/** Whether these areas exist and lie in each other. The smaller name their larger ones: `32.73.01` lies in `32.73`. */
export const homeProblems = ({ cityCode, districtCode, villageCode }: Home): HomeProblem[] => {
  const problems: HomeProblem[] = [];
  const judge = (
    field: keyof Home,
    code: string | undefined,
    exists: (code: string) => boolean,
    within: string | undefined,
  ) => {
    if (code === undefined) return;
    if (!exists(code)) problems.push({ field, problem: { code: 'area-unknown' } });
    else if (within !== undefined && !code.startsWith(`${within}.`))
      problems.push({ field, problem: { code: 'area-elsewhere' } });
  };
  judge('cityCode', cityCode, (code) => isCity(code) || presentCode(code) !== undefined, undefined);
  judge('districtCode', districtCode, isDistrict, cityCode);
  judge('villageCode', villageCode, isVillage, districtCode ?? cityCode);
  return problems;
};

/** The city as it is numbered today; provinces were split, and people still write the old codes. */
export const homeCityOf = ({ cityCode, districtCode, villageCode }: Home): string | undefined => {
  const code = cityCode ?? districtCode?.slice(0, 5) ?? villageCode?.slice(0, 5);
  return code === undefined || isCity(code) ? code : presentCode(code);
};

/** A session goes by its own name, or by its city's. */
export const shownSession = ({ name, cityCode }: { name?: string | undefined; cityCode: string }) =>
  name ?? shownCity(cityCode);

export const shownCity = (code: string): string => cityName(code) ?? (code === '-' ? 'Belum diketahui' : code);
