import type { CampaignInFull, Channel } from './campaign.ts';

/** What a city is to bring, beside which its counts are shown. */
export type CityPlan = {
  cityCode: string;
  /** Where it goes by another name than its own. */
  cityName?: string;
  quota: number;
  target: number | null;
};

/** What a campaign set out to do: what does not come of its sign-ups, and changes only when a manager changes it. */
export type CampaignPlan = {
  target: number | null;
  /** In the order of their first sessions. */
  cities: CityPlan[];
  channels: Pick<Channel, 'channelId' | 'kind' | 'name'>[];
};

export const planOf = (
  { target, sessions, channels }: Pick<CampaignInFull, 'target' | 'sessions' | 'channels'>,
  quotas: ReadonlyMap<string, number>,
): CampaignPlan => ({
  target: target ?? null,
  cities: [...Map.groupBy(sessions, ({ cityCode }) => cityCode)].map(([cityCode, inCity]) => {
    const targets = inCity.flatMap((one) => one.target ?? []);
    const [first, ...more] = inCity;
    // Where a city has one session, it goes by that session's name.
    const cityName = more.length === 0 ? first?.name : undefined;
    return {
      cityCode,
      ...(cityName !== undefined && { cityName }),
      quota: inCity.reduce((sum, { sessionId }) => sum + (quotas.get(sessionId) ?? 0), 0),
      target: targets.length === 0 ? null : targets.reduce((sum, one) => sum + one, 0),
    };
  }),
  channels: channels.map(({ channelId, kind, name }) => ({ channelId, kind, name })),
});
