import { roleId, StaffRole } from '../domain/staff-role.ts';
import { isPassing, isTransactionRefused, pagesOf, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** One role of one person. Read at every request, so that taking it away works at the next one. */
export const staffRoleItem = defineItem({
  type: 'StaffRole',
  does: 'One role of one person, in one scope',
  keys: {
    primary: { pk: 'STAFF#{email}', sk: 'ROLE#{roleId}' },
    list: { pk: 'ROLES#{organiserId}', sk: '{scope}#{email}#{roleId}' },
  },
  patterns: {
    ofPerson: { index: 'primary', does: 'Find out what a person may do' },
    inCampaign: { index: 'list', does: 'List who may do what in a campaign, or for a whole organiser' },
  },
});

/** Roles for a whole organiser sort apart from those in a campaign. */
const scopeOf = (campaignId: string | undefined) => (campaignId === undefined ? '*' : `in:${campaignId}`);
const stored = (email: string, role: StaffRole) => {
  const { scope: _, ...item } = staffRoleItem.stored({
    email,
    ...role,
    roleId: roleId(role),
    scope: scopeOf(role.campaignId),
  });
  return item;
};

export const staffRoles = (table: Table) => ({
  ofPerson: async (email: string): Promise<StaffRole[]> => {
    const { Items = [] } = await table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :role)',
      ExpressionAttributeValues: { ':pk': staffRoleItem.partition({ email }), ':role': 'ROLE#' },
      ConsistentRead: true,
    });
    return Items.flatMap((item) => roleIn(item));
  },

  inScope: async (
    organiserId: string,
    campaignId: string | undefined,
  ): Promise<{ email: string; role: StaffRole }[]> => {
    const found: { email: string; role: StaffRole }[] = [];
    const query = {
      IndexName: 'list',
      KeyConditionExpression: 'listPk = :pk AND begins_with(listSk, :scope)',
      ExpressionAttributeValues: {
        ':pk': staffRoleItem.listPartition({ organiserId }),
        ':scope': `${scopeOf(campaignId)}#`,
      },
    };
    for await (const page of pagesOf(table, query)) {
      for (const item of page) for (const role of roleIn(item)) found.push({ email: String(item.email), role });
    }
    return found;
  },

  grant: (email: string, role: StaffRole) => table.put({ Item: stored(email, role) }),
  revoke: (email: string, role: StaffRole) => table.delete({ Key: keyOf(email, role) }),

  /** Takes a role away as long as somebody else has theirs; false where they have not. Two who take it from one another at once: one does. */
  revokeBeside: async (
    email: string,
    role: StaffRole,
    staying: { email: string; role: StaffRole },
  ): Promise<boolean> => {
    try {
      await table.transact([
        { Delete: { Key: keyOf(email, role) } },
        { ConditionCheck: { Key: keyOf(staying.email, staying.role), ConditionExpression: 'attribute_exists(pk)' } },
      ]);
      return true;
    } catch (error) {
      if (!isTransactionRefused(error) || isPassing(error)) throw error;
      return false;
    }
  },
});

const keyOf = (email: string, role: StaffRole) => staffRoleItem.key({ email, roleId: roleId(role) });

const roleIn = ({
  role,
  organiserId,
  campaignId,
  channelId,
  sessionId,
  competitionId,
}: Record<string, unknown>): StaffRole[] => {
  const fields = Object.entries({ role, organiserId, campaignId, channelId, sessionId, competitionId }).filter(
    ([, value]) => value !== undefined,
  );
  const parsed = StaffRole.safeParse(Object.fromEntries(fields));
  // A role that this version does not know lets its holder do nothing.
  return parsed.success ? [parsed.data] : [];
};
