import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBRecord } from 'aws-lambda';
import { callEngine } from '../engine/call-engine.ts';
import { type StreamRecord, sequenceNumberAt } from './stream-record.ts';

export interface Page {
  records: StreamRecord[];
  /** The last position looked at; the position asked for when there is nothing beyond it. */
  through: number;
}

/** The table's stream as the embedded engine has it: one shard, numbered 1, 2, 3 … */
export interface EngineStream {
  arn: string;
  /** Up to 1,000 records after the position, oldest first. */
  readAfter(position: number): Promise<Page>;
  /** The position of the newest record. */
  latest(): Promise<number>;
}

export async function openEngineStream(endpoint: string, tableName: string): Promise<EngineStream> {
  const call = <Answer>(operation: string, input: object) => callEngine<Answer>(endpoint, 'stream', operation, input);
  const { Streams } = await call<{ Streams: { StreamArn: string }[] }>('ListStreams', { TableName: tableName });
  const arn = Streams[0]?.StreamArn;
  if (!arn) throw new Error(`The table ${tableName} has no stream.`);
  const { StreamDescription } = await call<{ StreamDescription: { Shards: { ShardId: string }[] } }>('DescribeStream', {
    StreamArn: arn,
  });
  const ShardId = StreamDescription.Shards[0]?.ShardId;

  const iteratorOf = async (place: object) =>
    (await call<{ ShardIterator: string }>('GetShardIterator', { StreamArn: arn, ShardId, ...place })).ShardIterator;
  let next: { position: number; iterator: string } | undefined;

  return {
    arn,
    async readAfter(position) {
      const iterator =
        next?.position === position
          ? next.iterator
          : await iteratorOf({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: String(position) });
      const page = await call<{ Records: DynamoDBRecord[]; NextShardIterator: string }>('GetRecords', {
        ShardIterator: iterator,
      });
      const through = Number(page.Records.at(-1)?.dynamodb?.SequenceNumber ?? position);
      next = { position: through, iterator: page.NextShardIterator };
      return { records: page.Records.filter(isChange).map((record) => asOnAws(record, arn)), through };
    },
    async latest() {
      // The engine's iterators are base64 of {table_name, shard_id, position}; no operation tells the newest number.
      const iterator = await iteratorOf({ ShardIteratorType: 'LATEST' });
      return (JSON.parse(Buffer.from(iterator, 'base64').toString()) as { position: number }).position;
    },
  };
}

/** AWS writes no record for a put that changes nothing, and keeps none whose images are gone. */
function isChange({ dynamodb }: DynamoDBRecord): boolean {
  return !isDeepStrictEqual(dynamodb?.NewImage, dynamodb?.OldImage);
}

function asOnAws(record: DynamoDBRecord, arn: string): StreamRecord {
  const position = Number(record.dynamodb?.SequenceNumber);
  return {
    position,
    event: {
      ...record,
      eventSourceARN: arn,
      dynamodb: { ...record.dynamodb, SequenceNumber: sequenceNumberAt(position) },
    },
  };
}
