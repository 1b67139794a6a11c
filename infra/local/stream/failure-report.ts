import { randomUUID } from 'node:crypto';
import { createdAt, type StreamRecord, sequenceNumberAt } from './stream-record.ts';
import { instant } from './tumbling-window.ts';

/** What Lambda sends to a mapping's on-failure destination: which records were given up, never what is in them. */
export interface FailureReport {
  version: '1.0';
  timestamp: string;
  requestContext: {
    requestId: string;
    functionArn: string;
    condition: GivenUpBecause;
    approximateInvokeCount: number;
  };
  responseContext: { statusCode: 200; executedVersion: '$LATEST'; functionError: 'Unhandled' };
  DDBStreamBatchInfo: {
    shardId: string;
    startSequenceNumber: string;
    endSequenceNumber: string;
    approximateArrivalOfFirstRecord: string;
    approximateArrivalOfLastRecord: string;
    batchSize: number;
    streamArn: string;
  };
}

export type GivenUpBecause = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

export interface GivenUp {
  /** Never empty, in the order of the stream. */
  records: StreamRecord[];
  because: GivenUpBecause;
  invocations: number;
}

export function reportOf(
  givenUp: GivenUp,
  place: { mapping: string; shardId: string; streamArn: string },
): FailureReport {
  const first = givenUp.records[0] as StreamRecord;
  const last = givenUp.records.at(-1) as StreamRecord;
  return {
    version: '1.0',
    timestamp: new Date().toISOString(),
    requestContext: {
      requestId: randomUUID(),
      functionArn: `arn:aws:lambda:local:000000000000:function:${place.mapping}`,
      condition: givenUp.because,
      approximateInvokeCount: givenUp.invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    DDBStreamBatchInfo: {
      shardId: place.shardId,
      startSequenceNumber: sequenceNumberAt(first.position),
      endSequenceNumber: sequenceNumberAt(last.position),
      approximateArrivalOfFirstRecord: instant(createdAt(first) * 1000),
      approximateArrivalOfLastRecord: instant(createdAt(last) * 1000),
      batchSize: givenUp.records.length,
      streamArn: place.streamArn,
    },
  };
}
