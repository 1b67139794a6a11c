import type * as z from 'zod';
import type { NewSignUp } from '../../shared/domain/sign-up.ts';
import type { CampaignPage } from './campaign-page.ts';
import type { Draft } from './draft.ts';
import { answersOf } from './judge-draft.ts';

type Asked = { channelId: string | undefined; reopens: string | undefined };

/** The request for a draft in which nothing is wrong. */
export const signUpBody = (
  campaign: CampaignPage,
  draft: Draft,
  { channelId, reopens }: Asked,
): z.input<typeof NewSignUp> => ({
  ...(campaign.sessions.length > 0 && { sessionId: draft.session }),
  ...(channelId !== undefined && { channelId }),
  person: {
    name: draft.name,
    ...(campaign.personRule === 'nik' && { nik: draft.nik }),
    phone: draft.phone,
    cityCode: draft.city,
    districtCode: draft.district,
    villageCode: draft.village,
    ...(draft.rt.trim() !== '' && { rt: draft.rt }),
    ...(draft.rw.trim() !== '' && { rw: draft.rw }),
    occupation: draft.occupation,
    membership: draft.membership || 'none',
  },
  consent: { version: draft.consent, accepted: true },
  answers: answersOf(campaign.questions, draft),
  ...(reopens !== undefined && { reopens }),
});
