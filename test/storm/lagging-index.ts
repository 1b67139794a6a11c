import type { TableRequest } from '../../shared/table/client.ts';
import { indexes } from '../../shared/table/table-definition.ts';
import type { Chance } from '../drill/chance.ts';

export type Stored = Record<string, unknown> & { pk: string; sk: string };
type Shown = { key: string; sort: string; item: Stored | undefined; at: number };
type Lag = { lagMs: number; lagInOrder: boolean };
type ListQuery = {
  IndexName?: string;
  ExpressionAttributeValues: Record<string, unknown>;
  Limit?: number;
  ExclusiveStartKey?: Stored;
};

const { pk: listPk, sk: listSk } = indexes.list;
const keyOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;

/**
 * The list index as it is on AWS: behind the table by up to `lagMs`. In order, each roster shows the table as it was at one moment;
 * out of order, each change shows after a time of its own.
 */
export const laggingIndex = (now: () => number, chance: Chance) => {
  const latest = new Map<string, Stored>();
  const rosters = new Map<string, { changes: Shown[]; seenTo: number }>();
  const rosterOf = (name: string) => {
    const roster = rosters.get(name) ?? { changes: [], seenTo: 0 };
    rosters.set(name, roster);
    return roster;
  };

  const put = (item: Stored, { lagMs, lagInOrder }: Lag) => {
    const before = latest.get(keyOf(item));
    latest.set(keyOf(item), item);
    const at = now() + (lagInOrder ? 0 : chance.below(lagMs + 1));
    const [was, is] = [before?.[listPk], item[listPk]] as (string | undefined)[];
    if (was !== undefined && was !== is) {
      rosterOf(was).changes.push({ key: keyOf(item), sort: '', item: undefined, at });
    }
    if (is !== undefined) rosterOf(is).changes.push({ key: keyOf(item), sort: String(item[listSk]), item, at });
  };

  const drop = (key: Stored, { lagMs, lagInOrder }: Lag) => {
    const was = latest.get(keyOf(key))?.[listPk] as string | undefined;
    latest.delete(keyOf(key));
    const at = now() + (lagInOrder ? 0 : chance.below(lagMs + 1));
    if (was !== undefined) rosterOf(was).changes.push({ key: keyOf(key), sort: '', item: undefined, at });
  };

  return {
    latest,

    /** To be told of every write that the table took. */
    written: ({ action, input }: TableRequest, lag: Lag, answer: unknown) => {
      if (action === 'PartiQLInsert') {
        const { Responses = [] } = answer as { Responses?: { Error?: object }[] };
        for (const [at, item] of (input as { Items: Stored[] }).Items.entries())
          if (!Responses[at]?.Error) put(item, lag);
      }
      if (action === 'PutItem') put((input as { Item: Stored }).Item, lag);
      if (action === 'TransactWriteItems') {
        for (const { Put, Delete } of (
          input as { TransactItems: { Put?: { Item: Stored }; Delete?: { Key: Stored } }[] }
        ).TransactItems) {
          if (Put) put(Put.Item, lag);
          if (Delete) drop(Delete.Key, lag);
        }
      }
      const { Key, ExpressionAttributeValues: values } = input as { Key?: Stored; ExpressionAttributeValues?: Stored };
      const stamped = action === 'UpdateItem' && Key && values?.[':confirmed'] ? latest.get(keyOf(Key)) : undefined;
      if (stamped) {
        const version = (stamped.version as number) + 1;
        put({ ...stamped, status: values?.[':confirmed'], changedAt: values?.[':at'], version }, lag);
      }
    },

    /** What the index shows at this moment; nothing where the question is for the table itself. */
    answer: ({ action, input }: TableRequest, { lagMs, lagInOrder }: Lag) => {
      const query = input as ListQuery;
      const name = query.ExpressionAttributeValues?.[':pk'];
      if (lagMs === 0 || action !== 'Query' || query.IndexName !== 'list' || !String(name).startsWith('ROSTER#'))
        return undefined;
      const roster = rosterOf(String(name));
      const shownTo = lagInOrder ? Math.max(roster.seenTo, now() - chance.below(lagMs + 1)) : now();
      roster.seenTo = shownTo;
      const shown = new Map<string, Shown>();
      for (const change of roster.changes) if (change.at <= shownTo) shown.set(change.key, change);

      const {
        ':sk': only,
        ':first': first = only,
        ':last': last = only,
      } = query.ExpressionAttributeValues as Record<string, string>;
      const after =
        query.ExclusiveStartKey && `${String(query.ExclusiveStartKey[listSk])} ${keyOf(query.ExclusiveStartKey)}`;
      const rest = [...shown.values()]
        .filter(({ item, sort }) => item && sort >= String(first) && sort <= String(last))
        .map(({ item, sort, key }) => ({ item, place: `${sort} ${key}` }))
        .filter(({ place }) => after === undefined || place > after)
        .sort((a, b) => (a.place < b.place ? -1 : 1));
      // Pages end where they like.
      const page = rest.slice(0, query.Limit ?? 1 + chance.below(12));
      const Items = page.map(({ item }) => item as Stored);
      return { Items, Count: Items.length, ...(page.length < rest.length && { LastEvaluatedKey: Items.at(-1) }) };
    },
  };
};
export type LaggingIndex = ReturnType<typeof laggingIndex>;
