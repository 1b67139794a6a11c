import { expect, test } from 'vitest';
import { plantProject } from './plant-project.ts';

const plantScripts = (scripts: Record<string, string>, files: Record<string, string> = {}) =>
  plantProject({ ...files, 'package.json': JSON.stringify({ type: 'module', scripts }) });

const said = (printed: string) => printed.match(/said \w+/g);

test('the check runs each step under its heading, in order, and stops at the first that fails', () => {
  const scripts = { 'check:b': 'echo said b', 'check:a': 'echo said a && exit 3', 'check:c': 'echo said c' };
  const { status, printed } = plantScripts(scripts).run('node', 'infra/house/check.ts');
  expect(said(printed)).toEqual(['said b', 'said a']);
  expect(printed).toContain('── 1/3 b ───');
  expect(printed).toContain('── 2/3 a ───');
  expect(printed).toContain('✗ check:a failed');
  expect(status).toBe(1);
});

test('the check passes when every step passes, and leaves out what it is told to', () => {
  const scripts = {
    'check:a': 'echo said a',
    'check:tests': 'echo said tests',
    'check:b': 'echo said b',
    other: 'exit 1',
  };
  const { status, printed } = plantScripts(scripts).run('node', 'infra/house/check.ts', '--except', 'tests');
  expect(said(printed)).toEqual(['said a', 'said b']);
  expect(status).toBe(0);
});

test('the check fails when there is nothing to run', () => {
  expect(plantScripts({ test: 'exit 0' }).run('node', 'infra/house/check.ts').status).not.toBe(0);
});

const show = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('docs/generated', { recursive: true });
writeFileSync('docs/generated/routes.md', 'two routes');`;

test.each([
  [
    'passes when the generated files are what show makes',
    show,
    { 'docs/generated/routes.md': 'two routes' },
    0,
    '1 generated files',
  ],
  [
    'fails when one is older',
    show,
    { 'docs/generated/routes.md': 'one route' },
    1,
    'Stale, now made anew: docs/generated/routes.md',
  ],
  ['fails when one was never committed', show, {}, 1, 'Stale, now made anew: docs/generated/routes.md'],
  ['fails when show makes nothing', '', {}, 1, 'generated nothing'],
  ['fails when show fails', 'process.exit(1)', { 'docs/generated/routes.md': 'two routes' }, 1, 'Command failed'],
])('the check of generated files %s', (_, script, files, expected, message) => {
  const { run } = plantScripts({ show: 'node show.js' }, { 'show.js': script, ...files });
  const { status, printed } = run('node', 'infra/house/check-generated.ts');
  expect(printed).toContain(message);
  expect(status).toBe(expected);
});
