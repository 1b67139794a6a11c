import type { StaffRole } from '../../../shared/domain/staff-role.ts';
import { channels, sessions } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';
import { bringsLists } from '../setup/channel-kinds.ts';
import type { Competition, RoleName } from './role-words.ts';

/** Where a role of this kind can hold, as the choices of a list; none where the campaign has nothing of the kind. */
export const scopesFor = (role: RoleName, competitions: readonly Competition[]): (readonly [string, string])[] => {
  if (role === 'coordinator') return channels.value.filter(bringsLists).map(({ channelId, name }) => [channelId, name]);
  if (role === 'crew') return sessions.value.map((session) => [session.sessionId, sessionName(session)]);
  if (role === 'judge') return competitions.map(({ competitionId, name }) => [competitionId, name]);
  return [];
};

type Campaign = { organiserId: string; campaignId: string };

export const roleIn = (role: RoleName, campaign: Campaign, scope: string): StaffRole => {
  switch (role) {
    case 'manager':
      return { role, ...campaign };
    case 'coordinator':
      return { role, ...campaign, channelId: scope };
    case 'crew':
      return { role, ...campaign, sessionId: scope };
    case 'judge':
      return { role, ...campaign, competitionId: scope };
  }
};
