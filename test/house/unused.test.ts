import { expect, test } from 'vitest';
import { plantProject } from './plant-project.ts';

const used = {
  'web/cli/daftar.ts': `import { row } from '../../shared/lists/row.ts'; console.log(row);`,
  'shared/lists/row.ts': 'export const row = 1;',
  'functions/public/take-place.ts': 'export const takePlace = 1;',
};
const findUnused = (files: Record<string, string>) =>
  plantProject(files).run('knip', '--include', 'files,exports,types', '--reporter', 'compact');

test('what an entry needs, and an operation that only its file path names, are used', () => {
  const { printed } = findUnused(used);
  for (const file of Object.keys(used)) expect(printed).not.toContain(file);
});

test.each([
  ['a file', { 'shared/lists/column.ts': 'export const column = 1;' }, 'shared/lists/column.ts'],
  ['an export', { 'shared/lists/row.ts': 'export const row = 1; export const left = 2;' }, 'shared/lists/row.ts: left'],
  ['a part of functions/http', { 'functions/http/left.ts': 'export const left = 1;' }, 'functions/http/left.ts'],
])('%s that nothing uses is found', (_, files, left) => {
  const { status, printed } = findUnused({ ...used, ...files });
  expect(printed).toContain(left);
  expect(status).not.toBe(0);
});
