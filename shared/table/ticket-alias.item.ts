import { refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/**
 * A ticket code that a kiosk showed to somebody who was signed up already, under another code. It lies in the same index as the
 * sign-ups' own codes, so that whoever looks one up finds either.
 */
export const ticketAliasItem = defineItem({
  type: 'TicketAlias',
  does: "A second code of a sign-up's ticket",
  keys: {
    primary: { pk: 'TICKET-ALIAS#{signUpId}', sk: 'TICKET-ALIAS' },
    ticket: { pk: 'SIGN-UP#{signUpId}' },
  },
  patterns: {
    byCode: { index: 'ticket', does: 'Open a ticket by the code that a kiosk showed' },
    itself: { index: 'primary', does: 'Keep a code from being given to two people' },
  },
});

export const isAliasKey = ({ pk }: Record<string, unknown>): boolean => String(pk).startsWith('TICKET-ALIAS#');

type First = { organiserId: string; personKey: string; place: string; signUpId: string };

export const ticketAliases = (table: Table) => ({
  /**
   * `signUpId` is made of the code. A code that opens somebody's ticket goes on opening theirs: then false. It opens this very
   * ticket: once the sign-up is handed over to another holder, it opens nothing.
   */
  put: async (signUpId: string, first: First): Promise<boolean> => {
    const { organiserId, personKey, place, signUpId: opens } = first;
    try {
      await table.put({
        Item: ticketAliasItem.stored({ signUpId, opens, organiserId, personKey, place }),
        ConditionExpression: 'attribute_not_exists(pk) OR (personKey = :person AND place = :place AND opens = :opens)',
        ExpressionAttributeValues: { ':person': personKey, ':place': place, ':opens': opens },
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },

  /** Its ticket is gone for good. */
  remove: async (signUpId: string): Promise<void> => {
    await table.delete({ Key: ticketAliasItem.key({ signUpId }) });
  },
});
