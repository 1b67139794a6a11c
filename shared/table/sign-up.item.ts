import type { SignUp } from '../domain/sign-up.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { isAliasKey } from './ticket-alias.item.ts';

/** One person in one campaign. Person and campaign are the whole key, so a second sign-up cannot be written. */
export const signUpItem = defineItem({
  type: 'SignUp',
  does: 'One person in one campaign, or in one session of it where the campaign gives a place per session',
  keys: {
    primary: { pk: 'PERSON#{organiserId}#{personKey}', sk: 'SIGN-UP#{place}' },
    list: { pk: 'ROSTER#{campaignId}#{roster}', sk: '{order:7}' },
    ticket: { pk: 'SIGN-UP#{signUpId}' },
  },
  patterns: {
    ofPerson: { index: 'primary', does: 'Find one person in a campaign' },
    inCampaign: { index: 'primary', does: 'Find all that one person holds in a campaign, for a help desk' },
    inOrder: {
      index: 'list',
      does: 'List a session in the order of its numbers, or a channel in the order of its sign-ups',
    },
    byId: { index: 'ticket', does: 'Find a sign-up by its id, which its ticket code gives' },
  },
});

/** A session's sign-ups lie together by number; where there is no session, a channel's lie together by id. */
export const rosterOf = (signUp: Pick<SignUp, 'sessionId' | 'channelId'>) =>
  signUp.sessionId ?? `channel:${signUp.channelId}`;

/** What asks the list index for a roster, ends included: all of it unless told otherwise. Probes of a recount lie behind it. */
export const inRoster = (campaignId: string, roster: string, first = '0', last = 'z') => ({
  IndexName: 'list',
  KeyConditionExpression: 'listPk = :pk AND listSk BETWEEN :first AND :last',
  ExpressionAttributeValues: {
    ':pk': signUpItem.listPartition({ campaignId, roster }),
    ':first': first,
    ':last': last,
  },
});

const stored = (signUp: SignUp) => {
  const {
    roster: _,
    order: __,
    ...item
  } = signUpItem.stored({ ...signUp, roster: rosterOf(signUp), order: signUp.number ?? signUp.signUpId });
  return item;
};
const keyOf = (signUp: Pick<SignUp, 'organiserId' | 'personKey' | 'place'>) => signUpItem.key(signUp);

/** Codes that lead to codes: of a kiosk's alias, and of so many merges one after another. */
const mostHops = 8;

export type SignUpKey = Pick<SignUp, 'organiserId' | 'personKey' | 'place'>;

