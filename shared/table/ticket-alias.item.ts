import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/**
 * A ticket code that a kiosk showed to somebody who was signed up already, under another code; or that of a record that was merged
 * into another. It lies in the same index as the sign-ups' own codes, so that whoever looks one up finds either.
 */
export const ticketAliasItem = defineItem({
  type: 'TicketAlias',
  does: "A second code of a sign-up's ticket",
  keys: {
    primary: { pk: 'TICKET-ALIAS#{signUpId}', sk: 'TICKET-ALIAS' },
    list: { pk: 'TICKET-ALIASES#{campaignId}', sk: '{signUpId}' },
    ticket: { pk: 'SIGN-UP#{signUpId}' },
  },
  patterns: {
    byCode: { index: 'ticket', does: 'Open a ticket by the code that a kiosk showed' },
    ofCampaign: { index: 'list', does: "List a campaign's second codes, for gates without a network" },
    itself: { index: 'primary', does: 'Keep a code from being given to two people' },
  },
});

export const isAliasKey = ({ pk }: Record<string, unknown>): boolean => String(pk).startsWith('TICKET-ALIAS#');

type First = {
  organiserId: string;
  campaignId: string;
  personKey: string;
  place: string;
  signUpId: string;
  ticketCode: string;
};
/** A ticket's code, and the id that is made of it. */
type Code = { signUpId: string; ticketCode: string };
/** `opensCode`: the code of the ticket that it opens, as long as that ticket is this very one. */
type TicketAlias = { ticketCode: string; opensCode: string };

export const ticketAliases = (table: Table) => ({
  /**
   * A code that opens somebody's ticket goes on opening theirs: then false. It opens this very
   * ticket: once the sign-up is handed over to another holder, it opens nothing.
   */
  put: async ({ signUpId, ticketCode }: Code, first: First): Promise<boolean> => {
    const { organiserId, campaignId, personKey, place, signUpId: opens, ticketCode: opensCode } = first;
    try {
      await table.put({
        Item: ticketAliasItem.stored({
          signUpId,
          ticketCode,
          opens,
          opensCode,
          organiserId,
          campaignId,
          personKey,
          place,
        }),
        ConditionExpression: 'attribute_not_exists(pk) OR (personKey = :person AND place = :place AND opens = :opens)',
        ExpressionAttributeValues: { ':person': personKey, ':place': place, ':opens': opens },
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },

  ofCampaign: async (campaignId: string): Promise<TicketAlias[]> => {
    const found: TicketAlias[] = [];
    const list = {
      IndexName: 'list',
      KeyConditionExpression: 'listPk = :pk',
      ExpressionAttributeValues: { ':pk': ticketAliasItem.listPartition({ campaignId }) },
    };
    for await (const page of pagesOf(table, list)) found.push(...page.map((item) => unstored<TicketAlias>(item)));
    return found;
  },

  /** For a transaction: the code of a sign-up that is given up in it opens another from then on. */
  leadItem: (given: Pick<First, 'signUpId' | 'ticketCode'>, to: First) => {
    const { organiserId, campaignId, personKey, place, signUpId: opens, ticketCode: opensCode } = to;
    const { signUpId, ticketCode } = given;
    const alias = { signUpId, ticketCode, opens, opensCode, organiserId, campaignId, personKey, place };
    return { Put: { Item: ticketAliasItem.stored(alias) } };
  },

  /** Its ticket is gone for good. */
  remove: async (signUpId: string): Promise<void> => {
    await table.delete({ Key: ticketAliasItem.key({ signUpId }) });
  },
});
