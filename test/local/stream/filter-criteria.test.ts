import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { compileFilter } from '../../../infra/local/stream/filter-criteria.ts';

const record: DynamoDBRecord = {
  eventName: 'MODIFY',
  dynamodb: { Keys: { pk: { S: 'PERSON#1' } }, NewImage: { type: { S: 'SignUp' }, status: { S: 'confirmed' } } },
};
const passes = (...patterns: object[]) =>
  compileFilter({ Filters: patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) })(record);

test.each([
  [{ eventName: ['INSERT', 'MODIFY'] }, true],
  [{ eventName: ['REMOVE'] }, false],
  [{ dynamodb: { NewImage: { type: { S: ['SignUp'] }, status: { S: ['waiting'] } } } }, false],
  [{ dynamodb: { NewImage: { type: { S: ['SignUp'] }, status: { S: ['confirmed'] } } } }, true],
  [{ dynamodb: { OldImage: { type: { S: ['SignUp'] } } } }, false],
  [{ dynamodb: { Keys: { pk: { S: [{ prefix: 'PERSON#' }] } } } }, true],
  [{ dynamodb: { Keys: { pk: { S: [{ suffix: '#2' }] } } } }, false],
  [{ dynamodb: { NewImage: { type: { S: [{ 'anything-but': ['CountCell', 'Snapshot'] }] } } } }, true],
  [{ dynamodb: { NewImage: { type: { S: [{ 'anything-but': 'SignUp' }] } } } }, false],
  [{ dynamodb: { NewImage: { type: { S: [{ 'anything-but': { prefix: 'Sign' } }] } } } }, false],
  [{ dynamodb: { OldImage: { type: { S: [{ exists: false }] } } } }, true],
  [{ dynamodb: { NewImage: { type: { S: [{ exists: true }] } } } }, true],
  [{ dynamodb: { NewImage: { type: { S: [{ 'equals-ignore-case': 'signup' }] } } } }, true],
  [{ $or: [{ eventName: ['REMOVE'] }, { dynamodb: { NewImage: { type: { S: ['SignUp'] } } } }] }, true],
])('%j: %s', (pattern, expected) => {
  expect(passes(pattern)).toBe(expected);
});

test('one matching pattern of several is enough', () => {
  expect(passes({ eventName: ['REMOVE'] }, { eventName: ['MODIFY'] })).toBe(true);
});

test('a rule that is not known here fails at start, not at the first record', () => {
  const filter = {
    Filters: [{ Pattern: JSON.stringify({ dynamodb: { Keys: { pk: { N: [{ numeric: ['>', 5] }] } } } }) }],
  };
  expect(() => compileFilter(filter)).toThrow('not known here');
});
