import { isCovered, leasedBy, leftOf } from '../../shared/domain/lease.ts';
import { ceilingOf } from '../../shared/domain/sequence.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { StoredLine } from '../../shared/table/line.item.ts';
import type { StoredNumbers } from '../../shared/table/numbers.item.ts';
import type { History } from './history.ts';
import type { SessionState } from './session-state.ts';

type Settled = SessionState & { numbers: StoredNumbers; line: StoredLine };

/** Whether the sweep has nothing left to do: every number is accounted for, and every status agrees with the line. */
export const isSwept = ({ numbers, line, leases }: SessionState) =>
  numbers !== undefined &&
  line !== undefined &&
  line.sweptTo === numbers.issued &&
  line.stampedTo >= Math.min(line.line, numbers.issued) &&
  numbers.version === line.version &&
  [...leases.values()].every((lease) => lease.state !== 'returned' && !isCovered(lease)) &&
  numbers.leased === [...leases.values()].reduce((sum, lease) => sum + leasedBy(lease), 0);

/** Places that kiosks hold, and have said nothing of. */
export const heldIn = ({ leases }: SessionState): number[] =>
  [...leases.values()].filter(({ state }) => state === 'open').flatMap(leftOf);

export const activeIn = (history: History, sessionId: string): (SignUp & { number: number })[] =>
  [...history.signUps.values()]
    .filter(
      (one): one is SignUp & { number: number } =>
        one.sessionId === sessionId && one.status !== 'cancelled' && one.number !== undefined,
    )
    .sort((a, b) => a.number - b.number);

/** What must hold of a session once it has settled. */
export const judgeAtRest = (history: History, sessionId: string): string[] => {
  const state = history.sessionOf(sessionId);
  if (!isSwept(state)) return [`settles: ${sessionId} was never swept to its end`];
  const { numbers, line, dead } = state as Settled;
  const found: string[] = [];
  const broken = (rule: string, what: string) => found.push(`${rule}: ${sessionId}, ${what}`);

  const active = activeIn(history, sessionId);
  const held = new Set([...active.map(({ number }) => number), ...heldIn(state)]);
  for (let number = 1; number <= numbers.issued; number += 1) {
    if (dead.has(number) === held.has(number))
      broken('dead exactly', `${number} is ${held.has(number) ? 'held and dead' : 'neither held nor dead'}`);
  }
  if (history.places(state) !== line.quota + state.over)
    broken(
      'no place empty',
      `${history.places(state)} of ${line.quota} places, and ${state.over} more, are given, the line is at ${line.line}`,
    );
  for (const { leaseId, used, unused } of state.leases.values()) {
    for (const number of used)
      if (!state.holders.has(number)) broken('used is used', `${number} of ${leaseId} is nobody's`);
    for (const number of unused) if (!dead.has(number)) broken('unused is dead', `${number} of ${leaseId} is not dead`);
  }

  const leased = heldIn(state).length;
  const promoted = active.filter(({ number }) => line.promoted.includes(number)).length;
  const first = line.quota + state.over - leased - promoted;
  const inTurn = active.filter(({ number }) => !line.promoted.includes(number));
  for (const [at, { number, status }] of inTurn.entries()) {
    if ((status === 'confirmed') !== at < first)
      broken('in the order of numbers', `${number} is ${status}, as ${at + 1}. of ${first}`);
  }
  for (const number of line.promoted)
    if (number <= line.line || dead.has(number)) broken('promoted only above the line', String(number));

  const sorted = [...dead].sort((a, b) => a - b);
  const ceiling = ceilingOf(line.waitingSize, line.line, line.promoted, sorted);
  if (line.ceiling !== ceiling) broken('ceiling', `${line.ceiling}, not ${ceiling}`);
  for (const field of ['line', 'ceiling', 'quota', 'waitingSize', 'version'] as const) {
    if (numbers[field] !== line[field]) broken('copy agrees', `${field} is ${numbers[field]}, not ${line[field]}`);
  }
  return found;
};
