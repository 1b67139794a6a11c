import type { TableRequest } from '../../shared/table/client.ts';
import { inside } from './inside.ts';
import type { Spoil } from './open-storm-table.ts';

type Update = { Key?: { pk: string; sk: string }; UpdateExpression?: string; ConditionExpression?: string };
type Input = Update & {
  ExpressionAttributeValues?: Record<string, unknown>;
  TransactItems?: { Update?: Update }[];
};
const inputOf = ({ input }: TableRequest) => input as Input;
const asksFor = (request: TableRequest, prefix: string) =>
  request.action === 'Query' && Object.values(inputOf(request).ExpressionAttributeValues ?? {}).includes(prefix);

const without =
  (spoil: (input: Input) => void): Spoil =>
  (around) =>
  (request, send) => {
    spoil(inputOf(request));
    return around(request, send);
  };

/** What one would do at first about places that kiosks hold; each must be caught. */
export const wrongLeases: readonly { name: string; spoil: Spoil; caughtBy: string }[] = [
  {
    name: 'the sweep buries what kiosks hold',
    spoil: (around) => (request, send) =>
      asksFor(request, 'LEASE#') ? Promise.resolve({ Items: [], Count: 0 }) : around(request, send),
    caughtBy: 'dead stays dead',
  },
  {
    name: 'a lease is written off whatever was used of it since',
    spoil: without(({ TransactItems = [] }) => {
      for (const { Update: one } of TransactItems)
        if (one?.Key?.sk.startsWith('LEASE#') && one.ConditionExpression === 'version = :seen')
          one.ConditionExpression = ':seen = :seen';
    }),
    caughtBy: 'only the dead are buried',
  },
  {
    name: 'the dead are read before the line',
    spoil: (around, ask) => {
      const early = new Map<unknown, Map<string, unknown>>();
      return async (request, send) => {
        const { Key, ExpressionAttributeValues: values = {} } = inputOf(request);
        const by = inside.getStore();
        if (request.action === 'GetItem' && Key?.sk === 'LINE') {
          const input = {
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :dead)',
            ExpressionAttributeValues: { ':pk': Key.pk, ':dead': 'DEAD#' },
            ConsistentRead: true,
          };
          const dead = { action: 'Query', input } as const;
          early.set(by, new Map([[Key.pk, await around(dead, () => ask(dead))]]));
        }
        const known = asksFor(request, 'DEAD#') ? early.get(by)?.get(String(values[':pk'])) : undefined;
        return known ?? around(request, send);
      };
    },
    caughtBy: 'places within quota',
  },
  {
    name: 'the line does not hear of who comes back',
    spoil: without((input) => {
      const isPass = ({ Update: one }: { Update?: Update }) => one?.UpdateExpression === 'SET version = version + :one';
      if (input.TransactItems) input.TransactItems = input.TransactItems.filter((item) => !isPass(item));
    }),
    caughtBy: 'the line hears of whoever comes back',
  },
  {
    name: 'a record takes a number whoever has it',
    spoil: without(({ TransactItems = [] }) => {
      for (const { Update: one } of TransactItems)
        if (one?.UpdateExpression?.includes('ADD used'))
          one.ConditionExpression = 'attribute_exists(pk) OR :which = :which';
    }),
    caughtBy: 'numbers distinct',
  },
];
