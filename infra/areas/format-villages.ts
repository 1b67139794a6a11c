import type { AreaSource } from './read-source.ts';

/** One line a city: `32.73 01=1001-1004 02=1001-1003,1005`: its districts and the last four digits of their villages. */
export const formatVillages = ({ cities, districts, villages }: AreaSource): string => {
  const villagesIn = Map.groupBy(villages, ({ districtCode }) => districtCode);
  const districtsIn = Map.groupBy(districts, ({ cityCode }) => cityCode);
  return cities
    .map(({ code }) => [
      code,
      ...(districtsIn.get(code) ?? []).map(
        (district) => `${district.code.slice(6)}=${rangesOf(villagesIn.get(district.code))}`,
      ),
    ])
    .map((line) => line.join(' '))
    .join('\n');
};

const rangesOf = (villages: AreaSource['villages'] = []) => {
  const ranges: { first: number; last: number }[] = [];
  for (const { code } of villages) {
    const number = Number(code.slice(9));
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',');
};
