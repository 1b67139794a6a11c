import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lock, type LockedPackage, missingOptionals } from '../../infra/house/missing-optionals.ts';
import { platformOf } from '../../infra/house/platform-of.ts';
import { plantProject } from './plant-project.ts';

const lockOf = (packages: Lock['packages']) => JSON.stringify({ lockfileVersion: 3, packages });
const tool: LockedPackage = { version: '1.2.3', dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3' } };
const musl = { version: '1.2.3', os: ['linux'], cpu: ['x64'], libc: ['musl'], dev: true, optional: true };

test('the check fails on a lockfile that lacks an optional package, and passes once it is completed', () => {
  const { run } = plantProject({ 'package-lock.json': lockOf({ '': {}, 'node_modules/tool': tool }) });
  const before = run('node', 'infra/house/complete-lock.ts', '--check');
  expect(before.printed).toContain('@tool/linux-x64-musl is missing, wanted by node_modules/tool');
  expect(before.status).not.toBe(0);

  expect(run('node', 'infra/house/complete-lock.ts').printed).toContain('1 optional packages added');
  expect(run('node', 'infra/house/complete-lock.ts', '--check')).toMatchObject({ status: 0 });
  expect(JSON.parse(run('cat', 'package-lock.json').printed).packages['node_modules/@tool/linux-x64-musl']).toEqual(
    musl,
  );
});

test('the check fails when the lockfile locks nothing', () => {
  const { run } = plantProject({ 'package-lock.json': lockOf({ '': {} }) });
  expect(run('node', 'infra/house/complete-lock.ts', '--check')).toMatchObject({ status: 1 });
});

test('a package that is locked beside the one that wants it, or in a folder above, is not missing', () => {
  const beside = { 'node_modules/tool': tool, 'node_modules/tool/node_modules/@tool/linux-x64-musl': musl };
  const above = { 'node_modules/a/node_modules/tool': tool, 'node_modules/@tool/linux-x64-musl': musl };
  expect(missingOptionals({ packages: beside })).toEqual([]);
  expect(missingOptionals({ packages: above })).toEqual([]);
});

test('a range is left to npm', () => {
  const optionalDependencies = { fsevents: '~2.3.3', other: 'npm:else@1.0.0' };
  expect(missingOptionals({ packages: { 'node_modules/a': { version: '1.0.0', optionalDependencies } } })).toEqual([]);
});

test('what a name says of its platform is what the packages themselves say, for each one locked', () => {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const published = Object.entries(packages).filter(([, { cpu, integrity }]) => Array.isArray(cpu) && integrity);
  expect(published.length).toBeGreaterThan(50);
  for (const [path, { os, cpu, libc }] of published) {
    const named = platformOf(path.replace('node_modules/', ''));
    // Some packages do not say that they need glibc: the platform is right without.
    expect({ path, libc, ...named }).toEqual({ path, libc: libc ?? named.libc, cpu, ...(os && { os }) });
  }
});

test('a name that says nothing of its platform stops the completion', () => {
  expect(() => platformOf('@tool/native')).toThrow('@tool/native');
});
