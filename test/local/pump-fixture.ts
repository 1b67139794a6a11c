import { DatabaseSync } from 'node:sqlite';
import type { DynamoDBRecord } from 'aws-lambda';
import { callEngine } from '../../infra/local/engine/call-engine.ts';
import { type StreamPump, startStreamPump } from '../../infra/local/stream-pump.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

type Options = Omit<Parameters<typeof startStreamPump>[0], 'endpoint' | 'tableName'>;

export interface PumpFixture {
  engine: TestEngine;
  /** Puts items one after the other: partition key and a number of one's own. */
  write(items: [pk: string, n: number][]): Promise<void>;
  remove(pk: string): Promise<void>;
  /** Fills the stream, a hundred times faster than writes would. */
  repeatNewestRecord(times: number): void;
  /** Makes the records written at these times, in seconds: the first of them, the second and so on. */
  date(times: number[]): void;
  /** Retries at once and keeps errors in `errors`. */
  pump(options: Options): Promise<StreamPump>;
  errors: unknown[];
  close(): Promise<void>;
}

export async function startPumpFixture(): Promise<PumpFixture> {
  const engine = await startTestEngine();
  const pumps: StreamPump[] = [];
  const errors: unknown[] = [];
  const call = (operation: string, input: object) =>
    callEngine(engine.endpoint, 'table', operation, { TableName: engine.tableName, ...input });
  return {
    engine,
    errors,
    async write(items) {
      for (const [pk, n] of items) {
        await call('PutItem', { Item: { pk: { S: pk }, sk: { S: 'S' }, n: { N: String(n) } } });
      }
    },
    async remove(pk) {
      await call('DeleteItem', { Key: { pk: { S: pk }, sk: { S: 'S' } } });
    },
    repeatNewestRecord(times) {
      const underneath = new DatabaseSync(engine.databaseFile);
      underneath.exec(`WITH RECURSIVE step(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM step WHERE i < ${times}),
          newest AS (SELECT * FROM _stream_records ORDER BY id DESC LIMIT 1)
        INSERT INTO _stream_records (table_name, event_name, keys_json, new_image, sequence_number, shard_id, created_at)
        SELECT table_name, event_name, keys_json, new_image, CAST(sequence_number + i AS TEXT), shard_id, created_at
        FROM newest, step`);
      underneath.close();
    },
    date(times) {
      const underneath = new DatabaseSync(engine.databaseFile);
      const set = underneath.prepare('UPDATE _stream_records SET created_at = ? WHERE sequence_number = ?');
      for (const [at, time] of times.entries()) set.run(time, String(at + 1));
      underneath.close();
    },
    async pump(options) {
      const { endpoint, tableName } = engine;
      const quick = { backoffMs: () => 1, onError: (error: unknown) => void errors.push(error) };
      const pump = await startStreamPump({ endpoint, tableName, ...quick, ...options });
      pumps.push(pump);
      return pump;
    },
    async close() {
      for (const pump of pumps) await pump.stop();
      await engine.stop();
    },
  };
}

export const numberOf = (record: DynamoDBRecord) =>
  Number((record.dynamodb?.NewImage ?? record.dynamodb?.OldImage)?.n?.N);
export const pkOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.pk?.S as string;
