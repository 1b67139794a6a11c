import type * as z from 'zod';
import type { CampaignPage } from '../../shared/api/shapes.ts';
import { availabilityOf } from '../../shared/domain/availability.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { Daftar } from './daftar.ts';
import { showSession } from './show-session.ts';

/** A campaign as whoever signs up sees it, on its page or at a kiosk. */
export const showCampaign = async (
  known: CampaignInFull,
  now: number,
  daftar: Daftar,
): Promise<z.output<typeof CampaignPage>> => {
  const numbers = await daftar.numbers.ofSessions(
    known.campaignId,
    known.sessions.map(({ sessionId }) => sessionId),
  );
  const campaign = isBehind(known, numbers) ? await readAnew(known, daftar) : known;
  const { campaignId, name, startsAt, endsAt, timeZone, state, paused, personRule, consent, questions } = campaign;
  const sessions = campaign.sessions.map((session) => {
    const counted = numbers.get(session.sessionId);
    return { ...showSession(session, counted?.quota), availability: availabilityOf(campaign, counted, now) };
  });
  const pause = state === 'open' && paused ? { paused } : {};
  return { campaignId, name, startsAt, endsAt, timeZone, state, ...pause, personRule, consent, questions, sessions };
};

/** Numbers are read each time, a campaign may be 5 s old: people would hear "closed" of what was paused meanwhile. */
const isBehind = ({ paused }: CampaignInFull, numbers: ReadonlyMap<string, { paused?: true }>): boolean =>
  !paused && numbers.values().some((one) => one.paused);

const readAnew = async (known: CampaignInFull, { campaigns }: Daftar): Promise<CampaignInFull> => {
  campaigns.forget(known.campaignId);
  return (await campaigns.inFull(known.campaignId)) ?? known;
};
