import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-busy.ts';

export interface DataLock {
  release(): void;
}

/** Also for callers that forget theirs: a collected connection would give the lock away. */
const held = new Set<DatabaseSync>();

/**
 * Holds the folder for this process alone; throws a sentence for people when another one has it. The lock is the
 * operating system's own on an empty SQLite file, so a dead process holds nothing and no two starters can both win.
 * Nothing else in this process may open that file: closing it again would drop the lock (POSIX).
 */
export function lockDataDir(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true });
  const holderFile = join(dataDir, 'lock.pid');
  const database = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new Error(heldBy(dataDir, holderOf(holderFile)), { cause: error });
  }
  held.add(database);
  writeFileSync(holderFile, String(process.pid));
  return {
    release() {
      rmSync(holderFile, { force: true });
      held.delete(database);
      database.close();
    },
  };
}

/** Only for the sentence: the winner of this instant may not have written its number yet. */
function holderOf(holderFile: string): string {
  try {
    return readFileSync(holderFile, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '?';
    throw error;
  }
}

const heldBy = (dataDir: string, pid: string) =>
  `Daftar sudah berjalan dengan folder data ${dataDir} (proses ${pid}). Hentikan dulu, atau pilih DATA_DIR lain.\n` +
  `Daftar is already running on the data folder ${dataDir} (process ${pid}). Stop it first, or choose another DATA_DIR.`;
