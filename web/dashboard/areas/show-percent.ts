import { language } from '../../lib/language.ts';

/** "16,04 %", in English "16.04%"; a dash where nobody said how many live there. */
export const showPercent = (percent: number | null): string => {
  if (percent === null) return '–';
  const english = language.value === 'en';
  const figure = new Intl.NumberFormat(english ? 'en-GB' : 'id-ID', { maximumFractionDigits: 2 }).format(percent);
  return english ? `${figure}%` : `${figure} %`;
};
