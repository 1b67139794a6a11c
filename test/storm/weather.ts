import type { TableRequest } from '../../shared/table/client.ts';
import type { Chance } from '../drill/chance.ts';

/** What becomes of one request: `late` is a crash after which the request, already under way, still arrives minutes later. */
export type Fate =
  | 'answered'
  | 'throttled'
  | 'conflict'
  | 'lost-request'
  | 'lost-answer'
  | 'repeated'
  | 'crash-before'
  | 'crash-after'
  | 'late';

export type Weather = {
  name: string;
  /** How often each fate befalls a request, 0 to 1. */
  shares: Partial<Record<Fate, number>>;
  /** How far the list index lags at most, in virtual milliseconds; 0: the engine's own index, which never lags. */
  lagMs: number;
  /** In order: whoever sees a write sees all that was written before. Else each item lags by itself. */
  lagInOrder: boolean;
  /** How long after an operation began its last write may land. */
  lateMs: number;
};

const minute = 60_000;
/** What the sequence rests on: no write lands later than 15 min after its number was noted. */
const latestWrite = 15 * minute - 1;
/** What is so on AWS: a signed request lives 5 min, a function 30 s. */
const latestOnAws = 5.5 * minute;

const calm = { shares: {}, lagMs: 0, lagInOrder: true, lateMs: latestWrite };
export const weathers: readonly Weather[] = [
  { ...calm, name: 'calm' },
  { ...calm, name: 'lossy', shares: { 'lost-answer': 0.06, 'lost-request': 0.03, repeated: 0.12 } },
  { ...calm, name: 'crowded', shares: { throttled: 0.1, conflict: 0.1, repeated: 0.03 } },
  { ...calm, name: 'crashing', shares: { 'crash-before': 0.02, 'crash-after': 0.02, late: 0.04 } },
  { ...calm, name: 'lagging', lagMs: 60 * minute },
  {
    ...calm,
    name: 'lagging out of order',
    lagMs: minute,
    lagInOrder: false,
    lateMs: latestOnAws,
    shares: { late: 0.02 },
  },
  {
    name: 'all at once',
    shares: {
      'lost-answer': 0.03,
      'lost-request': 0.02,
      repeated: 0.03,
      throttled: 0.03,
      conflict: 0.03,
      'crash-before': 0.01,
      'crash-after': 0.01,
      late: 0.015,
    },
    lagMs: 60 * minute,
    lagInOrder: true,
    lateMs: latestWrite,
  },
];

const reads = new Set<TableRequest['action']>(['GetItem', 'BatchGetItem', 'Query']);
const ofReads = new Set<Fate>(['throttled', 'lost-answer', 'crash-before']);

/** Taking a number is the one write that is never sent twice. */
const isTake = ({ input }: TableRequest) =>
  (input as { UpdateExpression?: string }).UpdateExpression?.includes('issued + ') ?? false;

export const fateOf = ({ shares }: Weather, request: TableRequest, chance: Chance): Fate => {
  const isRead = reads.has(request.action);
  for (const [fate, share] of Object.entries(shares) as [Fate, number][]) {
    // Most requests are reads, and what befalls them does little harm.
    if (!chance.happens(isRead ? share / 3 : share)) continue;
    if (isRead && !ofReads.has(fate)) continue;
    if (fate === 'repeated' && isTake(request)) continue;
    return fate;
  }
  return 'answered';
};

const named = (name: string, more: object = {}) => Object.assign(new Error(`${name}, injected`), { name, ...more });

/** As the SDK throws them. */
export const faults = {
  throttled: () => named('ProvisionedThroughputExceededException'),
  timeout: () => named('TimeoutError'),
  conflict: ({ action }: TableRequest) =>
    action === 'TransactWriteItems'
      ? named('TransactionCanceledException', { CancellationReasons: [{ Code: 'TransactionConflict' }] })
      : named('TransactionConflictException'),
};
