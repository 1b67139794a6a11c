import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { call } from '../../lib/call.ts';
import { shortCity } from '../../lib/short-city.ts';
import { staffCall } from '../../lib/staff-call.ts';

/** A session at whose gates who is signed in may stand. */
export type Choice = {
  campaignId: string;
  campaignName: string;
  sessionId: string;
  city: string;
  venue: string;
  startsAt: string;
  timeZone: string;
  quota: number;
};

/**
 * A crew's own sessions; a manager's, all of their campaigns. The soonest first. An address that names a campaign or a session,
 * as a manager sends it to a crew, leaves only those.
 */
export const mySessions = async (search = location.search): Promise<Choice[] | Refused | NoAnswer> => {
  const [me, listed] = await Promise.all([staffCall('getMe', {}), staffCall('listCampaigns', {})]);
  if (me.kind !== 'answered') return me;
  if (listed.kind !== 'answered') return listed;
  const { roles } = me.body;
  const mayStand = (campaign: { campaignId: string; organiserId: string }, sessionId: string) =>
    roles.some((role) =>
      role.role === 'crew'
        ? role.campaignId === campaign.campaignId && role.sessionId === sessionId
        : role.role === 'manager' &&
          role.organiserId === campaign.organiserId &&
          (role.campaignId ?? campaign.campaignId) === campaign.campaignId,
    );
  const asked = new URLSearchParams(search);
  const isAsked = (name: string, id: string) => (asked.get(name) ?? id) === id;
  const found: Choice[] = [];
  for (const campaign of listed.body.items.filter(({ campaignId }) => isAsked('campaign', campaignId))) {
    const page = await call('getCampaign', { params: { campaignId: campaign.campaignId } });
    if (page.kind !== 'answered') return page;
    const { campaignId, name: campaignName, sessions } = page.body;
    for (const { sessionId, cityName, venue, startsAt, timeZone, quota } of sessions) {
      const session = { sessionId, city: shortCity(cityName), venue, startsAt, timeZone, quota };
      if (isAsked('session', sessionId) && mayStand(campaign, sessionId))
        found.push({ campaignId, campaignName, ...session });
    }
  }
  return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
};
