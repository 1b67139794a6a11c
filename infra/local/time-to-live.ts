import { setTimeout as sleep } from 'node:timers/promises';
import { primaryKey, timeToLiveAttribute } from '../../shared/table/table-definition.ts';
import { callEngine, EngineError } from './engine/call-engine.ts';
import { pause } from './pause.ts';

/** One page keeps the engine busy for about 5 ms (measured: 25 ms for 1,300 items); the pause lets requests through. */
const pageSize = 250;
const pauseMs = 40;

interface Page {
  Items: Record<string, unknown>[];
  LastEvaluatedKey?: Record<string, unknown>;
}

/** Deletes every item that has expired, as DynamoDB would in its own time. Answers how many. */
export async function sweepExpired(endpoint: string, tableName: string, signal?: AbortSignal): Promise<number> {
  const expired = {
    ExpressionAttributeNames: { '#expiresAt': timeToLiveAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1000)) } },
  };
  const scan = {
    TableName: tableName,
    Limit: pageSize,
    FilterExpression: '#expiresAt < :now',
    ProjectionExpression: Object.values(primaryKey).join(),
    ...expired,
  };
  let deleted = 0;
  let from: Page['LastEvaluatedKey'];
  do {
    const page: Page = await callEngine(endpoint, 'table', 'Scan', { ...scan, ExclusiveStartKey: from });
    for (const Key of page.Items) {
      // Prolonged since the scan saw it: no longer ours to delete.
      const condition = { ConditionExpression: '#expiresAt < :now', ...expired };
      deleted += await callEngine(endpoint, 'table', 'DeleteItem', { TableName: tableName, Key, ...condition }).then(
        () => 1,
        (error) => {
          if (error instanceof EngineError && error.name === 'ConditionalCheckFailedException') return 0;
          throw error;
        },
      );
    }
    from = page.LastEvaluatedKey;
    if (from) await sleep(pauseMs);
  } while (from && !signal?.aborted);
  return deleted;
}

/** Sweeps now and then, because the embedded engine never does. `everyMs` counts from the end of a sweep to the next. */
export function startTimeToLive(options: { endpoint: string; tableName: string; everyMs?: number }) {
  const { endpoint, tableName, everyMs = 5 * 60_000 } = options;
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await sweepExpired(endpoint, tableName, stopping.signal);
      await pause(everyMs, stopping.signal);
    }
  })();
  return {
    /** Rejects when a sweep fails; never resolves before `stop`. */
    running,
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
