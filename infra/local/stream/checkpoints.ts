import { DatabaseSync } from 'node:sqlite';
import type { Shard } from './shards.ts';
import type { OpenWindow } from './tumbling-window.ts';

/** How far one mapping has come in one shard. Everything up to `position` is delivered or given up. */
export interface Checkpoint {
  position: number;
  window: OpenWindow | null;
}

export interface Checkpoints {
  shards(): Shard[];
  saveShards(shards: Shard[]): void;
  find(mapping: string, shardId: string): Checkpoint | undefined;
  save(mapping: string, shardId: string, checkpoint: Checkpoint): void;
  close(): void;
}

/**
 * The pump's memory, beside the table. It is kept by stream, so that a new table starts anew. A crash may lose the
 * newest lines when the power fails: then records are delivered again, which they may be at any time.
 */
export function openCheckpoints(file: string, streamArn: string): Checkpoints {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS shard (stream TEXT PRIMARY KEY, shards TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS checkpoint (stream TEXT, mapping TEXT, shard TEXT, position INTEGER NOT NULL,
      open_window TEXT NOT NULL, PRIMARY KEY (stream, mapping, shard)) STRICT;`);
  const findShards = database.prepare('SELECT shards FROM shard WHERE stream = ?');
  const saveShards = database.prepare('INSERT OR REPLACE INTO shard VALUES (?, ?)');
  const find = database.prepare(
    'SELECT position, open_window FROM checkpoint WHERE stream = ? AND mapping = ? AND shard = ?',
  );
  const save = database.prepare('INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?, ?)');

  return {
    shards() {
      const row = findShards.get(streamArn) as { shards: string } | undefined;
      return row ? (JSON.parse(row.shards) as Shard[]) : [];
    },
    saveShards: (shards) => void saveShards.run(streamArn, JSON.stringify(shards)),
    find(mapping, shardId) {
      const row = find.get(streamArn, mapping, shardId) as { position: number; open_window: string } | undefined;
      return row && { position: row.position, window: JSON.parse(row.open_window) as OpenWindow | null };
    },
    save: (mapping, shardId, { position, window }) =>
      void save.run(streamArn, mapping, shardId, position, JSON.stringify(window)),
    close: () => database.close(),
  };
}
