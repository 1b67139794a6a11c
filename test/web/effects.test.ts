import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Preact runs these after a frame was painted: until then somebody sees what does not hear them yet. */
const lateEffects = (source: string): string[] =>
  [...source.matchAll(/\buseEffect\(/g)].map(({ index }) => {
    let depth = 0;
    let end = index;
    do {
      const at = source[end];
      if (at === '(') depth += 1;
      if (at === ')') depth -= 1;
      end += 1;
    } while (end < source.length && (depth > 0 || end < index + 'useEffect('.length));
    return source.slice(index, end);
  });

/** What a person does, or sees move. A page that is hidden or without a network is another matter. */
const isOfPeople =
  /addEventListener\((?!\s*'(?:visibilitychange|online|offline)')|listenTo\w+\(|\.(?:focus|select|showModal|scrollIntoView)\(|scrollTo\(|\.open = /;

test('whoever is quicker than the first frame is heard: no key, press, focus or scrolling waits for a late effect', async () => {
  const late: string[] = [];
  let seen = 0;
  for await (const path of glob('web/**/*.{ts,tsx}')) {
    const effects = lateEffects(await readFile(path, 'utf8'));
    seen += effects.length;
    late.push(...effects.filter((effect) => isOfPeople.test(effect)).map((effect) => `${path}: ${effect}`));
  }
  expect(late, 'useLayoutEffect does it in time').toEqual([]);
  expect(seen).toBeGreaterThan(20);
});
