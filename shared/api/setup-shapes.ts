import { Campaign, Consent, Instant } from '../domain/campaign.ts';

export const PublishedConsent = Consent.extend({ publishedAt: Instant }).meta({ id: 'PublishedConsent' });

/** Its sessions start as many days later as the copy itself does. */
export const CampaignCopy = Campaign.pick({ campaignId: true, name: true, startsAt: true, endsAt: true })
  .strict()
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], params: { code: 'time-order' } })
  .meta({ id: 'CampaignCopy' });
