import { expect, test } from 'vitest';
import { readAnswer } from '../../../infra/local/stream/read-answer.ts';
import { sequenceNumberAt } from '../../../infra/local/stream/stream-record.ts';

const records = [5, 6, 7].map((position) => ({
  position,
  event: { dynamodb: { SequenceNumber: sequenceNumberAt(position) } },
}));
const failing = (...itemIdentifiers: string[]) => ({
  batchItemFailures: itemIdentifiers.map((itemIdentifier) => ({ itemIdentifier })),
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['an empty list', { batchItemFailures: [] }],
])('%s is success', (_, answer) => {
  expect(readAnswer(answer, records, false)).toEqual({ ok: true });
});

test('the lowest of the failed sequence numbers counts, in whatever order they are named', () => {
  const answer = failing(sequenceNumberAt(7), sequenceNumberAt(6));
  expect(readAnswer(answer, records, false)).toEqual({ ok: false, failedAt: 1 });
});

test.each([
  ['an empty identifier', ''],
  ['a number that is not in the batch', sequenceNumberAt(8)],
])('%s fails the whole batch', (_, itemIdentifier) => {
  expect(readAnswer(failing(itemIdentifier, sequenceNumberAt(7)), records, false)).toEqual({ ok: false, failedAt: 0 });
});

test('in a window an answer without state fails the whole batch', () => {
  expect(readAnswer({ batchItemFailures: [] }, records, true)).toEqual({ ok: false, failedAt: 0 });
  expect(readAnswer({ state: {} }, records, true)).toEqual({ ok: true });
});
