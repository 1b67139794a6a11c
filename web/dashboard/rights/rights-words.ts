import type { RightsKind } from '../../../shared/domain/rights-request.ts';
import type { Text, TextAround } from '../../lib/say.ts';

export const kindWords = {
  access: { id: 'Melihat datanya', en: 'To see their data' },
  correction: { id: 'Membetulkan datanya', en: 'To have it corrected' },
  withdrawal: { id: 'Mencabut persetujuan', en: 'To take their consent back' },
  erasure: { id: 'Dihapus datanya', en: 'To have it erased' },
} as const satisfies Record<RightsKind, Text>;

const late: Text = { id: 'Terlambat', en: 'Late' };
const hoursLeft: TextAround<[string]> = {
  id: (n) => `Sisa ${n} jam`,
  en: (n) => (n === '1' ? '1 hour left' : `${n} hours left`),
};

/** How long is left of the 3 × 24 hours. */
export const timeLeft = (
  dueAt: string,
  now: number,
): { isLate: boolean; words: Text | TextAround<[string]>; hours: number } => {
  const hours = Math.floor((Date.parse(dueAt) - now) / 3_600_000);
  return hours < 0 ? { isLate: true, words: late, hours } : { isLate: false, words: hoursLeft, hours };
};
