import { isTransactionRefused, pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** An enrolled tablet of one session. Its secret is kept as a hash. Read at every request. */
export const deviceItem = defineItem({
  type: 'Device',
  does: 'A kiosk: where it stands, the hash of its secret, what it said last',
  keys: {
    primary: { pk: 'DEVICE#{deviceId}', sk: 'DEVICE' },
    list: { pk: 'DEVICES#{campaignId}#{sessionId}', sk: '{createdAt}#{deviceId}' },
  },
  patterns: {
    byId: { index: 'primary', does: 'Find out for which session a device acts' },
    ofSession: { index: 'list', does: 'List the kiosks of a session' },
  },
});

export const enrolmentItem = defineItem({
  type: 'Enrolment',
  does: 'Which device a code enrols; the code is kept as a hash, for a day',
  keys: { primary: { pk: 'ENROLMENT#{codeHash}', sk: 'ENROLMENT' } },
  patterns: { ofCode: { index: 'primary', does: 'Find the device that a code was made for' } },
});

export type StoredDevice = {
  deviceId: string;
  organiserId: string;
  campaignId: string;
  sessionId: string;
  name: string;
  leaseSize: number;
  state: 'invited' | 'active' | 'revoked' | 'written-off';
  createdAt: string;
  /** The newest code; older ones are void. */
  codeHash: string;
  codeExpiresAt: string;
  /** The code that was used last, by whoever holds this secret. */
  usedCodeHash?: string;
  secretHash?: string;
  enrolledAt?: string;
  lastSeenAt?: string;
  queued?: number;
  sent?: number;
  returnAskedAt?: string;
  /** What opens its help desk, until when, and the crew who made it and answers for it. */
  helpDesk?: { pinHash: string; until: string; by: string };
};
type Code = { codeHash: string; codeExpiresAt: string };

const codesKeptMs = 86_400_000;

export const devices = (table: Table) => {
  const newCode = (deviceId: string, { codeHash, codeExpiresAt }: Code) => ({
    Put: {
      Item: enrolmentItem.stored({
        codeHash,
        deviceId,
        expiresAt: Math.floor((Date.parse(codeExpiresAt) + codesKeptMs) / 1_000),
      }),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

  /** Where the condition holds, what stands there then; else nothing is changed. */
  const change = async (
    deviceId: string,
    expression: string,
    condition: string,
    values: Record<string, unknown>,
  ): Promise<StoredDevice | undefined> => {
    try {
      const { Attributes } = await table.update({
        Key: deviceItem.key({ deviceId }),
        UpdateExpression: expression,
        ConditionExpression: `attribute_exists(pk) AND ${condition}`,
        ...(/#state/.test(expression + condition) && { ExpressionAttributeNames: { '#state': 'state' } }),
        ExpressionAttributeValues: values,
        ReturnValues: 'ALL_NEW',
      });
      return Attributes && unstored<StoredDevice>(Attributes);
    } catch (error) {
      if (refusedBy(error)) return undefined;
      throw error;
    }
  };
  const working = '#state IN (:invited, :active)';
  const works = { ':invited': 'invited', ':active': 'active' };

  /** Consistent: a device that was revoked stops at its next request. */
  const get = async (deviceId: string): Promise<StoredDevice | undefined> => {
    const { Item } = await table.get({ Key: deviceItem.key({ deviceId }), ConsistentRead: true });
    return Item && unstored<StoredDevice>(Item);
  };

  return {
    get,
    create: (device: StoredDevice) =>
      table.transact([
        { Put: { Item: deviceItem.stored(device), ConditionExpression: 'attribute_not_exists(pk)' } },
        newCode(device.deviceId, device),
      ]),

    /** In the order in which they were added, as the index shows them. */
    ofSession: async (session: { campaignId: string; sessionId: string }): Promise<StoredDevice[]> => {
      const found: StoredDevice[] = [];
      const list = {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': deviceItem.listPartition(session) },
      };
      for await (const page of pagesOf(table, list)) found.push(...page.map((item) => unstored<StoredDevice>(item)));
      return found;
    },

    /** False where the device was revoked. */
    invite: async (deviceId: string, code: Code): Promise<boolean> => {
      try {
        await table.transact([
          newCode(deviceId, code),
          {
            Update: {
              Key: deviceItem.key({ deviceId }),
              UpdateExpression: 'SET codeHash = :code, codeExpiresAt = :expires',
              ConditionExpression: working,
              ExpressionAttributeNames: { '#state': 'state' },
              ExpressionAttributeValues: { ...works, ':code': code.codeHash, ':expires': code.codeExpiresAt },
            },
          },
        ]);
        return true;
      } catch (error) {
        if (isTransactionRefused(error)) return false;
        throw error;
      }
    },

    ofCode: async (codeHash: string): Promise<StoredDevice | undefined> => {
      const { Item } = await table.get({ Key: enrolmentItem.key({ codeHash }), ConsistentRead: true });
      return Item && get(String(Item.deviceId));
    },
    /** Nothing where the code was used meanwhile, replaced by a newer one, or the device revoked. */
    enrol: (deviceId: string, codeHash: string, secretHash: string, at: string) =>
      change(
        deviceId,
        'SET secretHash = :secret, usedCodeHash = :code, enrolledAt = :at, lastSeenAt = :at, #state = :active',
        `codeHash = :code AND (attribute_not_exists(usedCodeHash) OR usedCodeHash <> :code) AND ${working}`,
        { ...works, ':secret': secretHash, ':code': codeHash, ':at': at },
      ),

    /** What is written off stays so. */
    stop: (deviceId: string, state: 'revoked' | 'written-off') =>
      change(deviceId, 'SET #state = :state', '#state <> :gone', { ':state': state, ':gone': 'written-off' }),
    note: (deviceId: string, { queued, sent, at }: { queued: number; sent: number; at: string }) =>
      change(deviceId, 'SET queued = :queued, sent = :sent, lastSeenAt = :at', working, {
        ...works,
        ':queued': queued,
        ':sent': sent,
        ':at': at,
      }),
    /** Nothing where the device was revoked. */
    setHelpDesk: (deviceId: string, helpDesk: Required<StoredDevice>['helpDesk']) =>
      change(deviceId, 'SET helpDesk = :desk', working, { ...works, ':desk': helpDesk }),
    askReturn: (deviceId: string, at: string) =>
      change(deviceId, 'SET returnAskedAt = :at', working, { ...works, ':at': at }),
    /** Unless it was asked again since. */
    forgetReturn: (deviceId: string, askedAt: string) =>
      change(deviceId, 'REMOVE returnAskedAt', 'returnAskedAt = :at', { ':at': askedAt }),
  };
};
