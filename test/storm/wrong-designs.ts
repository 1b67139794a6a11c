import type { Around, TableRequest } from '../../shared/table/client.ts';
import { inside } from './inside.ts';

type Update = {
  Key?: { pk: string; sk: string };
  UpdateExpression?: string;
  ConditionExpression?: string;
  ExpressionAttributeValues?: Record<string, unknown>;
};
type Input = Update & {
  IndexName?: string;
  Item?: { pk: string };
  TransactItems?: { Put?: Update & { Item: { pk: string } }; Update?: Update }[];
};
const inputOf = ({ input }: TableRequest) => input as Input;
const updatesOf = (request: TableRequest): Update[] => [
  inputOf(request),
  ...(inputOf(request).TransactItems ?? []).flatMap(({ Update: one }) => (one ? [one] : [])),
];

/** Changes requests on their way: what a product would do that had thought of one thing less. */
const without =
  (spoil: (request: TableRequest) => void) =>
  (around: Around): Around =>
  (request, send) => {
    spoil(request);
    return around(request, send);
  };
const isLine = ({ Key, UpdateExpression }: Update) =>
  Key?.sk === 'LINE' && UpdateExpression?.includes('version = :next') === true;
const quarterHour = 15 * 60_000;

export type WrongDesign = {
  name: string;
  weather: string;
  spoil: (around: Around) => Around;
  caughtBy: string;
  phases?: number;
};

/** What others do, or what one would do at first; each broke something in the model of the design, and must be caught here too. */
export const wrongDesigns: readonly WrongDesign[] = [
  {
    name: 'the line is written without regard to who wrote it since',
    weather: 'calm',
    spoil: without((request) => {
      for (const one of updatesOf(request)) if (isLine(one)) one.ConditionExpression = ':seen = :seen';
    }),
    caughtBy: 'line versions',
  },
  {
    name: 'the line is copied without regard to a newer copy',
    weather: 'crashing',
    spoil: without((request) => {
      for (const one of updatesOf(request))
        if (one.UpdateExpression?.startsWith('SET line')) delete one.ConditionExpression;
    }),
    caughtBy: 'copies forward',
  },
  {
    name: 'a person is written whatever they hold already',
    weather: 'calm',
    spoil: without((request) => {
      const input = inputOf(request);
      if (input.Item?.pk.startsWith('PERSON#')) delete input.ConditionExpression;
    }),
    caughtBy: 'changes allowed',
  },
  {
    name: 'a change is written whatever became of the sign-up since',
    weather: 'calm',
    spoil: without((request) => {
      for (const { Put } of inputOf(request).TransactItems ?? [])
        if (Put?.Item.pk.startsWith('PERSON#')) Put.ConditionExpression = ':seen = :seen';
    }),
    caughtBy: 'changes allowed',
  },
  {
    name: 'numbers are taken without a ceiling',
    weather: 'calm',
    spoil: without((request) => {
      const input = inputOf(request);
      if (input.UpdateExpression?.startsWith('SET issued')) input.ConditionExpression = 'closed = :false';
    }),
    caughtBy: 'refused when full',
  },
  {
    name: 'whoever drops out takes their number along',
    weather: 'calm',
    spoil: without((request) => {
      const input = inputOf(request);
      input.TransactItems = input.TransactItems?.filter(({ Update: one }) => !one?.Key?.sk.startsWith('DEAD#'));
      if (input.TransactItems === undefined) delete input.TransactItems;
    }),
    caughtBy: 'dead exactly',
  },
  {
    name: 'a status is stamped without regard to what became of the sign-up',
    weather: 'lagging',
    spoil: without((request) => {
      const input = inputOf(request);
      if (!input.ExpressionAttributeValues?.[':confirmed']) return;
      input.ConditionExpression =
        '(#status <> :waiting OR #status = :waiting) AND (#number = :number OR :session = :session)';
    }),
    caughtBy: 'changes allowed',
  },
  {
    name: 'a lost number is handed to the next',
    weather: 'lossy',
    phases: 2,
    spoil: (around) => {
      const lost: { key: string; by: unknown; taken: unknown }[] = [];
      return async (request, send) => {
        const { Key, UpdateExpression } = inputOf(request);
        if (!UpdateExpression?.startsWith('SET issued')) return around(request, send);
        const [key, by] = [Key?.pk ?? '', inside.getStore()];
        const kept = lost.findIndex((one) => one.key === key && one.by !== by);
        if (kept >= 0) return lost.splice(kept, 1)[0]?.taken;
        let taken: unknown;
        try {
          return await around(request, async () => {
            taken = await send();
            return taken;
          });
        } catch (error) {
          if (taken) lost.push({ key, by, taken });
          throw error;
        }
      };
    },
    caughtBy: 'dead stays dead',
  },
  {
    name: 'the sweep trusts an index that lags',
    weather: 'lagging',
    spoil: (around) => (request, send) => {
      const { IndexName, ExpressionAttributeValues: values } = inputOf(request);
      return IndexName === 'list' && values?.[':sk']
        ? Promise.resolve({ Items: [{}], Count: 1 })
        : around(request, send);
    },
    caughtBy: 'only the dead are buried',
  },
  {
    name: 'the sweep waits no quarter of an hour',
    weather: 'crashing',
    spoil: without((request) => {
      const notes = inputOf(request).ExpressionAttributeValues?.[':notes'] as { at: string }[] | undefined;
      for (const note of notes ?? []) note.at = new Date(Date.parse(note.at) - quarterHour).toISOString();
    }),
    caughtBy: 'dead stays dead',
  },
];
