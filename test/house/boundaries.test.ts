import { expect, test } from 'vitest';
import { plantProject } from './plant-project.ts';

const lawful = {
  'shared/domain/place.ts': `import * as z from 'zod'; export const Place = z.object({});`,
  'shared/lists/row.ts': `import { Place } from '../domain/place.ts'; export const row = Place;`,
  'shared/api/route.ts': `export const operationFile = (name: string) => name.replace('Place', '-place');`,
  'shared/api/routes.ts': `import { Place } from '../domain/place.ts'; export const routes = { takePlace: Place, givePlace: Place };`,
  'shared/table/table-definition.ts': `import * as sdk from '@aws-sdk/client-dynamodb'; export const table = sdk;`,
  'functions/http/endpoint.ts': `import middy from '@middy/core'; export const endpoint = middy;`,
  'functions/public/person.ts': `import * as table from '../../shared/table/table-definition.ts'; export const person = table;`,
  'functions/public/take-place.ts': `import './person.ts'; import '../http/endpoint.ts'; export const takePlace = 1;`,
  'functions/public/give-place.ts': `import type { Handler } from 'aws-lambda'; export type GivePlace = Handler;`,
  'functions/public/handler.ts': `import './take-place.ts'; import './give-place.ts'; export const handler = 1;`,
  'functions/staff/handler.ts': `export const handler = 1;`,
  'infra/aws/api.ts': `import '../../shared/api/routes.ts'; import '../../shared/table/table-definition.ts'; import 'aws-cdk-lib';`,
  'infra/local/gateway.ts': `import '../aws/api.ts'; import '@aws-sdk/client-dynamodb'; import '../../shared/table/table-definition.ts';`,
  'web/sign-up/page.tsx': `import { routes } from '../../shared/api/routes.ts'; export const page = <p>{routes}</p>;`,
  'web/cli/daftar.ts': `import 'node:fs'; import '../../shared/lists/row.ts'; import '../../shared/domain/place.ts';`,
  'test/public/take-place.test.ts': `import '../../functions/public/take-place.ts'; import '../../infra/local/gateway.ts';`,
};

const checkBoundaries = (files: Record<string, string>) => {
  const { status, printed } = plantProject(files).run('node', 'infra/house/check-boundaries.ts');
  return {
    status,
    printed,
    refused: [...printed.matchAll(/error ([\w-]+): (\S+) →\s+(\S+)/g)].map(([, ...found]) => found),
  };
};

test('a project whose imports go the lawful ways passes', () => {
  expect(checkBoundaries(lawful)).toMatchObject({ refused: [], status: 0 });
});

test('each import that goes another way is refused by the rule that says why', () => {
  const wrong = [
    ['shared-domain-imports', 'shared/domain/a.ts', 'shared/api/routes.ts'],
    ['shared-lists-imports', 'shared/lists/a.ts', 'shared/table/table-definition.ts'],
    ['shared-api-imports', 'shared/api/a.ts', 'shared/table/table-definition.ts'],
    ['shared-table-imports', 'shared/table/a.ts', 'shared/api/routes.ts'],
    ['functions-imports', 'functions/public/a.ts', 'infra/aws/api.ts'],
    ['functions-imports', 'functions/public/b.ts', 'web/sign-up/page.tsx'],
    ['functions-apart', 'functions/public/c.ts', 'functions/staff/handler.ts'],
    ['operations-apart', 'functions/public/give-place.ts', 'functions/public/take-place.ts'],
    ['functions-apart', 'functions/http/a.ts', 'functions/public/person.ts'],
    ['infra-imports', 'infra/aws/a.ts', 'functions/public/handler.ts'],
    ['infra-imports', 'infra/aws/b.ts', 'shared/lists/row.ts'],
    ['infra-local-imports', 'infra/local/a.ts', 'functions/public/handler.ts'],
    ['aws-without-local', 'infra/aws/c.ts', 'infra/local/gateway.ts'],
    ['web-imports', 'web/sign-up/a.ts', 'shared/table/table-definition.ts'],
    ['web-imports', 'web/cli/a.ts', 'functions/http/endpoint.ts'],
    ['web-imports', 'web/sign-up/b.ts', 'test/public/take-place.test.ts'],
  ] as const;
  const imports = wrong.map(([, file, target]) => [file, `import '../../${target}';`]);
  const { refused, status } = checkBoundaries({ ...lawful, ...Object.fromEntries(imports) });
  expect(new Set(refused)).toEqual(new Set(wrong));
  expect(refused).toHaveLength(wrong.length);
  expect(status).not.toBe(0);
});

test('each package that belongs elsewhere is refused by the rule that says why', () => {
  const wrong = [
    ['no-unresolvable', 'web/sign-up/a.ts', './nowhere.ts'],
    ['domain-is-pure', 'shared/domain/a.ts', 'nanoid'],
    ['runs-in-browsers', 'web/sign-up/b.ts', 'crypto'],
    ['dynamodb-in-the-table-only', 'functions/public/a.ts', '@aws-sdk/lib-dynamodb'],
    ['middy-in-http-only', 'functions/public/b.ts', '@middy/core'],
    ['runs-without-dev-dependencies', 'functions/public/c.ts', 'fast-check'],
  ] as const;
  const imports = wrong.map(([, file, target]) => [file, `import '${target}';`]);
  const { refused, status } = checkBoundaries({ ...lawful, ...Object.fromEntries(imports) });
  const expected = wrong.map(([rule, file, target]) => [rule, file, expect.stringContaining(target)]);
  expect(refused).toEqual(expect.arrayContaining(expected));
  expect(refused).toHaveLength(wrong.length);
  expect(status).not.toBe(0);
});

test('even a type may not be imported the wrong way', () => {
  const planted = `import type { routes } from '../api/routes.ts'; export type A = typeof routes;`;
  const { refused } = checkBoundaries({ ...lawful, 'shared/domain/a.ts': planted });
  expect(refused).toContainEqual(['shared-domain-imports', 'shared/domain/a.ts', 'shared/api/routes.ts']);
});

test('two files that import each other are refused', () => {
  const { refused } = checkBoundaries({
    ...lawful,
    'web/sign-up/a.ts': `import { b } from './b.ts'; export const a = () => b;`,
    'web/sign-up/b.ts': `import { a } from './a.ts'; export const b = () => a;`,
  });
  expect(refused).toContainEqual(['no-circular', 'web/sign-up/a.ts', 'web/sign-up/b.ts']);
});

test('the check fails when it could not read TypeScript, as with TypeScript 7', () => {
  const instead = `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, at, next) => next(name.replace(/^typescript(?=$|\\/)/, 'typescript7'), at) });`;
  const { status, printed } = plantProject(lawful).run(
    'node',
    `--import=data:text/javascript,${encodeURIComponent(instead)}`,
    'infra/house/check-boundaries.ts',
  );
  expect(printed).toContain('no dependency violations found');
  expect(printed).toMatch(/Checked only 0 of \d+ source files/);
  expect(status).not.toBe(0);
});
