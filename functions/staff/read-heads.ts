import { depthOf, liesIn, wholeCampaign } from '../../shared/domain/area-code.ts';
import { type Heads, headsByDay, headsOf, leftOver } from '../../shared/domain/heads.ts';
import { unknownPart } from '../../shared/domain/home-cells.ts';
import type { Daftar } from '../http/daftar.ts';

const codeOf = (area: string, parts: number) => area.split('.').slice(0, parts).join('.');

type Read = { whole: Heads[]; parts: Heads[] };
const same = (heads: Heads[]): Read => ({ whole: heads, parts: heads });

/**
 * Everybody of an area by day, as a whole and as its parts; who did not say in which of these stands as `-`.
 * They differ for a city: by profession it is counted as a whole, by kecamatan without professions.
 */
export const readHeads = async (daftar: Daftar, campaignId: string, area: string): Promise<Read> => {
  const read = async (beginning: string) => headsOf(await daftar.counts.area(campaignId, beginning));
  const ofWhole = async () => headsByDay((await daftar.snapshots.get(campaignId))?.cells ?? {}, wholeCampaign);

  if (area === wholeCampaign || area === unknownPart) {
    const [cities, all] = await Promise.all([read('HOME-CITY#'), ofWhole()]);
    const unknown = leftOver(all, cities, unknownPart);
    return same(area === unknownPart ? unknown : [...cities, ...unknown]);
  }
  const inProvince = `HOME-CITY#${codeOf(area, 1)}#`;
  if (depthOf(area) === 1) return same(await read(inProvince));

  const city = codeOf(area, 2);
  const unknownDistrict = `${city}.${unknownPart}`;
  if (area !== city && area !== unknownDistrict) {
    const district = await read(`HOME-RT#${codeOf(area, 3)}#`);
    return same(district.filter((one) => liesIn(area, one.area)));
  }
  const [districts, cities] = await Promise.all([read(`HOME-RT#${city}.`), read(inProvince)]);
  const inCity = cities.filter((one) => liesIn(city, one.area));
  const unknown = leftOver(inCity, districts, unknownDistrict);
  return area === city ? { whole: inCity, parts: [...districts, ...unknown] } : same(unknown);
};
