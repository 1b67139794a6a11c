import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { FailureReport } from './failure-report.ts';
import type { FilterCriteria } from './filter-criteria.ts';

/** What a function of a mapping with a tumbling window is handed; @types/aws-lambda has it only for Kinesis. */
export interface WindowedStreamEvent extends DynamoDBStreamEvent {
  window: { start: string; end: string };
  /** What the last invocation of this window and shard returned; `{}` at first. At most 1 MB as JSON. */
  state: Record<string, unknown>;
  shardId: string;
  eventSourceARN: string;
  /** The window is over: `Records` is empty, the state is dropped afterwards. */
  isFinalInvokeForWindow: boolean;
  /** The state grew beyond 1 MB; the same window goes on with a fresh one. */
  isWindowTerminatedEarly: boolean;
}

/** With a tumbling window an answer without `state` counts as a failure, except in the final invocation. */
export type StreamAnswer = Partial<DynamoDBBatchResponse> & { state?: Record<string, unknown> };

/** Lambda's settings of the same names, with its defaults. */
export interface EventSourceMapping {
  name: string;
  /** With `tumblingWindowSeconds` each event is a `WindowedStreamEvent`. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing has succeeded.
  handler: (event: WindowedStreamEvent) => Promise<StreamAnswer | void>;
  filter?: FilterCriteria | ((record: DynamoDBRecord) => boolean);
  /** 100 unless told. */
  batchSize?: number;
  /** How long to collect after a batch's first record; 0 unless told. */
  batchingWindowMs?: number;
  tumblingWindowSeconds?: number;
  /** Without end unless told. Splitting a batch is not a retry. */
  retries?: number;
  maximumRecordAgeSeconds?: number;
  bisectOnError?: boolean;
  /** After this an invocation has failed, though here, other than on AWS, it is not stopped. 30 unless told. */
  timeoutSeconds?: number;
  /** Told of records that are given up. The shard waits until it has taken the report. */
  onFailure?: (report: FailureReport) => Promise<void> | void;
}
