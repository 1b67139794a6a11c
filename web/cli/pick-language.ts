import type { Language } from '../../shared/domain/field-problems.ts';

/** `--lang` decides, then the terminal's own language; Indonesian for everybody whose terminal does not speak English. */
export const pickLanguage = (args: readonly string[], env: NodeJS.ProcessEnv): Language => {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  if (at >= 0 && (asked === 'id' || asked === 'en')) return asked;
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'id';
};
