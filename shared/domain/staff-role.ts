import * as z from 'zod';
import { CampaignId, ChannelId, OrganiserId, SessionId } from './ids.ts';

/** What a person may do, and where. A manager without a campaign manages all of the organiser's campaigns. */
export const StaffRole = z
  .discriminatedUnion('role', [
    z.strictObject({ role: z.literal('manager'), organiserId: OrganiserId, campaignId: CampaignId.optional() }),
    z.strictObject({
      role: z.literal('coordinator'),
      organiserId: OrganiserId,
      campaignId: CampaignId,
      channelId: ChannelId,
    }),
    z.strictObject({ role: z.literal('crew'), organiserId: OrganiserId, campaignId: CampaignId, sessionId: SessionId }),
    z.strictObject({
      role: z.literal('judge'),
      organiserId: OrganiserId,
      campaignId: CampaignId,
      competitionId: CampaignId,
    }),
  ])
  .meta({ id: 'StaffRole' });
export type StaffRole = z.output<typeof StaffRole>;

/** What the holder of a partner key may do: act for the one channel that the key was made for. Never given to a person. */
export type PartnerRole = { role: 'partner'; organiserId: string; campaignId: string; channelId: string };
/** What an enrolled device may do: act for the one session that it stands in. A revoked one may only hand in what it has taken. */
export type KioskRole = {
  role: 'kiosk' | 'revoked-kiosk';
  organiserId: string;
  campaignId: string;
  sessionId: string;
  deviceId: string;
};
export type Role = StaffRole | PartnerRole | KioskRole;
export type RoleName = Role['role'];

/** Keys and devices act in roles of their own. */
export const isOfPerson = (role: Role): role is StaffRole =>
  role.role !== 'partner' && role.role !== 'kiosk' && role.role !== 'revoked-kiosk';

/** One role's own key among a person's roles. */
export const roleId = (role: StaffRole): string => {
  const scope =
    role.role === 'coordinator'
      ? role.channelId
      : role.role === 'crew'
        ? role.sessionId
        : role.role === 'judge'
          ? role.competitionId
          : '';
  return [role.role, role.organiserId, role.campaignId ?? '', scope].join('#');
};

/** What a request is about, as far as its route says. */
export type Scope = {
  organiserId?: string | undefined;
  campaignId?: string | undefined;
  channelId?: string | undefined;
  sessionId?: string | undefined;
  competitionId?: string | undefined;
};

/** Whether one of these roles lets its holder act there. A role reaches exactly its own scope, never beside it. */
export const mayAct = (roles: readonly Role[], allowed: readonly RoleName[], scope: Scope): boolean =>
  roles.some((role) => {
    if (!allowed.includes(role.role) || role.organiserId !== scope.organiserId) return false;
    if (role.campaignId !== undefined && role.campaignId !== scope.campaignId) return false;
    // A path that names no channel or session is about the campaign; its operation shows each role its own part of it.
    if (role.role === 'coordinator' || role.role === 'partner')
      return scope.channelId === undefined || role.channelId === scope.channelId;
    if (role.role === 'crew' || role.role === 'kiosk' || role.role === 'revoked-kiosk')
      return scope.sessionId === undefined || role.sessionId === scope.sessionId;
    if (role.role === 'judge') return scope.competitionId === undefined || role.competitionId === scope.competitionId;
    return true;
  });
