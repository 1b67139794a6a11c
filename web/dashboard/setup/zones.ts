import type { Text } from '../../lib/say.ts';

/** The country's three clocks, for what has no city of its own. */
export const zones = {
  'Asia/Jakarta': { id: 'WIB (Jakarta)', en: 'WIB (Jakarta)' },
  'Asia/Makassar': { id: 'WITA (Makassar)', en: 'WITA (Makassar)' },
  'Asia/Jayapura': { id: 'WIT (Jayapura)', en: 'WIT (Jayapura)' },
} as const satisfies Record<string, Text>;
