import { setTimeout as sleep } from 'node:timers/promises';
import { pause } from './pause.ts';
import { openCheckpoints } from './stream/checkpoints.ts';
import { consumeShard, type ShardConsumer } from './stream/consume-shard.ts';
import { openEngineStream } from './stream/engine-stream.ts';
import type { EventSourceMapping } from './stream/event-source-mapping.ts';
import { firstShards, type Shard, splitShard } from './stream/shards.ts';
import { openStreamLog } from './stream/stream-log.ts';
import { createdAt } from './stream/stream-record.ts';
import { openStreamTrim } from './stream-trim.ts';

interface PumpOptions {
  endpoint: string;
  tableName: string;
  mappings: EventSourceMapping[];
  /** Where it stands after a restart. Without one it starts at the oldest record there is. */
  checkpointFile?: string;
  /** The engine's file: consumed records are deleted from it, and a write to it wakes an idle pump. */
  databaseFile?: string;
  /** The engine has one shard; AWS has many, and closes and opens them. 1 unless told, then as the checkpoints say. */
  shards?: number;
  /** Before the given retry, from 1 on. */
  backoffMs?: (retry: number) => number;
  onError?: (error: unknown, where: { mapping: string; shardId: string }) => void;
}

export interface StreamPump {
  streamArn: string;
  /** Resolves when everything written before the call is delivered to, or given up by, every mapping. */
  drained(): Promise<void>;
  /** Milliseconds since the oldest record was written that the mapping has not finished; 0 when there is none. */
  iteratorAge(mapping: string): Promise<number>;
  shards(): Shard[];
  /** Closes a shard and opens `into` children, which follow when it is used up. */
  splitShard(shardId: string, into?: number): void;
  /** Waits for invocations under way. Call it before the engine stops; twice is once. */
  stop(): Promise<void>;
}

const trimEveryMs = 200;
const trimAtLeastEveryMs = 60_000;

/** Brings the table's stream to functions in the manner of Lambda's event source mappings. */
export async function startStreamPump(options: PumpOptions): Promise<StreamPump> {
  const stream = await openEngineStream(options.endpoint, options.tableName);
  const log = openStreamLog(stream, options.databaseFile);
  const checkpoints = openCheckpoints(options.checkpointFile ?? ':memory:', stream.arn);
  const stopping = new AbortController();
  let waiting = 0;

  let shards = checkpoints.shards();
  if (shards.length === 0) keepShards(firstShards(options.shards ?? 1));
  function keepShards(now: Shard[]): void {
    shards = now;
    checkpoints.saveShards(now);
  }

  const consumers: ShardConsumer[] = [];
  const consumerOf = (mapping: string, shardId: string | null) =>
    consumers.find((one) => one.mapping === mapping && one.shardId === shardId);
  const around = {
    streamArn: stream.arn,
    log,
    checkpoints,
    shardOf: (id: string) => shards.find((shard) => shard.id === id) as Shard,
    hurried: () => waiting > 0,
    stopping: stopping.signal,
    backoffMs: options.backoffMs ?? backoffMs,
    onError: options.onError ?? logError,
  };
  /** Parents come before their children in `shards`. */
  function consume(opened: Shard[]): void {
    for (const { id, parentId } of opened) {
      for (const mapping of options.mappings) {
        consumers.push(consumeShard(mapping, id, consumerOf(mapping.name, parentId)?.ended, around));
      }
    }
  }
  consume(shards);

  const unfinished = () => consumers.filter((one) => !one.finished());
  const lowest = (of: ShardConsumer[]) => Math.min(...of.map((one) => one.position()));
  const trimming = options.databaseFile && trimConsumed(options.databaseFile);

  async function trimConsumed(databaseFile: string): Promise<void> {
    const trim = openStreamTrim(databaseFile, options.tableName);
    let trimmed = { through: -1, at: 0 };
    while (!stopping.signal.aborted) {
      const through = lowest(unfinished());
      const due = through > trimmed.through || Date.now() - trimmed.at > trimAtLeastEveryMs;
      if (due && trim.through(through) === 0) trimmed = { through, at: Date.now() };
      await pause(trimEveryMs, stopping.signal);
    }
    trim.close();
  }

  let stopped: Promise<void> | undefined;
  async function end(): Promise<void> {
    stopping.abort();
    await Promise.all([...consumers.map((one) => one.ended), trimming]);
    checkpoints.close();
  }

  return {
    streamArn: stream.arn,
    async drained() {
      const newest = await stream.latest();
      const behind = () =>
        unfinished().some((one) => one.position() < Math.min(newest, around.shardOf(one.shardId).until ?? newest));
      waiting++;
      try {
        while (behind()) {
          if (stopping.signal.aborted) throw new Error('The pump was stopped before the stream was drained.');
          await sleep(2);
        }
      } finally {
        waiting--;
      }
    },
    async iteratorAge(mapping) {
      const newest = await stream.latest();
      const position = lowest(unfinished().filter((one) => one.mapping === mapping));
      if (position >= newest) return 0;
      const [oldest] = (await log.read(position)).records;
      return oldest ? Math.max(1, Date.now() - createdAt(oldest) * 1000) : 0;
    },
    shards: () => shards,
    splitShard(shardId, into = 2) {
      const seen = Math.max(log.highest(), ...consumers.map((one) => one.position()));
      const before = new Set(shards.map(({ id }) => id));
      keepShards(splitShard(shards, shardId, into, seen));
      consume(shards.filter(({ id }) => !before.has(id)));
    },
    stop() {
      stopped ??= end();
      return stopped;
    },
  };
}

/** 50 ms, doubled each time up to 10 s, and up to half of it by chance, so that shards do not knock together. */
function backoffMs(retry: number): number {
  const full = Math.min(50 * 2 ** (retry - 1), 10_000);
  return full / 2 + (Math.random() * full) / 2;
}

function logError(error: unknown, where: { mapping: string; shardId: string }): void {
  console.error(JSON.stringify({ level: 'ERROR', message: 'stream function failed', ...where, error: String(error) }));
}
