/** `aaarra` as `3a2r1a`: most rows of a chunk end alike, so their outcomes are a few bytes. */
export const packRuns = (letters: readonly string[]): string => {
  let packed = '';
  for (let from = 0, to = 0; from < letters.length; from = to) {
    while (to < letters.length && letters[to] === letters[from]) to += 1;
    packed += `${to - from}${letters[from]}`;
  }
  return packed;
};

export const unpackRuns = (packed: string): string[] =>
  [...packed.matchAll(/(\d+)(\D)/g)].flatMap(([, count, letter]) =>
    Array.from({ length: Number(count) }, () => letter ?? ''),
  );

/** `[4, 5, 6, 9]` as `4-6,9`, in the order given. */
export const packRanges = (numbers: readonly number[]): string => {
  const ranges: string[] = [];
  for (let from = 0, to = 1; from < numbers.length; from = to, to += 1) {
    while (to < numbers.length && numbers[to] === (numbers[to - 1] as number) + 1) to += 1;
    ranges.push(to - from === 1 ? `${numbers[from]}` : `${numbers[from]}-${numbers[to - 1]}`);
  }
  return ranges.join(',');
};

export const unpackRanges = (packed: string): number[] =>
  packed === ''
    ? []
    : packed.split(',').flatMap((range) => {
        const [first = 0, last = first] = range.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      });
