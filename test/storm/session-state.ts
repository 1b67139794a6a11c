import type { StoredLease } from '../../shared/table/lease.item.ts';
import type { StoredLine } from '../../shared/table/line.item.ts';
import type { StoredNumbers } from '../../shared/table/numbers.item.ts';

export type SessionState = {
  numbers?: StoredNumbers;
  line?: StoredLine;
  dead: Set<number>;
  /** Who was given which number, for ever. */
  holders: Map<number, string>;
  confirmed: number;
  leases: Map<string, StoredLease>;
  /** Whose lease each number is of, for ever. */
  leaseOf: Map<number, string>;
  /** How many more places are given than there are: runners of a kiosk that was written off, or returned, who came in all the same. */
  over: number;
};

/** What must come true in one of the next records: one transaction makes several of them. */
export type Owed = { records: number; isDue: () => boolean; what: string };
