import { expect, test } from 'vitest';
import { type EventSource, eventSources, patternsOf, schedules } from '../../infra/event-sources.ts';
import { functionsOf, ofType, only, type Resource, stacksWith } from './stacks.ts';

const { daftar } = stacksWith({});
const functions = functionsOf(daftar);
const table = only(daftar, 'AWS::DynamoDB::GlobalTable').id;
const mappings = ofType(daftar, 'AWS::Lambda::EventSourceMapping');
const queueNamed = (name: string) => ofType(daftar, 'AWS::SQS::Queue').find(({ id }) => id.includes(name)) as Resource;
const givenUpBy = { counts: queueNamed('ChangesGivenUp'), recounts: queueNamed('RecountsGivenUp') };

const mappingsOf = (name: string, source: string) =>
  mappings.filter(
    ({ properties }) =>
      properties.FunctionName === `<${functions.get(name)?.id}>` && properties.EventSourceArn === source,
  );

test.each(Object.entries<EventSource>(eventSources))(
  '%s reads the stream as written for both sides',
  (name, source) => {
    const [mapping, ...more] = mappingsOf(name, `<${table}.StreamArn>`);
    expect(more).toEqual([]);
    const { BatchSize, MaximumBatchingWindowInSeconds, MaximumRetryAttempts, TumblingWindowInSeconds, FilterCriteria } =
      mapping?.properties ?? {};
    expect({ BatchSize, MaximumBatchingWindowInSeconds, MaximumRetryAttempts, TumblingWindowInSeconds }).toEqual({
      BatchSize: source.batchSize,
      MaximumBatchingWindowInSeconds: source.batchingWindowSeconds,
      MaximumRetryAttempts: source.retries,
      TumblingWindowInSeconds: source.tumblingWindowSeconds > 0 ? source.tumblingWindowSeconds : undefined,
    });
    const patterns = (FilterCriteria as { Filters: { Pattern: string }[] }).Filters.map(({ Pattern }) =>
      JSON.parse(Pattern),
    );
    expect(patterns).toEqual(patternsOf(source));
  },
);

test('each shard is read from its beginning, one batch at a time, and a batch that fails is halved before it is given up', () => {
  for (const name of ['counts', 'recounts'] as const) {
    expect(mappingsOf(name, `<${table}.StreamArn>`)[0]?.properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: `<${givenUpBy[name].id}.Arn>` } },
    });
  }
});

test('no more than two functions read a shard', () => {
  expect(mappings.filter(({ properties }) => properties.EventSourceArn === `<${table}.StreamArn>`)).toHaveLength(2);
});

test.each(Object.entries<EventSource>(eventSources))(
  'what %s gave up starts a recount, but never after a recount',
  (name, source) => {
    const queue = givenUpBy[name as keyof typeof givenUpBy];
    expect(mappingsOf('recounts', `<${queue.id}.Arn>`)).toHaveLength(source.recountWhatIsGivenUp ? 1 : 0);
  },
);

test('what was given up is kept for 14 days, encrypted, and hidden while a recount is at it', () => {
  for (const { properties } of Object.values(givenUpBy)) {
    expect(properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 86_400 });
    expect(properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * eventSources.recounts.timeoutSeconds);
  }
});

test.each(Object.entries({ ...eventSources, ...schedules }))(
  '%s stops at its own time limit',
  (name, { timeoutSeconds }) => {
    expect(functions.get(name)?.properties.Timeout).toBe(timeoutSeconds);
  },
);

test.each(Object.keys(schedules))('%s starts once a minute and is not made up for when it is late', (name) => {
  const own = ofType(daftar, 'AWS::Scheduler::Schedule').filter(
    ({ properties }) => (properties.Target as { Arn: string }).Arn === `<${functions.get(name)?.id}.Arn>`,
  );
  expect(own.map(({ properties }) => properties)).toMatchObject([
    {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Target: { RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } },
    },
  ]);
});

test.each(Object.keys({ ...eventSources, ...schedules }))('%s is given the table and key that it opens', (name) => {
  const environment = functions.get(name)?.properties.Environment as { Variables: Record<string, string> };
  expect(environment.Variables).toMatchObject({ TABLE_NAME: expect.any(String), MASTER_KEY_ID: expect.any(String) });
});
