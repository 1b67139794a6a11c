import type { Language } from '../../shared/domain/field-problems.ts';

export type { Language };

/** The address decides, then what was chosen before; Indonesian for everybody else, whatever their browser is set to. */
export const pickLanguage = (asked: string | null, chosenBefore: string | undefined): Language =>
  [asked, chosenBefore].find((one) => one === 'id' || one === 'en') ?? 'id';
