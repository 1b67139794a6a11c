import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverBatch, type Outcome } from '../../../infra/local/stream/deliver-batch.ts';
import type { GivenUp } from '../../../infra/local/stream/failure-report.ts';
import { type StreamRecord, sequenceNumberAt } from '../../../infra/local/stream/stream-record.ts';

const record = (position: number, createdAt = 1000): StreamRecord => ({
  position,
  event: { dynamodb: { SequenceNumber: sequenceNumberAt(position), ApproximateCreationDateTime: createdAt } },
});
const positions = (records: StreamRecord[]) => records.map(({ position }) => position);

interface Course {
  batch: StreamRecord[];
  answer: (records: number[], call: number) => Outcome;
  retries?: number;
  bisectOnError?: boolean;
  maximumRecordAgeSeconds?: number;
  stopAfter?: number;
}
async function deliver({ batch, answer, retries = 2, bisectOnError = true, ...rest }: Course) {
  const invocations: number[][] = [];
  const processed: number[] = [];
  const givenUp: (Omit<GivenUp, 'records'> & { records: number[] })[] = [];
  const advanced: number[] = [];
  const pauses: number[] = [];
  await deliverBatch(batch, {
    rules: {
      retries,
      bisectOnError,
      maximumRecordAgeSeconds: rest.maximumRecordAgeSeconds ?? Number.POSITIVE_INFINITY,
    },
    async invoke(records) {
      const given = positions(records);
      invocations.push(given);
      const outcome = answer(given, invocations.length);
      processed.push(...(outcome.ok ? given : given.slice(0, outcome.failedAt)));
      return outcome;
    },
    advance: ({ position }) => void advanced.push(position),
    giveUp: async (given) => givenUp.push({ ...given, records: positions(given.records) }) > 0,
    pause: async (retry) => void pauses.push(retry),
    stopped: () => invocations.length >= (rest.stopAfter ?? Number.POSITIVE_INFINITY),
    now: () => 1_000_000,
  });
  return { invocations, processed, givenUp, advanced, pauses };
}
const failed = (failedAt = 0): Outcome => ({ ok: false, failedAt });
const poison =
  (...bad: number[]) =>
  (given: number[]) =>
    given.some((position) => bad.includes(position)) ? failed() : ({ ok: true } as const);
const batchOf = (count: number) => Array.from({ length: count }, (_, i) => record(i + 1));

test('a batch that fails is retried whole, then given up whole, when it may not be split', async () => {
  const course = await deliver({ batch: batchOf(3), answer: poison(2), bisectOnError: false });
  expect(course.invocations).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(course.givenUp).toEqual([{ records: [1, 2, 3], because: 'RetryAttemptsExhausted', invocations: 3 }]);
  expect(course.pauses).toEqual([1, 2]);
  expect(course.advanced).toEqual([3]);
});

test('splitting isolates the one poisonous record of 100 and delivers the other 99', async () => {
  const course = await deliver({ batch: batchOf(100), answer: poison(37) });
  expect(course.givenUp.map(({ records }) => records)).toEqual([[37]]);
  expect(course.processed).toEqual(positions(batchOf(100)).filter((position) => position !== 37));
});

test('splitting is not a retry', async () => {
  const course = await deliver({ batch: batchOf(4), answer: poison(1), retries: 0 });
  expect(course.invocations).toEqual([[1, 2, 3, 4], [1, 2], [1], [2], [3, 4]]);
  expect(course.pauses).toEqual([]);
});

test('a partial failure goes on from the first failed record, and what was done stays done', async () => {
  const course = await deliver({ batch: batchOf(5), answer: (_, call) => (call === 1 ? failed(3) : { ok: true }) });
  expect(course.invocations).toEqual([
    [1, 2, 3, 4, 5],
    [4, 5],
  ]);
  expect(course.advanced).toEqual([3, 5]);
});

test('records that are too old are given up before they are tried', async () => {
  const course = await deliver({
    batch: [record(1, 800), record(2, 899), record(3, 900)],
    answer: () => ({ ok: true }),
    maximumRecordAgeSeconds: 100,
  });
  expect(course.givenUp).toEqual([{ records: [1, 2], because: 'RecordAgeExceeded', invocations: 0 }]);
  expect(course.processed).toEqual([3]);
  expect(course.advanced).toEqual([2, 3]);
});

test('a stop leaves what is not done, without advancing over it', async () => {
  const course = await deliver({ batch: batchOf(4), answer: poison(1), stopAfter: 2 });
  expect(course.advanced).toEqual([]);
});

test('whatever fails and however: nothing is lost, nothing overtakes, only poison is given up', async () => {
  const outcomes = fc.array(fc.oneof(fc.constant('ok'), fc.constant('throw'), fc.nat(9)), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.uniqueArray(fc.nat(40)),
      outcomes,
      async (count, bad, script) => {
        const course = await deliver({
          batch: batchOf(count),
          // A script of passing faults, then only the poison fails; never as many faults in a row as there are retries.
          retries: script.length,
          answer(given, call) {
            const step = script[call - 1] ?? 'ok';
            if (step === 'throw') return failed();
            const firstBad = given.findIndex((position) => bad.includes(position));
            if (typeof step === 'number')
              return failed(Math.min(step, given.length - 1, firstBad === -1 ? 99 : firstBad));
            return firstBad === -1 ? { ok: true } : failed(call % 2 ? 0 : firstBad);
          },
        });
        const expected = positions(batchOf(count));
        const dropped = course.givenUp.flatMap(({ records }) => records);
        expect(dropped).toEqual(expected.filter((position) => bad.includes(position)));
        expect(course.processed).toEqual(expected.filter((position) => !bad.includes(position)));
        expect(course.advanced).toEqual(course.advanced.toSorted((a, b) => a - b));
        expect(course.advanced.at(-1)).toBe(count);
      },
    ),
  );
});
