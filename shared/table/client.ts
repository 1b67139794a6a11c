import { channel } from 'node:diagnostics_channel';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  DeleteCommand,
  type DeleteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { engineAccess, quieten } from './engine-access.ts';
import { inLanes } from './in-lanes.ts';

/** One request to the table, as seen by whoever stands around it: permissions, meters, and the faults that tests inject. */
export type TableRequest = {
  action:
    | 'GetItem'
    | 'BatchGetItem'
    | 'Query'
    | 'PutItem'
    | 'UpdateItem'
    | 'DeleteItem'
    | 'TransactWriteItems'
    | 'PartiQLInsert';
  input: object;
};
export type Around = (request: TableRequest, send: () => Promise<unknown>) => Promise<unknown>;

/** Where a table is measured, each request and what came of it, for a meter anywhere in this process. */
export const measurements = channel('daftar:table');
export type Measurement = TableRequest & ({ answer: unknown } | { error: unknown });
const measuring: Around = async (request, send) => {
  try {
    const answer = await send();
    measurements.publish({ ...request, answer } satisfies Measurement);
    return answer;
  } catch (error) {
    measurements.publish({ ...request, error } satisfies Measurement);
    throw error;
  }
};

/**
 * An engine on one machine writes one row after another: two calls keep it busy (measured: 1,130 rows a second, and 1,190 with
 * sixteen). What else there is of a list waits here, or a runner's sign-up, and each count, would wait behind 400 rows.
 */
const listCallsAtOnce = 2;

type Nameless<T> = Omit<T, 'TableName'>;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type NamelessTransactItem = { [K in keyof TransactItem]?: Nameless<NonNullable<TransactItem[K]>> };

export type TableOptions = {
  tableName: string;
  endpoint?: string;
  region?: string;
  around?: Around;
  measured?: boolean;
};

const conflictAttempts = 7;
/** A single write that meets a transaction was not made, and the SDK does not make it again; once the transaction is over, it can be. */
const patiently = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (nameOf(error) !== 'TransactionConflictException' || attempt === conflictAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** attempt));
    }
  }
};

/** Reads and writes of the one table. Every call names the table itself; nothing else in the product speaks to DynamoDB. */
export const openTable = ({
  tableName,
  endpoint,
  region,
  around = (_, send) => send(),
  measured = false,
}: TableOptions) => {
  // Waiting for one of the 50 connections counts: on one machine, when it is busy, hundreds of reads at once wait for seconds.
  const connectionTimeout = endpoint === undefined ? 1_000 : 8_000;
  const client = (maxAttempts: number) =>
    DynamoDBDocumentClient.from(
      quieten(
        new DynamoDBClient({
          ...(region !== undefined && { region }),
          ...(endpoint !== undefined && engineAccess(endpoint)),
          maxAttempts,
          requestHandler: new NodeHttpHandler({ connectionTimeout, requestTimeout: 8_000 }),
        }),
        endpoint !== undefined,
      ),
      { marshallOptions: { removeUndefinedValues: true } },
    );
  const retrying = client(4);
  const once = client(1);
  const inTurn = endpoint === undefined ? <T>(send: () => Promise<T>) => send() : inLanes(listCallsAtOnce);
  const metered = measured ? ({ ReturnConsumedCapacity: 'INDEXES' } as const) : {};
  const named = <T extends object>(input: T) => ({ TableName: tableName, ...metered, ...input });
  const run = <T>(request: TableRequest, send: () => Promise<T>) =>
    around(request, measured ? () => measuring(request, send) : send) as Promise<T>;
  const write = <T>(request: TableRequest, send: () => Promise<T>) => patiently(() => run(request, send));

  return {
    name: tableName,
    get: (input: Nameless<GetCommandInput>) =>
      run({ action: 'GetItem', input }, () => retrying.send(new GetCommand(named(input)))),
    query: async (input: Nameless<QueryCommandInput>) => {
      try {
        return await run({ action: 'Query', input }, () => retrying.send(new QueryCommand(named(input))));
      } catch (error) {
        if (input.ExclusiveStartKey && nameOf(error) === 'ValidationException') throw new NoSuchStart();
        throw error;
      }
    },
    put: (input: Nameless<PutCommandInput>) =>
      write({ action: 'PutItem', input }, () => retrying.send(new PutCommand(named(input)))),
    update: (input: Nameless<UpdateCommandInput>) =>
      write({ action: 'UpdateItem', input }, () => retrying.send(new UpdateCommand(named(input)))),
    /** For what may not be sent twice: a retry here would take a second number. */
    updateOnce: (input: Nameless<UpdateCommandInput>) =>
      run({ action: 'UpdateItem', input }, () => once.send(new UpdateCommand(named(input)))),
    delete: (input: Nameless<DeleteCommandInput>) =>
      write({ action: 'DeleteItem', input }, () => retrying.send(new DeleteCommand(named(input)))),
    transact: (items: NamelessTransactItem[]) => {
      const TransactItems = items.map((item) =>
        Object.fromEntries(Object.entries(item).map(([kind, input]) => [kind, { TableName: tableName, ...input }])),
      );
      const input = { ...metered, TransactItems } as TransactWriteCommandInput;
      return run({ action: 'TransactWriteItems', input }, () => retrying.send(new TransactWriteCommand(input)));
    },
    /**
     * Up to 25 new items in one call, each a statement that is judged for itself: one key may not appear twice. `again`: DynamoDB
     * did not get to it, or cannot tell.
     */
    insertAll: async (items: readonly Record<string, unknown>[]): Promise<Inserted[]> => {
      const Statements = items.map((item) => {
        const fields = Object.entries(item).filter(([, value]) => value !== undefined);
        const places = fields.map(([name]) => `'${name}': ?`).join(', ');
        return {
          Statement: `INSERT INTO "${tableName}" VALUE {${places}}`,
          Parameters: fields.map(([, value]) => value),
        };
      });
      const { Responses = [] } = await run({ action: 'PartiQLInsert', input: { Items: items } }, () =>
        inTurn(() => retrying.send(new BatchExecuteStatementCommand({ ...metered, Statements }))),
      );
      return items.map((_, at) => insertedBy(Responses[at]));
    },
    /** Up to 100 keys; asks again for what DynamoDB left unprocessed. */
    batchGet: async (keys: { pk: string; sk: string }[], consistent = false): Promise<Record<string, unknown>[]> => {
      const found: Record<string, unknown>[] = [];
      let request: BatchGetCommandInput['RequestItems'] = { [tableName]: { Keys: keys, ConsistentRead: consistent } };
      for (let attempt = 0; keys.length > 0 && request && Object.keys(request).length > 0; attempt += 1) {
        if (attempt > 0)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** Math.min(attempt, 6)));
        const RequestItems: BatchGetCommandInput['RequestItems'] = request;
        const answer: BatchGetCommandOutput = await run({ action: 'BatchGetItem', input: { RequestItems } }, () =>
          retrying.send(new BatchGetCommand({ ...metered, RequestItems })),
        );
        found.push(...(answer.Responses?.[tableName] ?? []));
        request = answer.UnprocessedKeys;
      }
      return found;
    },
  };
};
export type Table = ReturnType<typeof openTable>;

