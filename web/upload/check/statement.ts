import type { TextAround } from '../../lib/say.ts';

/** What a coordinator declares. These very words are kept with the upload. */
export const statement: TextAround<[string]> = {
  id: (version) => `Saya menyatakan semua orang di daftar ini setuju datanya dikirim (teks versi ${version}).`,
  en: (version) => `I declare that everyone in this list agrees to their data being sent (text version ${version}).`,
};
