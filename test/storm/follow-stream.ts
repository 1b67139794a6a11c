import type { DynamoDBRecord } from 'aws-lambda';
import { openEngineStream } from '../../infra/local/stream/engine-stream.ts';
import { openStreamTrim } from '../../infra/local/stream-trim.ts';
import type { TestEngine } from '../engine.ts';

/** Reads the table's stream once for all storms on it, in the order of the commits, and deletes what was read. */
export const followStream = async ({ endpoint, tableName, databaseFile }: TestEngine) => {
  const stream = await openEngineStream(endpoint, tableName);
  const trim = openStreamTrim(databaseFile, tableName);
  const followers = new Map<string, (record: DynamoDBRecord) => void>();
  let position = 0;
  let reading: Promise<void> = Promise.resolve();

  const campaignOf = ({ dynamodb }: DynamoDBRecord) => {
    const [kind = '', second = ''] = (dynamodb?.Keys?.pk?.S ?? '').split('#');
    return kind === 'PERSON' ? (dynamodb?.NewImage ?? dynamodb?.OldImage)?.campaignId?.S : second;
  };
  const readOn = async () => {
    const newest = await stream.latest();
    while (position < newest) {
      const { records, through } = await stream.readAfter(position);
      for (const { event } of records) followers.get(campaignOf(event) ?? '')?.(event);
      position = through;
    }
    while (trim.through(position) > 0);
  };

  return {
    follow: (campaignId: string, apply: (record: DynamoDBRecord) => void) => followers.set(campaignId, apply),
    leave: (campaignId: string) => followers.delete(campaignId),
    /** Until all is applied that was written before the call. */
    catchUp: () => {
      reading = reading.then(readOn);
      return reading;
    },
    stop: () => trim.close(),
  };
};
export type FollowedStream = Awaited<ReturnType<typeof followStream>>;
