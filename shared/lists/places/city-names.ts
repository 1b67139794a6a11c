import { provinces } from '../../domain/areas/cities.ts';
import { cityNicknames, provinceNicknames, sameAs } from './city-nicknames.ts';
import { placeKey, placeWords } from './place-key.ts';

export type CityKind = 'Kab.' | 'Kota';
export type NamedCity = { code: string; kind: CityKind; key: string };

const keyOf = (name: string) => placeKey(placeWords(name));

const namedCities: readonly NamedCity[] = provinces.flatMap(({ cities }) =>
  cities.map(({ code, name }) => {
    const kind = name.startsWith('Kota ') ? 'Kota' : 'Kab.';
    return { code, kind, key: keyOf(name.slice(5)) };
  }),
);

/** The cities that go by a name: two where a Kota and a Kab. share it. */
export const citiesByName: ReadonlyMap<string, readonly NamedCity[]> = (() => {
  const byName = new Map<string, NamedCity[]>();
  const add = (key: string, city: NamedCity) => {
    const same = byName.get(key) ?? [];
    if (!same.includes(city)) byName.set(key, [...same, city]);
  };
  for (const city of namedCities) {
    add(city.key, city);
    for (const nickname of cityNicknames[city.code]?.split(', ') ?? []) add(keyOf(nickname), city);
  }
  for (const [nickname, name] of Object.entries(sameAs)) for (const city of byName.get(name) ?? []) add(nickname, city);
  return byName;
})();

/** Provinces by all their names, where no city has that name too: "Bengkulu" is both. */
export const provinceKeys: ReadonlySet<string> = new Set(
  [...provinces.map(({ name }) => name), ...provinceNicknames.split(', ')]
    .map(keyOf)
    .filter((key) => !citiesByName.has(key)),
);
