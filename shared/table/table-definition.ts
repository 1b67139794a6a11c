/** The one table: its keys and indexes as data. CDK and the local engine both create it from this. */
export const primaryKey = { pk: 'pk', sk: 'sk' } as const;

export const indexes = {
  /** Lists in order: the roster of a session, the sign-ups of a channel, the people with a role. */
  list: { pk: 'listPk', sk: 'listSk', projection: 'ALL' },
  /** From a sign-up's id, which a ticket's code gives, to the person's item. */
  ticket: { pk: 'ticketPk', projection: 'KEYS_ONLY' },
} as const satisfies Record<string, { pk: string; sk?: string; projection: 'ALL' | 'KEYS_ONLY' }>;
export type IndexName = keyof typeof indexes;

/** Seconds since 1970; DynamoDB deletes the item some time after. */
export const timeToLiveAttribute = 'expiresAt';
export const streamViewType = 'NEW_AND_OLD_IMAGES';

const keySchema = (pk: string, sk?: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  ...(sk === undefined ? [] : [{ AttributeName: sk, KeyType: 'RANGE' as const }]),
];
const keyAttributes = [primaryKey, ...Object.values(indexes)].flatMap((key) =>
  'sk' in key ? [key.pk, key.sk] : [key.pk],
);

/** The input of CreateTable, but for the table's name. */
export const tableDefinition = {
  KeySchema: keySchema(primaryKey.pk, primaryKey.sk),
  AttributeDefinitions: keyAttributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index.pk, 'sk' in index ? index.sk : undefined),
    Projection: { ProjectionType: index.projection },
  })),
  BillingMode: 'PAY_PER_REQUEST' as const,
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const },
};
