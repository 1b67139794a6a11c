import { numbersOf } from '../../shared/domain/lease.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import type { Owed, SessionState } from './session-state.ts';

const follows: Record<StoredLease['state'], StoredLease['state'][]> = {
  taking: ['taking', 'open', 'written-off'],
  open: ['open', 'returned', 'closed', 'written-off'],
  returned: ['returned', 'closed', 'written-off'],
  'written-off': ['written-off'],
  closed: ['closed'],
};

/** What is wrong with a lease as it was just written, and what the rest of its transaction must bring. */
export const judgeLease = (state: SessionState, after: StoredLease): { broken: string[]; owed: Owed[] } => {
  const before = state.leases.get(after.leaseId);
  const broken: string[] = [];
  const owed: Owed[] = [];
  const { leaseId, first, count } = after;

  if (before && !follows[before.state].includes(after.state))
    broken.push(`leases go forward: ${leaseId} was ${before.state} and is ${after.state}`);
  if (before && before.state !== 'taking' && (before.first !== first || before.count !== count))
    broken.push(`leases keep their numbers: ${leaseId} had ${before.count} from ${before.first}`);
  for (const number of numbersOf(after)) {
    const other = state.leaseOf.get(number);
    if (other !== undefined && other !== leaseId) broken.push(`leases apart: ${number} is of ${other} and ${leaseId}`);
    if (before?.state !== 'taking') continue;
    if (number > (state.line?.line ?? 0))
      broken.push(`leased are real places: ${number} of ${leaseId} is above the line`);
    if (state.dead.has(number) || state.holders.has(number) || number > (state.numbers?.issued ?? 0))
      broken.push(`leased are free: ${number} of ${leaseId} is somebody's, or dead, or was never taken`);
  }
  for (const number of before?.used ?? [])
    if (!after.used.has(number)) broken.push(`used stays used: ${number} of ${leaseId}`);
  for (const number of after.used) {
    if (after.unused.has(number)) broken.push(`used or unused: ${number} of ${leaseId} is both`);
    if (!state.holders.has(number)) broken.push(`used by somebody: ${number} of ${leaseId}`);
  }
  for (const number of after.unused) {
    if (before?.unused.has(number)) continue;
    const isDue = () => !state.dead.has(number);
    owed.push({ records: 2, isDue, what: `unused is dead: ${number} of ${leaseId} is not` });
  }
  return { broken, owed };
};
