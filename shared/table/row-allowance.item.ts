import { refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** How many rows a partner key may still send in this minute. */
export const rowAllowanceItem = defineItem({
  type: 'RowAllowance',
  does: 'How many rows were drawn with one partner key in one minute',
  keys: { primary: { pk: 'ROWS#{keyId}#{minute}', sk: 'ROWS' } },
  patterns: { ofMinute: { index: 'primary', does: 'Slow down a partner who sends too much' } },
});

const minuteMs = 60_000;
type Drawn = { minute: number; left: number };

/**
 * A bucket for each key and minute, in the table, so that it holds over all instances of a function. An instance draws
 * some at a time and spends them without asking: four chunks of 500 cost one write unit.
 */
export const rowAllowances = (table: Table, drawnAtOnce = 2_000) => {
  const drawn = new Map<string, Drawn>();

  const draw = async (keyId: string, minute: number, most: number, wanted: number): Promise<boolean> => {
    try {
      await table.update({
        Key: rowAllowanceItem.key({ keyId, minute }),
        UpdateExpression: 'ADD drawn :wanted SET #type = :type, expiresAt = :expires',
        ConditionExpression: 'attribute_not_exists(drawn) OR drawn <= :room',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: {
          ':wanted': wanted,
          ':room': most - wanted,
          ':type': rowAllowanceItem.type,
          ':expires': (minute * minuteMs) / 1000 + 3_600,
        },
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  };

  return {
    /** Takes `rows` of this minute's `most`. Where there are no more: the seconds until the next minute. */
    take: async (
      keyId: string,
      most: number,
      rows: number,
      now: number,
    ): Promise<{ retryAfter: number } | undefined> => {
      const minute = Math.floor(now / minuteMs);
      const kept = drawn.get(keyId);
      const purse: Drawn = kept?.minute === minute ? kept : { minute, left: 0 };
      if (drawn.size > 10_000) drawn.clear();
      drawn.set(keyId, purse);
      if (purse.left >= rows) {
        purse.left -= rows;
        return undefined;
      }
      const more = Math.max(rows, Math.min(drawnAtOnce, Math.floor(most / 10)));
      for (const wanted of new Set([more, rows])) {
        if (wanted <= most && (await draw(keyId, minute, most, wanted))) {
          purse.left += wanted - rows;
          return undefined;
        }
      }
      return { retryAfter: Math.ceil((minuteMs - (now % minuteMs)) / 1000) };
    },
  };
};
