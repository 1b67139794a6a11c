import { refusedBy, type Table } from './client.ts';

type Key = { pk: string; sk: string };

/** An UpdateItem that sets these fields (and removes those that are undefined) if the item still has the version that was seen. */
export const setFields = (Key: Key, fields: Record<string, unknown>, seenVersion: number) => {
  const entries = Object.entries(fields);
  const set = entries.filter(([, value]) => value !== undefined);
  const removed = entries.filter(([, value]) => value === undefined);
  const expression = [
    set.length > 0 && `SET ${set.map((_, at) => `#s${at} = :s${at}`).join(', ')}`,
    removed.length > 0 && `REMOVE ${removed.map((_, at) => `#r${at}`).join(', ')}`,
  ];
  return {
    Key,
    UpdateExpression: expression.filter(Boolean).join(' '),
    ConditionExpression: '#version = :seen',
    ExpressionAttributeNames: {
      '#version': 'version',
      ...Object.fromEntries(set.map(([name], at) => [`#s${at}`, name])),
      ...Object.fromEntries(removed.map(([name], at) => [`#r${at}`, name])),
    },
    ExpressionAttributeValues: {
      ':seen': seenVersion,
      ...Object.fromEntries(set.map(([, value], at) => [`:s${at}`, value])),
    },
  };
};

/** Sets fields of an item as it was read, and its next version; false where someone else was faster. */
export const changeFields = async (
  table: Table,
  key: Key,
  fields: Record<string, unknown>,
  seenVersion: number,
): Promise<boolean> => {
  try {
    await table.update(setFields(key, { ...fields, version: seenVersion + 1 }, seenVersion));
    return true;
  } catch (error) {
    if (refusedBy(error)) return false;
    throw error;
  }
};

/** Puts an item as the next version of the one that was seen, or as the first; false where someone else was faster. */
export const putNext = async (
  table: Table,
  item: Record<string, unknown>,
  seenVersion: number | undefined,
): Promise<boolean> => {
  try {
    await table.put({
      Item: { ...item, version: (seenVersion ?? 0) + 1 },
      ...(seenVersion === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': seenVersion } }),
    });
    return true;
  } catch (error) {
    if (refusedBy(error)) return false;
    throw error;
  }
};
