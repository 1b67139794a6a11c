import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { staffCall } from '../../lib/staff-call.ts';

export type Choice = { id: string; name: string };
type Failed = Refused | NoAnswer;

/** The campaigns to which who is signed in may bring people. */
export const myCampaigns = async (): Promise<Choice[] | Failed> => {
  const me = await staffCall('getMe', {});
  if (me.kind !== 'answered') return me;
  if (!me.body.roles.some(({ role }) => role === 'coordinator' || role === 'manager')) return [];
  const listed = await staffCall('listCampaigns', {});
  if (listed.kind !== 'answered') return listed;
  const may = new Set(me.body.roles.map((role) => (role.role === 'coordinator' ? role.campaignId : undefined)));
  const managesAll = me.body.roles.some((role) => role.role === 'manager' && role.campaignId === undefined);
  for (const role of me.body.roles) if (role.role === 'manager') may.add(role.campaignId);
  return listed.body.items
    .filter(({ campaignId }) => managesAll || may.has(campaignId))
    .map(({ campaignId, name }) => ({ id: campaignId, name }));
};

/** The channels of a campaign through which who is signed in may bring people. */
export const myChannels = async (campaignId: string): Promise<Choice[] | Failed> => {
  const listed = await staffCall('listChannels', { params: { campaignId } });
  if (listed.kind !== 'answered') return listed;
  return listed.body.items
    .filter(({ kind, state }) => (kind === 'community' || kind === 'partner') && state === 'open')
    .map(({ channelId, name }) => ({ id: channelId, name }));
};