export const signUps = (table: Table) => ({
  /** Consistent: what these people hold at this moment, by the key of each. A hundred a request. */
  ofPeople: async (keys: readonly SignUpKey[]): Promise<Map<string, SignUp>> => {
    const found = new Map<string, SignUp>();
    const batches = Array.from({ length: Math.ceil(keys.length / 100) }, (_, at) =>
      keys.slice(at * 100, at * 100 + 100),
    );
    for (const items of await Promise.all(batches.map((batch) => table.batchGet(batch.map(keyOf), true)))) {
      for (const item of items) found.set(String(item.personKey), unstored<SignUp>(item));
    }
    return found;
  },

  /** Up to 25 new people, each judged for themself. */
  insert: (newOnes: readonly SignUp[]) => table.insertAll(newOnes.map(stored)),

  /** What the person holds at this moment; where that is said to be enough, for half the price, a moment ago. */
  ofPerson: async (key: SignUpKey, consistent = true): Promise<SignUp | undefined> => {
    const { Item } = await table.get({ Key: keyOf(key), ConsistentRead: consistent });
    return Item && unstored<SignUp>(Item);
  },

  /** Consistent: one, or one a session where the campaign gives a place per session. */
  inCampaign: async (person: Pick<SignUp, 'organiserId' | 'personKey'>, campaignId: string): Promise<SignUp[]> => {
    const { pk, sk } = signUpItem.key({ ...person, place: campaignId });
    const { Items = [] } = await table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    });
    // `acara-1` is how `acara-10` begins, too.
    return Items.map((item) => unstored<SignUp>(item)).filter((signUp) => signUp.campaignId === campaignId);
  },

  /**
   * Writes on condition of exactly what was seen: nothing, or this version of a cancelled one.
   * A refusal by our own earlier attempt, whose answer was lost, is success.
   */
  put: async (
    signUp: SignUp,
    seenVersion: number | undefined,
  ): Promise<{ stored: true } | { stored: false; found: SignUp | undefined }> => {
    try {
      await table.put({
        Item: stored(signUp),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        ...(seenVersion === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': seenVersion } }),
      });
      return { stored: true };
    } catch (error) {
      const refused = refusedBy(error);
      if (!refused) throw error;
      const found = refused.found && unstored<SignUp>(refused.found);
      return found?.requestId === signUp.requestId ? { stored: true } : { stored: false, found };
    }
  },

  /** For a transaction: somebody who held nothing yet. */
  addItem: (signUp: SignUp) => ({
    Put: { Item: stored(signUp), ConditionExpression: 'attribute_not_exists(pk)' },
  }),

  /** For a transaction: the very version that was read leaves this key; the same transaction writes it under another. */
  removeItem: (seen: SignUp) => ({
    Delete: {
      Key: keyOf(seen),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': seen.version },
    },
  }),

  /** For a transaction: puts the changed sign-up in place of the very version that was read. */
  replaceItem: (seen: SignUp, changed: SignUp) => ({
    Put: {
      Item: stored(changed),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': seen.version },
    },
  }),

  /**
   * Through the ticket index, then consistently: the index holds keys only, so its lag shows neither an old state nor a ticket that
   * was taken away. The id of a second code, which a kiosk showed or a merged record had, leads on to the person's sign-up.
   */
  byId: async (signUpId: string): Promise<SignUp | undefined> => {
    const at = async (Key: Record<string, unknown>) =>
      (await table.get({ Key: { pk: Key.pk, sk: Key.sk }, ConsistentRead: true })).Item;
    let sought = signUpId;
    for (let hop = 0; hop < mostHops; hop += 1) {
      const { Items = [] } = await table.query({
        IndexName: 'ticket',
        KeyConditionExpression: 'ticketPk = :pk',
        ExpressionAttributeValues: { ':pk': signUpItem.ticketPartition({ signUpId: sought }) },
      });
      // More than one while the index lags behind a corrected key.
      for (const keys of Items.filter((one) => !isAliasKey(one))) {
        const found = await at(keys);
        if (found?.signUpId === sought && !found.erasure) return unstored<SignUp>(found);
      }
      const aliasKeys = Items.find((one) => isAliasKey(one));
      const alias = aliasKeys && (await at(aliasKeys));
      if (!alias) return undefined;
      const meant = await at(keyOf(alias as SignUpKey));
      if (meant && meant.signUpId === alias.opens) return unstored<SignUp>(meant);
      // Under another key since it was corrected; or merged into another, whose alias leads on.
      sought = String(alias.opens);
    }
    return undefined;
  },

  /** One page of a roster, from the list index: it may lag behind the table by seconds on AWS. */
  page: async (campaignId: string, roster: string, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      ...inRoster(campaignId, roster),
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map((item) => unstored<SignUp>(item)), last: LastEvaluatedKey };
  },

  /** The sign-ups of a session by number, ends included, as the list index shows them. */
  async *numbered(campaignId: string, sessionId: string, first: number, last: number): AsyncGenerator<SignUp> {
    const number = (value: number) => String(value).padStart(7, '0');
    const between = inRoster(campaignId, sessionId, number(first), number(last));
    for await (const page of pagesOf(table, between)) for (const item of page) yield unstored<SignUp>(item);
  },

  /** Gives one who waits their place, if they still wait with this number. Tells what stands there where they do not; or that they are under another key by now. */
  stampConfirmed: async (signUp: SignUp, at: string): Promise<SignUp | 'gone' | undefined> => {
    try {
      await table.update({
        Key: keyOf(signUp),
        UpdateExpression: 'SET #status = :confirmed, version = version + :one, changedAt = :at',
        ConditionExpression: '#status = :waiting AND #number = :number AND sessionId = :session',
        ExpressionAttributeNames: { '#status': 'status', '#number': 'number' },
        ExpressionAttributeValues: {
          ':confirmed': 'confirmed',
          ':waiting': 'waiting',
          ':number': signUp.number,
          ':session': signUp.sessionId,
          ':one': 1,
          ':at': at,
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      return undefined;
    } catch (error) {
      const refused = refusedBy(error);
      if (!refused) throw error;
      return refused.found ? unstored<SignUp>(refused.found) : 'gone';
    }
  },
});
