import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { holds, type Shard } from './shards.ts';
import type { StreamLog } from './stream-log.ts';
import { bytesOf, type StreamRecord } from './stream-record.ts';
import { isBeyond, isOver, type OpenWindow, windowAt } from './tumbling-window.ts';

/** An invocation's payload is at most 6 MB on AWS. */
const largestBatch = 6 * 1024 * 1024;

export interface Gathered {
  records: StreamRecord[];
  /** Everything up to here is in `records`, or is not for this mapping and shard. */
  through: number;
  /** No further record can fall into the window. */
  windowOver: boolean;
  shardOver: boolean;
}

interface Source {
  log: StreamLog;
  shard(): Shard;
  wanted(record: DynamoDBRecord): boolean;
  batchSize: number;
  batchingWindowMs: number;
  tumblingWindowSeconds: number | undefined;
  /** Somebody waits for everything to be delivered: no batch is held back to grow. */
  hurried(): boolean;
  stopped(): boolean;
}

/** The next batch after a position: all of one window, in order; or none, when there is something else to say. */
export async function gatherBatch(position: number, open: OpenWindow | null, source: Source): Promise<Gathered> {
  const records: StreamRecord[] = [];
  let window = open;
  let bytes = 0;
  let through = position;
  let deadline = Number.POSITIVE_INFINITY;
  const gathered = (over: Partial<Gathered> = {}) => ({
    records,
    through,
    windowOver: false,
    shardOver: false,
    ...over,
  });

  while (!source.stopped()) {
    const askedAt = Date.now();
    const page = await source.log.read(through);
    const until = source.shard().until ?? Number.POSITIVE_INFINITY;
    for (const record of page.records) {
      if (record.position > until) break;
      if (holds(source.shard(), record) && source.wanted(record.event)) {
        if (window && isBeyond(record, window)) return gathered({ windowOver: true });
        if (records.length > 0 && bytes + bytesOf(record) > largestBatch) return gathered();
        if (source.tumblingWindowSeconds) window ??= windowAt(record, source.tumblingWindowSeconds);
        if (records.length === 0) deadline = Date.now() + source.batchingWindowMs;
        records.push(record);
        bytes += bytesOf(record);
      }
      through = record.position;
      if (records.length >= source.batchSize) return gathered();
    }

    const reachedEnd = page.through === through && page.records.length === 0;
    through = Math.max(through, Math.min(page.through, until));
    if (through >= until) return gathered({ shardOver: true });
    if (records.length > 0 && (Date.now() >= deadline || source.hurried())) return gathered();
    if (!reachedEnd) continue;
    if (records.length === 0 && window && isOver(window, askedAt)) return gathered({ windowOver: true });
    if (records.length === 0 && through > position) return gathered();
    await restUntil(source.log, deadline);
  }
  return gathered({ records: [], through: position });
}

async function restUntil(log: StreamLog, deadline: number): Promise<void> {
  if (deadline === Number.POSITIVE_INFINITY) return log.rest();
  await Promise.race([log.rest(), sleep(Math.max(1, deadline - Date.now()))]);
}
