import { routes } from '../../shared/api/routes.ts';
import { sumCells } from '../../shared/domain/counts.ts';
import { shownCity, shownSession } from '../../shared/domain/home-area.ts';
import { ok, operation } from '../http/endpoint.ts';

const nobody = { total: 0, confirmed: 0, waiting: 0, newMembers: 0, checkedIn: 0, held: 0 };

export const getCounts = operation(routes.getCounts, async ({ params, now, daftar, problem }) => {
  const campaign = await daftar.campaigns.inFull(params.campaignId);
  if (!campaign) throw problem('campaign-not-found');
  const snapshot = await daftar.snapshots.get(campaign.campaignId);
  const numbers = await daftar.numbers.ofSessions(
    campaign.campaignId,
    campaign.sessions.map(({ sessionId }) => sessionId),
  );
  const { all, cities, channels, days } = sumCells(snapshot?.cells ?? {});

  // Where a city has one session, it goes by that session's name.
  const inCity = Map.groupBy(campaign.sessions, ({ cityCode }) => cityCode);
  const nameOf = (cityCode: string) => {
    const [first, ...more] = inCity.get(cityCode) ?? [];
    return first && more.length === 0 ? shownSession(first) : shownCity(cityCode);
  };

  const quotas = new Map<string, { quota: number; target: number | null }>();
  for (const { sessionId, cityCode, target } of campaign.sessions) {
    const earlier = quotas.get(cityCode);
    quotas.set(cityCode, {
      quota: (earlier?.quota ?? 0) + (numbers.get(sessionId)?.quota ?? 0),
      target: target === undefined ? (earlier?.target ?? null) : (earlier?.target ?? 0) + target,
    });
  }
  return ok({
    // What the stream has brought so far; where nothing ever came, what is true now: nobody.
    asOf: snapshot?.asOf ?? new Date(now).toISOString(),
    ...all,
    target: campaign.target ?? null,
    cities: [...new Set([...quotas.keys(), ...cities.keys()])].map((cityCode) => {
      const { total, confirmed, waiting, held, newMembers, checkedIn } = cities.get(cityCode) ?? nobody;
      const { quota = null, target = null } = quotas.get(cityCode) ?? {};
      return {
        cityCode,
        cityName: nameOf(cityCode),
        total,
        confirmed,
        waiting,
        held,
        newMembers,
        checkedIn,
        quota,
        target,
      };
    }),
    channels: campaign.channels.map(({ channelId, kind, name }) => ({
      channelId,
      kind,
      name,
      total: channels.get(channelId)?.total ?? 0,
    })),
    days: [...days].map(([date, { total }]) => ({ date, total })),
  });
});
