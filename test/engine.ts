import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createTable } from '../infra/local/create-table.ts';
import { startEngine } from '../infra/local/engine.ts';

export interface TestEngine {
  endpoint: string;
  tableName: string;
  /** For `new DynamoDBClient(client)`. */
  client: DynamoDBClientConfig;
  /** SQLite's file, for tests that look underneath. */
  databaseFile: string;
  stop(): Promise<void>;
}

/** A DynamoDB of one's own with the project's empty table, in about 50 ms, in a new folder in `parent`. Call `stop` in `afterAll`. */
export async function startTestEngine(tableName = 'daftar', parent = tmpdir()): Promise<TestEngine> {
  // A file, because in memory the engine has no stream index and slows down with every write.
  const dataDir = mkdtempSync(join(parent, 'daftar-'));
  const engine = await startEngine({ dataDir });
  await createTable(engine.endpoint, tableName);
  return {
    endpoint: engine.endpoint,
    tableName,
    client: {
      endpoint: engine.endpoint,
      region: 'ap-southeast-3',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    },
    databaseFile: join(dataDir, 'dynamodb.sqlite'),
    async stop() {
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
