import { expect, test } from 'vitest';
import { funRun, runs } from '../../infra/local/demo/demo-data.ts';
import { planRun } from './plan-run.ts';

const plan = (runners: number, seed = 'plan') => planRun({ sessions: runs, runners, seed, consentVersion: '1' });

test(`of 16,000 runners more come to each city of ${funRun.name} than it has places, most of all to the final`, () => {
  const { runnersOf, requests, repeats } = plan(16_000);
  for (const { sessionId, quota } of runs) expect(runnersOf.get(sessionId)).toBeGreaterThan(quota);
  expect([...runnersOf.values()].reduce((sum, count) => sum + count, 0)).toBe(16_000);
  expect(new Set(requests.map(({ runner }) => runner)).size).toBe(16_000);
  expect(requests).toHaveLength(16_000 + repeats);
  expect(repeats).toBeGreaterThan(1_400);
  expect(repeats).toBeLessThan(1_800);
});

test('a repeat is the very same request, half of them right behind the first', () => {
  const { requests, repeats } = plan(2_000);
  const places = Map.groupBy(requests.entries(), ([, { runner }]) => runner);
  const twice = [...places.values()].filter(({ length }) => length > 1);
  expect(twice).toHaveLength(repeats);
  const gaps = twice.map(([first, second]) => (second?.[0] ?? 0) - (first?.[0] ?? 0));
  expect(twice.every(([first, second]) => first?.[1].body === second?.[1].body)).toBe(true);
  const rightBehind = gaps.filter((gap) => gap <= 2).length;
  expect(rightBehind / repeats).toBeGreaterThan(0.35);
  expect(rightBehind / repeats).toBeLessThan(0.65);
});

test('the same seed plays the same run, another seed another one', () => {
  const bodies = (seed: string) => plan(50, seed).requests.map(({ body }) => body.toString());
  expect(bodies('one')).toEqual(bodies('one'));
  expect(bodies('one')).not.toEqual(bodies('two'));
});
