import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';

const now: Text = { id: 'baru saja', en: 'just now' };
const minutes: TextAround<[string]> = {
  id: (n) => `${n} menit lalu`,
  en: (n) => (n === '1' ? '1 minute ago' : `${n} minutes ago`),
};
const hours: TextAround<[string]> = {
  id: (n) => `${n} jam lalu`,
  en: (n) => (n === '1' ? '1 hour ago' : `${n} hours ago`),
};

export const showAgo = (at: string, from: string): string => {
  const passed = Math.floor((Date.parse(from) - Date.parse(at)) / 60_000);
  if (passed < 1) return say(now);
  return passed < 60 ? say(minutes, showNumber(passed)) : say(hours, showNumber(Math.floor(passed / 60)));
};
