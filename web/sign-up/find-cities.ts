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

/** "kab" and "kota" alone name no town. */
const isKind = (word: string) => word === 'kab' || word === 'kota';

/**
 * Cities in whose name or province every typed word begins a word. First those that are called just that, then those
 * whose town begins so, then the rest by name, and at the end those found by their province.
 */
export const findCities = (cities: readonly City[], typed: string): City[] => {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const begins = (names: readonly string[]) => words.every((word) => names.some((name) => name.startsWith(word)));
  const asked = words.filter((word) => !isKind(word)).join(' ');
  const rank = ({ name, province }: City) => {
    const own = plain(name).split(' ');
    const town = own.slice(1).join(' ');
    if (begins(own)) return town === asked ? 0 : town.startsWith(asked) ? 1 : 2;
    return begins([...own, ...plain(province).split(' ')]) ? 3 : undefined;
  };
  return cities
    .map((city) => ({ city, rank: rank(city), town: city.name.replace(/^\S+ /, '') }))
    .filter((found): found is typeof found & { rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.town.localeCompare(b.town, 'id'))
    .slice(0, mostShown)
    .map(({ city }) => city);
};
