import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStormTable } from './open-storm-table.ts';
import { runStorm } from './storm.ts';
import { weathers } from './weather.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
beforeAll(async () => {
  table = await openStormTable();
});
afterAll(() => table.stop());

/** More of them, and longer ones: `node test/storm/run-storms.ts`. */
const stormsOfEach = 4;
/** A few seconds on a machine that does nothing else. */
const patienceMs = 180_000;

describe.each(weathers.map(({ name }) => name))('in %s weather', (weather) => {
  test(
    'nobody is over the quota, nobody loses their number or their turn, and no place stays empty',
    async () => {
      const reports = await Promise.all(
        Array.from({ length: stormsOfEach }, (_, nth) =>
          runStorm(table, 1_000 * (nth + 1) + weather.length, { weather, operations: 30 }),
        ),
      );
      expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
      for (const { figures } of reports) expect(figures['sign-up']).toBeGreaterThan(5);
    },
    patienceMs,
  );
});

test('the same seed is the same storm, so that whatever it finds can be looked at again', async () => {
  const options = { weather: 'all at once', operations: 20, phases: 1 };
  const [one, other] = [await runStorm(table, 7, options), await runStorm(table, 7, options)];
  expect(other.figures).toEqual(one.figures);
  expect((await runStorm(table, 8, options)).figures).not.toEqual(one.figures);
});
