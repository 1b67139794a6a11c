import { pause } from '../pause.ts';
import type { Checkpoint, Checkpoints } from './checkpoints.ts';
import { deliverBatch, type Outcome } from './deliver-batch.ts';
import type { EventSourceMapping } from './event-source-mapping.ts';
import { type GivenUp, reportOf } from './failure-report.ts';
import { compileFilter } from './filter-criteria.ts';
import { gatherBatch } from './gather-batch.ts';
import { invokeHandler } from './invoke-handler.ts';
import { readAnswer } from './read-answer.ts';
import type { Shard } from './shards.ts';
import type { StreamLog } from './stream-log.ts';
import type { StreamRecord } from './stream-record.ts';
import { largestState, type OpenWindow, windowAt } from './tumbling-window.ts';

export interface ShardConsumer {
  mapping: string;
  shardId: string;
  /** Everything up to here is delivered or given up. */
  position(): number;
  /** The shard is closed and all of it is delivered. */
  finished(): boolean;
  /** Resolves when the shard is finished or the pump is stopped. */
  ended: Promise<void>;
}

export interface Surroundings {
  streamArn: string;
  log: StreamLog;
  checkpoints: Checkpoints;
  shardOf(id: string): Shard;
  hurried(): boolean;
  stopping: AbortSignal;
  backoffMs(retry: number): number;
  onError(error: unknown, where: { mapping: string; shardId: string }): void;
}

/** One mapping in one shard: one batch at a time, from its checkpoint to the shard's end. Children follow `parentEnd`. */
export function consumeShard(
  mapping: EventSourceMapping,
  shardId: string,
  parentEnd: Promise<void> | undefined,
  around: Surroundings,
): ShardConsumer {
  const { checkpoints, stopping, streamArn } = around;
  const shard = () => around.shardOf(shardId);
  let at: Checkpoint = checkpoints.find(mapping.name, shardId) ?? { position: shard().after, window: null };
  let finished = isFinished();
  let overflown = false;

  const source = {
    ...around,
    shard,
    wanted: compileFilter(mapping.filter),
    batchSize: mapping.batchSize ?? 100,
    batchingWindowMs: mapping.batchingWindowMs ?? 0,
    tumblingWindowSeconds: mapping.tumblingWindowSeconds,
    stopped: () => stopping.aborted,
  };
  const rules = {
    retries: mapping.retries ?? Number.POSITIVE_INFINITY,
    maximumRecordAgeSeconds: mapping.maximumRecordAgeSeconds ?? Number.POSITIVE_INFINITY,
    bisectOnError: mapping.bisectOnError ?? false,
  };

  function isFinished(): boolean {
    const { until } = shard();
    return until !== null && at.position >= until && at.window === null;
  }
  function save(change: Partial<Checkpoint>): void {
    at = { ...at, ...change };
    checkpoints.save(mapping.name, shardId, at);
  }
  const report = (error: unknown) => around.onError(error, { mapping: mapping.name, shardId });
  const backOff = (retry: number) => pause(around.backoffMs(retry), stopping);

  async function run(): Promise<void> {
    await parentEnd;
    while (!finished && !stopping.aborted) {
      const gathered = await gatherBatch(at.position, at.window, source).catch(report);
      if (!gathered) {
        await backOff(4);
        continue;
      }
      if (gathered.records.length > 0) await deliver(gathered.records);
      if (stopping.aborted) return;
      if (gathered.through > at.position) save({ position: gathered.through });
      if (gathered.windowOver || gathered.shardOver) await closeWindow();
      finished = isFinished();
    }
  }

  async function deliver(records: StreamRecord[]): Promise<void> {
    if (mapping.tumblingWindowSeconds)
      at.window ??= windowAt(records[0] as StreamRecord, mapping.tumblingWindowSeconds);
    const advance = ({ position }: StreamRecord) => save({ position });
    await deliverBatch(records, {
      rules,
      invoke,
      advance,
      giveUp,
      pause: backOff,
      stopped: source.stopped,
      now: Date.now,
    });
    await endEarly();
  }

  async function invoke(records: StreamRecord[]): Promise<Outcome> {
    await endEarly();
    try {
      const answer = await invokeHandler(mapping, { records, window: at.window, shardId, streamArn });
      const outcome = readAnswer(answer, records, at.window !== null);
      if (answer?.state && (outcome.ok || outcome.failedAt > 0)) keepState(answer.state);
      return outcome;
    } catch (error) {
      report(error);
      return { ok: false, failedAt: 0 };
    }
  }

  /** Saved with the position of the records that it came from. */
  function keepState(state: Record<string, unknown>): void {
    if (!at.window) return;
    overflown = Buffer.byteLength(JSON.stringify(state)) > largestState;
    if (!overflown) at.window = { ...at.window, state };
  }

  /** With the last state that fitted (AWS does not say which it hands over); the window goes on with an empty one. */
  async function endEarly(): Promise<void> {
    if (!overflown || !at.window) return;
    if (!(await invokeFinally(at.window, 'early'))) return;
    overflown = false;
    save({ window: { ...at.window, state: {} } });
  }

  async function closeWindow(): Promise<void> {
    if (at.window && (await invokeFinally(at.window, 'over'))) save({ window: null });
  }

  /** AWS as well suspends the shard until this succeeds. */
  async function invokeFinally(window: OpenWindow, final: 'over' | 'early'): Promise<boolean> {
    return insist(() => invokeHandler(mapping, { records: [], window, shardId, streamArn, final }));
  }

  async function giveUp(givenUp: GivenUp): Promise<boolean> {
    return insist(async () => mapping.onFailure?.(reportOf(givenUp, { mapping: mapping.name, shardId, streamArn })));
  }

  /** Until it succeeds. False when a stop came first. */
  async function insist(task: () => Promise<unknown>): Promise<boolean> {
    for (let retry = 1; !stopping.aborted; retry++) {
      try {
        await task();
        return true;
      } catch (error) {
        report(error);
        await backOff(retry);
      }
    }
    return false;
  }

  const ended = run();
  return { mapping: mapping.name, shardId, position: () => at.position, finished: () => finished, ended };
}
