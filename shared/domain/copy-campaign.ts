import type { Campaign, CampaignInFull, Session } from './campaign.ts';

const dayMs = 86_400_000;

/** How many whole days later a copy begins: a run at half past five stays at half past five. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

type Asked = Pick<Campaign, 'campaignId' | 'name' | 'startsAt' | 'endsAt'>;

/** A campaign like an earlier one, closed, with the text that was last agreed to there as its own first. Its key is its own: nobody's NIK comes along. */
export const campaignLike = (from: CampaignInFull, asked: Asked, sealedDataKey: string): Campaign => {
  const { organiserId, timeZone, personRule, onePlacePer, consent, questions, target } = from;
  return {
    organiserId,
    timeZone,
    personRule,
    onePlacePer,
    questions,
    ...(target !== undefined && { target }),
    ...asked,
    consent: { version: '1', text: consent.text },
    state: 'closed',
    sealedDataKey,
    version: 1,
  };
};

/** A session of the earlier campaign in the copy, as many days later as the copy itself. */
export const sessionLike = (session: Session, from: Campaign, to: Campaign): Session => ({
  ...session,
  campaignId: to.campaignId,
  startsAt: new Date(Date.parse(session.startsAt) + daysBetween(from.startsAt, to.startsAt) * dayMs).toISOString(),
  version: 1,
});
