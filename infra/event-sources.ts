import type { TableAction } from '../shared/api/route.ts';

export type EventFunction = {
  /** The file in functions/events/ whose `handler` is run. */
  entry: 'stream' | 'schedule' | 'retention';
  /** Single actions, as in the route table. */
  table: readonly TableAction[];
  timeoutSeconds: number;
};

export type EventSource = EventFunction & {
  /** Only changes of items whose keys begin so are delivered. */
  changesOf: readonly { pk: string; sk?: string }[];
  batchSize: number;
  batchingWindowSeconds: number;
  /** A tumbling window alone makes Lambda name the shard, by which watermarks are kept. 0: none. */
  tumblingWindowSeconds: number;
  /** After so many, the records are given up: named in a queue, and an alarm goes off. */
  retries: number;
  /** Whether everything is then recounted. Never after a recount: one that always fails would start others without end. */
  recountWhatIsGivenUp: boolean;
};

/**
 * Who reads the table's stream, on AWS and on one machine.
 * DynamoDB lets two readers share a shard without slowing each other down: these are the two.
 */
export const eventSources = {
  counts: {
    entry: 'stream',
    table: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    timeoutSeconds: 60,
    // In one reading: a cell counts a shard's changes by one watermark.
    // What is audited is chained beside it: a third reader of a shard would slow the others down.
    // And what the counts are shown with: a campaign, its sessions and channels, and the lines, which have the quotas.
    changesOf: [{ pk: 'PERSON#' }, { pk: 'LINE#', sk: 'L' }, { pk: 'CAMPAIGN#' }, { pk: 'AUDIT#' }],
    // All of a window in one batch, as far as 6 MB hold it: the more it holds, the fewer updates for each of its records.
    batchSize: 5000,
    // At 50 sign-ups a second in one city this is 0.05 write units for each, instead of 2, and 1.1 s until a count shows.
    batchingWindowSeconds: 1,
    tumblingWindowSeconds: 1,
    retries: 10,
    recountWhatIsGivenUp: true,
  },
  recounts: {
    entry: 'stream',
    table: ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    // Every sign-up of a campaign is read in one go: 500,000 are some 400 pages.
    timeoutSeconds: 300,
    changesOf: [{ pk: 'RECOUNT#' }],
    batchSize: 1,
    batchingWindowSeconds: 0,
    tumblingWindowSeconds: 0,
    retries: 3,
    recountWhatIsGivenUp: false,
  },
} as const satisfies Record<string, EventSource>;

const beginsWith = (prefix: string) => ({ S: [{ prefix }] });
/** As Lambda's event filters say it; a change passes where one of them fits. */
export const patternsOf = ({ changesOf }: Pick<EventSource, 'changesOf'>) =>
  changesOf.map(({ pk, sk }) => ({
    dynamodb: { Keys: { pk: beginsWith(pk), ...(sk !== undefined && { sk: beginsWith(sk) }) } },
  }));

/** AWS starts a schedule once a minute at most. */
export const schedules = {
  sweep: {
    entry: 'schedule',
    table: ['GetItem', 'PutItem', 'Query', 'UpdateItem'],
    timeoutSeconds: 60,
    everyMinutes: 1,
  },
  /** Apart from the sweep: it alone removes people, photos too, and what it waits for must not hold waiting lists up. */
  retention: {
    entry: 'retention',
    table: ['DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    timeoutSeconds: 60,
    everyMinutes: 1,
  },
} as const satisfies Record<string, EventFunction & { everyMinutes: number }>;
