import { routes } from '../../shared/api/routes.ts';
import { planOf } from '../../shared/domain/campaign-plan.ts';
import { sumCells } from '../../shared/domain/counts.ts';
import { shownCity } from '../../shared/domain/home-area.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

const nobody = { total: 0, confirmed: 0, waiting: 0, newMembers: 0, checkedIn: 0, held: 0 };

export const getCounts = operation(routes.getCounts, async ({ params, now, daftar }) => {
  const { campaignId } = params;
  const { snapshot, plan = await planAsSet(campaignId, daftar) } = await daftar.readCounts(campaignId);
  const { all, cities, channels, days } = sumCells(snapshot?.cells ?? {});
  const planned = new Map(plan.cities.map((city) => [city.cityCode, city]));
  return ok({
    // What the stream has brought so far; where nothing ever came, what is true now: nobody.
    asOf: snapshot?.asOf ?? new Date(now).toISOString(),
    ...all,
    target: plan.target,
    cities: [...new Set([...planned.keys(), ...cities.keys()])].map((cityCode) => {
      const { total, confirmed, waiting, held, newMembers, checkedIn } = cities.get(cityCode) ?? nobody;
      const { cityName = shownCity(cityCode), quota = null, target = null } = planned.get(cityCode) ?? {};
      return { cityCode, cityName, total, confirmed, waiting, held, newMembers, checkedIn, quota, target };
    }),
    channels: plan.channels.map((channel) => ({ ...channel, total: channels.get(channel.channelId)?.total ?? 0 })),
    days: [...days].map(([date, { total }]) => ({ date, total })),
  });
});

/** For the second or so in which the stream has not brought a new campaign's plan yet. */
const planAsSet = async (campaignId: string, daftar: Daftar) => {
  const campaign = await findCampaign(daftar, campaignId);
  const sessionIds = campaign.sessions.map(({ sessionId }) => sessionId);
  const numbers = await daftar.numbers.ofSessions(campaignId, sessionIds);
  return planOf(campaign, new Map([...numbers].map(([sessionId, { quota }]) => [sessionId, quota])));
};
