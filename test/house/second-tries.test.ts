import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plantProject } from './plant-project.ts';

const [reporter, config] = ['../second-tries.ts', '../../vitest.config.ts'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
) as [string, string];
const failingOnce = (count: number) => `
  import { expect, test } from 'vitest';
  const tries = new Map();
  for (let i = 1; i <= ${count}; i++) test('person ' + i + ' is in', () => {
    tries.set(i, (tries.get(i) ?? 0) + 1);
    expect(tries.get(i)).toBe(2);
  });`;
const run = (file: string, text: string) =>
  plantProject({
    'test/second-tries.ts': reporter,
    'test/build-pages.ts': 'export default () => {};',
    'vitest.config.ts': config,
    [file]: text,
  }).run('vitest', 'run');

test('a page that needs a second try passes, and is named with what went wrong at first', () => {
  const { status, printed } = run('test/browser/page.test.ts', failingOnce(2));
  expect(printed).toContain(
    'Passed at the second try only: test/browser/page.test.ts > person 1 is in\n  expected 1 to be 2',
  );
  expect(printed).toContain('> person 2 is in');
  expect(status).toBe(0);
});

test('three that need one are too many', () => {
  const { status, printed } = run('test/browser/page.test.ts', failingOnce(3));
  expect(printed).toContain('3 tests needed a second try, 2 may.');
  expect(status).toBe(1);
});

test('outside the browser nothing has a second try', () => {
  const { status, printed } = run('test/table/take-number.test.ts', failingOnce(1));
  expect(printed).not.toContain('second try');
  expect(status).toBe(1);
});
