import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import { aroundStorm } from './inside.ts';
import { openStormTable } from './open-storm-table.ts';
import { runStorm } from './storm.ts';
import { wrongDesigns } from './wrong-designs.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
beforeAll(async () => {
  table = await openStormTable();
});
afterAll(() => table.stop());

const storms = 25;

test.each(wrongDesigns)('where $name, storms show it', async ({ weather, spoil, caughtBy, phases = 1 }) => {
  const spoiled = { ...table, daftar: openDaftar(table.environment, spoil(aroundStorm)) };
  const found = new Set<string>();
  for (let seed = 1; seed <= storms && !found.has(caughtBy); seed += 1) {
    const { violations } = await runStorm(spoiled, seed, { weather, operations: 40, phases });
    for (const violation of violations) found.add(violation.split(': ')[1] as string);
  }
  expect([...found].join(', ')).toContain(caughtBy);
});
