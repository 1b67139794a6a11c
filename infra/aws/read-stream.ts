import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { type EventSource, patternsOf } from '../event-sources.ts';
import type { BundledFunction } from './bundled-function.ts';
import type { Data } from './data.ts';
import { allowStream } from './grants.ts';

/** Has Lambda bring a function the table's changes, shard by shard and in order. */
export const readStream = ({ lambda, role }: BundledFunction, data: Data, source: EventSource, givenUp: IQueue) => {
  const { tableStreamArn } = data.table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream');
  allowStream(role, data);
  new EventSourceMapping(lambda, 'Stream', {
    target: lambda,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: patternsOf(source).map((pattern) => FilterCriteria.filter(pattern)),
    batchSize: source.batchSize,
    maxBatchingWindow: Duration.seconds(source.batchingWindowSeconds),
    ...(source.tumblingWindowSeconds > 0 && { tumblingWindow: Duration.seconds(source.tumblingWindowSeconds) }),
    // Watermarks are per shard: two batches of one shard at once would fold on the same one.
    parallelizationFactor: 1,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: source.retries,
    onFailure: new SqsDlq(givenUp),
  });
};
