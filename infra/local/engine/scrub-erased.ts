import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * SQLite leaves what was overwritten in its file until the place is used again. Where people were erased since the last time, the
 * file is written anew, without what is gone; while the engine is not running, for it takes the whole file.
 */
export const scrubErased = (dataDir: string): boolean => {
  const [database, ledger, mark] = ['dynamodb.sqlite', 'erasures.jsonl', 'scrubbed'].map((name) => join(dataDir, name));
  if (!database || !ledger || !mark || !existsSync(database) || !existsSync(ledger)) return false;
  const size = String(statSync(ledger).size);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === size) return false;
  const opened = new DatabaseSync(database);
  opened.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  opened.close();
  writeFileSync(mark, size);
  return true;
};
