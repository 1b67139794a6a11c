import { showNumber } from './format.ts';
import { say, type TextAround } from './say.ts';

const pace: TextAround<[string, string]> = {
  id: (rate, left) => `${rate} baris/dtk · sisa ${left}`,
  en: (rate, left) => `${rate} rows/s · ${left} left`,
};
const seconds: TextAround<[string]> = { id: (n) => `${n} dtk`, en: (n) => `${n} s` };
const minutes: TextAround<[string]> = { id: (n) => `${n} mnt`, en: (n) => `${n} min` };

const showTimeLeft = (left: number): string =>
  left < 90 ? say(seconds, showNumber(Math.ceil(left))) : say(minutes, showNumber(Math.ceil(left / 60)));

/** How fast rows go, and how long it takes yet. */
export const sayPace = (rowsPerSecond: number, secondsLeft: number): string =>
  say(pace, showNumber(Math.round(rowsPerSecond)), showTimeLeft(secondsLeft));
