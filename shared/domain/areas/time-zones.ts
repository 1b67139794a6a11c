import { provinceOf } from './cities.ts';

/** The zones of Keppres 41/1987: whole provinces, so that every city has its province's; provinces split off since kept theirs. */
const zones = {
  'Asia/Jakarta': { label: 'WIB', provinces: '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62' },
  'Asia/Makassar': { label: 'WITA', provinces: '51 52 53 63 64 65 71 72 73 74 75 76' },
  'Asia/Jayapura': { label: 'WIT', provinces: '81 82 91 92 93 94 95 96' },
} as const;

export type IndonesianZone = keyof typeof zones;
export type ZoneLabel = (typeof zones)[IndonesianZone]['label'];

const zoneOfProvince = new Map(
  (Object.keys(zones) as IndonesianZone[]).flatMap((zone) =>
    zones[zone].provinces.split(' ').map((code) => [code, zone]),
  ),
);

/** The IANA zone of any area's code; nothing where its province is not known. */
export const timeZoneOf = (code: string): IndonesianZone | undefined => zoneOfProvince.get(provinceOf(code) ?? '');

/** `Asia/Makassar` → "WITA", as a clock is read out; nothing for a zone outside Indonesia. */
export const zoneLabel = (zone: string): ZoneLabel | undefined => {
  // Pontianak keeps Jakarta's time under a name of its own.
  const known = zone === 'Asia/Pontianak' ? 'Asia/Jakarta' : zone;
  return Object.hasOwn(zones, known) ? zones[known as IndonesianZone].label : undefined;
};
