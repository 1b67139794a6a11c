import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);
const records = readdirSync(folder).sort();

test('each decision has a number of its own, the next one, and says it in its title', () => {
  expect(records.length).toBeGreaterThan(20);
  const said = records.map((file) => readFileSync(new URL(file, folder), 'utf8').split('.')[0]);
  expect(records.map((file) => file.slice(0, 4))).toEqual(records.map((_, at) => String(at + 1).padStart(4, '0')));
  expect(said).toEqual(records.map((_, at) => `# ${at + 1}`));
});
