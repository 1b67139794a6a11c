import { routes } from '../../shared/api/routes.ts';
import { availabilityOf } from '../../shared/domain/availability.ts';
import { shownSession } from '../../shared/domain/home-area.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getCampaign = operation(routes.getCampaign, async ({ params, now, daftar, problem }) => {
  const campaign = await daftar.campaigns.inFull(params.campaignId);
  if (!campaign) throw problem('campaign-not-found');

  const numbers = await daftar.numbers.ofSessions(
    campaign.campaignId,
    campaign.sessions.map(({ sessionId }) => sessionId),
  );
  const { campaignId, name, startsAt, endsAt, timeZone, state, personRule, consent, questions } = campaign;
  const sessions = campaign.sessions.map((session) => {
    const counted = numbers.get(session.sessionId);
    return {
      sessionId: session.sessionId,
      cityCode: session.cityCode,
      cityName: shownSession(session),
      venue: session.venue,
      startsAt: session.startsAt,
      timeZone: session.timeZone,
      quota: counted ? counted.quota : 0,
      availability: availabilityOf(campaign, counted, now),
    };
  });
  return ok({ campaignId, name, startsAt, endsAt, timeZone, state, personRule, consent, questions, sessions });
});
