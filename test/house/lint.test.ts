import { expect, test } from 'vitest';
import { plantProject } from './plant-project.ts';

const lintTypes = (files: Record<string, string>) => {
  const { status, printed } = plantProject(files).run('oxlint', '--deny-warnings', '--format=unix', 'test');
  const found = [...printed.matchAll(/^(\S+?):\d+:\d+: .*\((.+?)\)\]$/gm)].map(([, file, rule]) => ({ file, rule }));
  return { status, found };
};

test('oxlint passes code that waits for its promises', () => {
  const text = 'const save = async () => 1;\nexport const saved = await save();\n';
  expect(lintTypes({ 'test/a.ts': text })).toEqual({ status: 0, found: [] });
});

test('oxlint finds each mistake that only the types show', () => {
  const mistakes = [
    ['no-floating-promises', 'const save = async () => 1; export const sync = () => { save(); };'],
    ['no-misused-promises', 'const full = async () => true; export const place = () => (full() ? 0 : 1);'],
    ['no-misused-promises', 'export const all = (rows: number[]) => rows.forEach(async () => { await null; });'],
    ['await-thenable', 'export const wait = async () => await 1;'],
    [
      'return-await',
      'export const read = async () => { try { return Promise.resolve(1); } finally { Math.max(1); } };',
    ],
    ['only-throw-error', `export const fail = () => { throw 'full'; };`],
    [
      'switch-exhaustiveness-check',
      `export const word = (s: 'in' | 'out') => { switch (s) { case 'in': return 1; } };`,
    ],
    ['expect-expect', `import { test } from 'vitest'; test('a', () => { Math.max(1); });`],
  ] as const;
  const named = mistakes.map(([rule, text], at) => ({ rule, text, file: `test/${at}.test.ts` }));
  const { status, found } = lintTypes(Object.fromEntries(named.map(({ file, text }) => [file, text])));
  expect(found).toEqual(expect.arrayContaining(named.map(({ file, rule }) => ({ file, rule }))));
  expect(status).not.toBe(0);
});

const lintStyle = (path: string, text: string) =>
  plantProject({ [path]: text }).run('biome', 'ci', '--formatter-enabled=false', '--error-on-warnings', path);

test('biome passes code in the style of the house', () => {
  const text = `import * as z from 'zod';\n\nexport const Place = z.object({ at: z.string() });\n`;
  expect(lintStyle('shared/domain/place.ts', text)).toMatchObject({ status: 0 });
});

test.each([
  ['noRestrictedImports', 'shared/a.ts', `import { z } from 'zod';\nexport const a = z;`],
  ['noRestrictedImports', 'shared/a.ts', `import z from 'zod';\nexport const a = z;`],
  ['noBarrelFile', 'shared/a.ts', `export { b } from './b.ts';`],
  ['noEmptyBlockStatements', 'shared/a.ts', 'export const a = (run: () => void) => { try { run(); } catch {} };'],
  ['noFocusedTests', 'test/a.test.ts', `import { test } from 'vitest';\ntest.only('one', () => undefined);`],
  ['noSkippedTests', 'test/a.test.ts', `import { test } from 'vitest';\ntest.skip('one', () => undefined);`],
  ['noConsole', 'functions/a.ts', 'export const a = (name: string) => console.log(name);'],
  ['useFilenamingConvention', 'shared/signUp.ts', 'export const a = 1;'],
  ['no clock and no chance', 'shared/domain/a.ts', 'export const a = () => Date.now();'],
  ['no clock and no chance', 'shared/domain/a.ts', 'export const a = () => new Date();'],
  ['no clock and no chance', 'shared/domain/a.ts', 'export const a = () => Math.random();'],
])('biome finds %s in %s', (rule, path, text) => {
  const { status, printed } = lintStyle(path, text);
  expect(printed).toContain(rule);
  expect(status).not.toBe(0);
});

test('biome lets the domain compute with dates that it was given', () => {
  const text = 'export const yearOf = (at: string) => new Date(at).getUTCFullYear();\n';
  expect(lintStyle('shared/domain/year.ts', text)).toMatchObject({ status: 0 });
});

test('biome finds text that its formatter would print otherwise', () => {
  const { status, printed } = plantProject({ 'shared/a.ts': 'export const a = "double"' }).run('biome', 'ci', 'shared');
  expect(printed).toContain('differs from formatting output');
  expect(status).not.toBe(0);
});
