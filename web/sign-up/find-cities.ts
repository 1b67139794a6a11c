import type { City } from './areas.ts';

const mostShown = 40;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** "kab" and "kabupaten" are one word to who types it. */
const wordsOf = (typed: string) =>
  plain(typed)
    .replace(/\bkabupaten\b/g, 'kab')
    .split(' ')
    .filter(Boolean);

/** Cities in whose name or province every typed word begins a word; those whose own name begins with it come first. */
export const findCities = (cities: readonly City[], typed: string): City[] => {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const rank = ({ name, province }: City) => {
    const own = plain(name).split(' ');
    const all = [...own, ...plain(province).split(' ')];
    if (!words.every((word) => all.some((one) => one.startsWith(word)))) return undefined;
    const [first = ''] = words;
    return own[1]?.startsWith(first) ? 0 : own.some((one) => one.startsWith(first)) ? 1 : 2;
  };
  return cities
    .map((city) => ({ city, rank: rank(city) }))
    .filter((found): found is { city: City; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.city.name.length - b.city.name.length)
    .slice(0, mostShown)
    .map(({ city }) => city);
};
