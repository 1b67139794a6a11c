import { cityName, provinceName } from '../../../shared/domain/areas/cities.ts';
import { areaName as listedName } from '../../lib/area-names.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';

const texts = {
  all: { id: 'Semua', en: 'All' },
  province: { id: 'Provinsi tidak diketahui', en: 'Province not known' },
  city: { id: 'Kota tidak diketahui', en: 'City not known' },
  district: { id: 'Kecamatan tidak diketahui', en: 'Kecamatan not known' },
  village: { id: 'Kelurahan tidak diketahui', en: 'Kelurahan not known' },
  rw: { id: 'RW tidak diketahui', en: 'RW not known' },
  rt: { id: 'RT tidak diketahui', en: 'RT not known' },
} as const satisfies Record<string, Text>;
const rw: TextAround<[string]> = { id: (n) => `RW ${n}`, en: (n) => `RW ${n}` };
const rt: TextAround<[string]> = { id: (n) => `RT ${n}`, en: (n) => `RT ${n}` };

/** `*` is the whole campaign; a part that nobody told is `-`. */
export const wholeCampaign = '*';
const partsOf = (area: string) => area.split('.');
export const isUnknown = (area: string) => partsOf(area).at(-1) === '-';

/** Below a kecamatan that is not known there is nothing to go down to; nor below an RT. */
export const hasParts = (area: string) =>
  area !== '-' && partsOf(area).length < 6 && (partsOf(area).length > 3 || !isUnknown(area));

/** From the whole campaign down to this area. */
export const trailOf = (area: string): string[] => {
  if (area === wholeCampaign) return [wholeCampaign];
  const parts = partsOf(area);
  return [wholeCampaign, ...parts.map((_, at) => parts.slice(0, at + 1).join('.'))];
};

const unknownNames = [texts.province, texts.city, texts.district, texts.village, texts.rw, texts.rt] as const;

export const areaName = (area: string): string => {
  if (area === wholeCampaign) return say(texts.all);
  const parts = partsOf(area);
  if (area === '-') return say(texts.city);
  if (isUnknown(area)) return say(unknownNames[parts.length - 1] ?? texts.rt);
  const last = parts.at(-1) ?? '';
  if (parts.length === 6) return say(rt, last);
  if (parts.length === 5) return say(rw, last);
  return provinceName(area) ?? cityName(area) ?? listedName(area) ?? area;
};
