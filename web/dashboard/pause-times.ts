import type { TextAround } from '../lib/say.ts';

export const pausedSince: TextAround<[string]> = {
  id: (at) => `Dijeda sejak ${at}.`,
  en: (at) => `Paused since ${at}.`,
};
export const untilPast: TextAround<[string]> = {
  id: (at) => `Orang diberi tahu sampai ${at}, dan itu sudah lewat: lanjutkan, atau ubah waktunya.`,
  en: (at) => `People were told until ${at}, which is past: let it go on, or change that.`,
};
