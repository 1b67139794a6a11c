import { appendFile, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Erasure } from '../domain/erasure.ts';
import type { CampaignErasure } from '../domain/retention.ts';

/** A person who was erased from a campaign; or a campaign whose people all were, because the date was past. */
export type LedgerLine = Erasure | CampaignErasure;

/**
 * Who was erased, kept outside the table: a table that is restored from a backup knows nothing of the erasures since. It holds
 * person keys, which name nobody without the organiser's secret. Lines are added, never changed.
 */
export type ErasureLedger = { add(line: LedgerLine): Promise<void> };

/** One line of JSON an erasure; on the disk before it is called written. */
export const ledgerInFile = (file: string): ErasureLedger => ({
  add: async (line) => {
    const handle = await open(file, 'a', 0o600);
    try {
      await appendFile(handle, `${JSON.stringify(line)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
});

/**
 * All erasures of such a file, or of a folder as `aws s3 sync` makes it of a bucket. A last line that a power cut left half was
 * never called written.
 */
export const erasuresIn = async (place: string): Promise<LedgerLine[]> => {
  if (!(await stat(place)).isDirectory()) return linesIn(place);
  const names = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return (await Promise.all(names.map((name) => linesIn(join(place, name))))).flat();
};

const linesIn = async (file: string): Promise<LedgerLine[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const whole = lines.slice(0, -1).filter((line) => line.trim() !== '');
  return whole.map((line) => JSON.parse(line) as LedgerLine);
};
