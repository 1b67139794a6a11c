import { showNumber } from '../lib/format.ts';
import { say, type TextAround } from '../lib/say.ts';

const silent: TextAround<[string]> = { id: (n) => `diam ${n} menit`, en: (n) => `silent for ${n} minutes` };
const silentHours: TextAround<[string, string]> = {
  id: (hours, minutes) => `diam ${hours} jam ${minutes} menit`,
  en: (hours, minutes) => `silent for ${hours} h ${minutes} min`,
};

/** "diam 14 menit" */
export const saySilence = (minutes: number): string =>
  minutes < 60
    ? say(silent, showNumber(minutes))
    : say(silentHours, showNumber(Math.floor(minutes / 60)), showNumber(minutes % 60));
