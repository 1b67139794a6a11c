import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import { type Measurement, measurements } from '../../shared/table/client.ts';
import type { LocalRoutes } from './gateway/serve-local.ts';

/** What requests of one kind cost, in DynamoDB's units. */
export type CapacitySum = {
  requests: number;
  /** Whose condition failed: DynamoDB does the write's work and takes the write unit all the same. */
  refused: number;
  writes: { table: number; indexes: number };
  reads: { table: number; indexes: number };
};
/** By action and kind of item: `PutItem PERSON`. */
export type CapacitySums = Record<string, CapacitySum>;

const newSum = (): CapacitySum => ({
  requests: 0,
  refused: 0,
  writes: { table: 0, indexes: 0 },
  reads: { table: 0, indexes: 0 },
});

/** Adds up what the process's tables consume from now on. */
export const startCapacityMeter = () => {
  const sums: CapacitySums = {};
  const add = (message: unknown) => {
    const measured = message as Measurement;
    const kind = `${measured.action} ${itemKind(measured.input as Input)}`;
    const sum = sums[kind] ?? newSum();
    sums[kind] = sum;
    sum.requests += 1;
    if ('error' in measured) {
      if (isRefusal(measured.error)) sum.refused += 1;
      return;
    }
    const { ConsumedCapacity = [] } = measured.answer as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] };
    const units = /^(Get|BatchGet|Query)/.test(measured.action) ? sum.reads : sum.writes;
    for (const { CapacityUnits = 0, Table } of [ConsumedCapacity].flat()) {
      units.table += Table?.CapacityUnits ?? 0;
      units.indexes += CapacityUnits - (Table?.CapacityUnits ?? 0);
    }
  };
  measurements.subscribe(add);
  return { sums, stop: () => measurements.unsubscribe(add) };
};

/** `GET /local/capacity`, where the functions measure; nothing otherwise. */
export const measureCapacity = (environment: Readonly<Record<string, string | undefined>>): LocalRoutes => {
  if (environment.MEASURE_CAPACITY !== 'yes') return {};
  const { sums } = startCapacityMeter();
  return { 'GET /local/capacity': () => ({ status: 200, body: sums }) };
};

type Keyed = { pk: string };
type Write = { Item?: Keyed; Key?: Keyed };
type Input = Write & {
  ExpressionAttributeValues?: Record<string, unknown>;
  Items?: Keyed[];
  TransactItems?: Record<string, Write>[];
  RequestItems?: Record<string, { Keys: Keyed[] }>;
};

/** What a key begins with, up to its first `#`: items are named by it throughout. */
const itemKind = (input: Input): string => {
  const { Item, Key, Items, TransactItems, RequestItems, ExpressionAttributeValues: values } = input;
  if (TransactItems) return TransactItems.map((item) => itemKind(Object.values(item)[0] ?? {})).join('+');
  const key = (Item ?? Key ?? Items?.[0] ?? Object.values(RequestItems ?? {})[0]?.Keys[0])?.pk ?? values?.[':pk'];
  return String(key).split('#', 1)[0] as string;
};

const isRefusal = (error: unknown) =>
  error instanceof Error && /^(ConditionalCheckFailed|TransactionCanceled)Exception$/.test(error.name);
