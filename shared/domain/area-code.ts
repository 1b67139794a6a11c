import * as z from 'zod';
import { isCity, provinceName, provinces } from './areas/cities.ts';
import { districtsOf, isDistrict, isVillage, villagesOf } from './areas/villages.ts';

/**
 * One code for every area: `*` the whole campaign, `32` a province, `32.71` a city, `32.71.01` a kecamatan, `32.71.01.1001` a kelurahan,
 * then its RW and RT, `32.71.01.1001.005.012`. A part that nobody told is `-`: `32.71.-` lives in Kota Bogor, who knows where.
 */
export const wholeCampaign = '*';
export const areaLevels = ['campaign', 'province', 'city', 'district', 'village', 'rw', 'rt'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** How deep an area lies: 0 the campaign, 6 an RT. */
export const depthOf = (area: string): number => (area === wholeCampaign ? 0 : area.split('.').length);
export const levelOf = (area: string): AreaLevel => areaLevels[depthOf(area)] as AreaLevel;

/** Whether an area is this one or lies in it. */
export const liesIn = (area: string, inner: string): boolean =>
  area === wholeCampaign || inner === area || inner.startsWith(`${area}.`);

/** The part of an area that holds a smaller one: of `32.71` and `32.71.01.1001` it is `32.71.01`. */
export const partHolding = (area: string, inner: string): string =>
  inner
    .split('.')
    .slice(0, depthOf(area) + 1)
    .join('.');

/** What the home affairs ministry lists directly below an area; RWs and RTs are listed nowhere. */
export const knownParts = (area: string): string[] => {
  const below = {
    campaign: () => provinces.map(({ code }) => code),
    province: () => provinces.find(({ code }) => code === area)?.cities.map(({ code }) => code) ?? [],
    city: () => districtsOf(area),
    district: () => villagesOf(area),
  } as Partial<Record<AreaLevel, () => string[]>>;
  return below[levelOf(area)]?.() ?? [];
};

const exists = (area: string): boolean => {
  const [province = '', city, district, village] = area.split('.');
  if (area === wholeCampaign) return true;
  if (city === undefined) return provinceName(province) !== undefined;
  if (district === undefined) return isCity(area);
  const inCity = `${province}.${city}.${district}`;
  return village === undefined ? isDistrict(inCity) : isVillage(`${inCity}.${village}`);
};

/** An area that there is. RWs and RTs are taken as they are numbered. */
export const KnownArea = z
  .string()
  .regex(/^(\*|\d{2}(\.\d{2}(\.\d{2}(\.\d{4}(\.\d{3}(\.\d{3})?)?)?)?)?)$/)
  .refine(exists, { params: { code: 'area-unknown' } })
  .meta({ id: 'KnownArea', example: '32.71.01' });

/** Also one whose parts are not known. */
export const AreaCode = z
  .string()
  .regex(/^(\*|-|\d{2}(\.(-|\d{2}(\.(-|\d{2}(\.(-|\d{4})(\.(-|\d{3})(\.(-|\d{3}))?)?)?))?))?)$/)
  .meta({ id: 'AreaCode', example: '32.71.01' });
