import { DatabaseSync } from 'node:sqlite';

/**
 * Each write asks for the highest sequence number of its table. Without this index that is a scan of every stream
 * record; the expression must stay the engine's own for SQLite to use it.
 */
export function createStreamIndex(databaseFile: string): void {
  const database = new DatabaseSync(databaseFile, { timeout: 5000 });
  try {
    database.exec(`CREATE INDEX IF NOT EXISTS daftar_stream_sequence
      ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`);
  } finally {
    database.close();
  }
}
