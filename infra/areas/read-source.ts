import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

type Area = { code: string; name: string };
export type AreaSource = {
  provinces: Area[];
  cities: (Area & { provinceCode: string })[];
  districts: (Area & { cityCode: string })[];
  villages: (Area & { districtCode: string })[];
};

/** All areas of Kepmendagri 300.2.2-2138/2025 as idn-area-data gives them, in the order of their codes. 0.3 s. */
export const readAreaSource = async (): Promise<AreaSource> => {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  return {
    provinces: inOrder(provinces.map(({ code, name }) => ({ code, name: provinceNames[name] ?? name }))),
    cities: inOrder(
      regencies.map(({ code, name, provinceCode }) => ({ code, provinceCode, name: showCityName(name) })),
    ),
    districts: inOrder(
      districts.map(({ code, name, regencyCode }) => ({ code, cityCode: regencyCode, name: tidyName(name) })),
    ),
    villages: inOrder(villages.map(({ code, name, districtCode }) => ({ code, districtCode, name: tidyName(name) }))),
  };
};

const inOrder = <T extends Area>(areas: T[]) => areas.toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** What people call the two provinces whose full names nobody uses. */
const provinceNames: Record<string, string> = {
  'Daerah Khusus Ibukota Jakarta': 'DKI Jakarta',
  'Daerah Istimewa Yogyakarta': 'DI Yogyakarta',
};

const showCityName = (name: string) => name.replace(/^Kabupaten /, 'Kab. ').replace(' Administrasi ', ' ');

/** The source writes the glottal stop of 15 villages as a double quote (`Soka"an`) and of others as it is spoken (`Pu'uk`). */
const tidyName = (name: string) => name.replaceAll('"', "'").replaceAll('’', "'");
