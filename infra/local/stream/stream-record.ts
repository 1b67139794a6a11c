import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { primaryKey } from '../../../shared/table/table-definition.ts';

/** `position` is the engine's own small number, counting up by one. */
export interface StreamRecord {
  position: number;
  event: DynamoDBRecord;
}

/** 21 digits, as on AWS at the least: who takes one for a JavaScript number is found out here. */
export const sequenceNumberAt = (position: number) => `1${String(position).padStart(20, '0')}`;

/** Seconds since 1970, without fractions. */
export const createdAt = ({ event }: StreamRecord) => event.dynamodb?.ApproximateCreationDateTime ?? 0;

/** Roughly the JSON of one record in an event. */
export const bytesOf = ({ event }: StreamRecord) => (event.dynamodb?.SizeBytes ?? 0) + 600;

export const hashSpace = 2 ** 32;

/** Where the record's partition key falls in 0 … 2³²: records of one partition always share a shard. */
export function hashOf({ event }: StreamRecord): number {
  const key = JSON.stringify(event.dynamodb?.Keys?.[primaryKey.pk]);
  return createHash('md5').update(key).digest().readUInt32BE();
}