/** No page of this query ends where the next one was to start: a cursor that was made up. */
export class NoSuchStart extends Error {}

/** All pages of a query. */
export async function* pagesOf(
  table: Table,
  input: Nameless<QueryCommandInput>,
): AsyncGenerator<Record<string, unknown>[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.query({ ...input, ...(from && { ExclusiveStartKey: from }) });
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

export type Inserted = 'stored' | 'exists' | 'again';
const tryAgain = [
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'RequestLimitExceeded',
  'TransactionConflict',
  'InternalServerError',
];
const insertedBy = (answer: { Error?: { Code?: string } } | undefined): Inserted => {
  if (!answer) return 'again';
  if (!answer.Error) return 'stored';
  const code = answer.Error.Code ?? '';
  if (code === 'DuplicateItem') return 'exists';
  if (tryAgain.includes(code)) return 'again';
  throw new Error(`DynamoDB refused an insert: ${code}`);
};

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** What a failed condition found: the item as it stood, or nothing where there was none. lib-dynamodb leaves it marshalled. */
export const refusedBy = <T = Record<string, unknown>>(error: unknown): { found: T | undefined } | undefined => {
  if (nameOf(error) !== 'ConditionalCheckFailedException') return undefined;
  const { Item } = error as { Item?: Parameters<typeof unmarshall>[0] };
  return { found: Item && (unmarshall(Item) as T) };
};

/** A transaction of which a condition failed, or which met another one: read again and decide anew. */
export const isTransactionRefused = (error: unknown) =>
  nameOf(error) === 'TransactionCanceledException' || nameOf(error) === 'TransactionConflictException';

/** DynamoDB said no before doing anything: the same request may safely be sent again. */
export const isThrottle = (error: unknown) =>
  [
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'RequestLimitExceeded',
    'TransactionConflictException',
  ].includes(nameOf(error));

/** Reasons of a cancelled transaction that have nothing to do with what was asked. */
const passingReasons = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded', 'None'];
const passingNames = ['TimeoutError', 'TransactionInProgressException', 'InternalServerError'];
const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'];

/** The table was too busy, out of reach or met by others for longer than we retry: who asks again later may well succeed. */
export const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (isThrottle(error) || passingNames.includes(error.name)) return true;
  const { code, CancellationReasons, $fault } = error as {
    code?: string;
    CancellationReasons?: { Code?: string }[];
    $fault?: string;
  };
  if (error.name === 'TransactionCanceledException')
    return CancellationReasons?.every(({ Code = 'None' }) => passingReasons.includes(Code)) ?? false;
  return $fault === 'server' || unreachable.includes(code ?? '');
};
