import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { homeCityOf } from '../../shared/domain/home-area.ts';
import type { Answers } from '../../shared/domain/question.ts';
import { countsAs, type Person, type SignUp } from '../../shared/domain/sign-up.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import type { Draft } from '../../shared/table/adding-many.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import type { Daftar } from './daftar.ts';

type From = {
  campaign: CampaignInFull;
  sessionId: string | undefined;
  channelId: string;
  consent: SignUp['consent'];
  answers?: Answers;
  /** When the person signed up, and by whose clock: on a kiosk it may be long ago. */
  at: string;
};

/** Who a person is in this campaign. */
export const keyOfPerson = async (
  { organiserId, campaignId, onePlacePer }: CampaignInFull,
  sessionId: string | undefined,
  { nik, phone, ordinal = 1 }: Pick<Person, 'nik' | 'phone'> & { ordinal?: number },
  daftar: Daftar,
): Promise<SignUpKey> => {
  const identity = nik === undefined ? { phone, ordinal } : { nik };
  const personKey = personKeyOf(await daftar.sealing.personSecret(organiserId), organiserId, identity);
  const place = onePlacePer === 'session' && sessionId !== undefined ? `${campaignId}#${sessionId}` : campaignId;
  return { organiserId, personKey, place };
};

/** A sign-up, whichever way it came, but for its number. */
export const draftOf = async (
  { campaign, sessionId, channelId, consent, answers = {}, at }: From,
  person: Person,
  key: SignUpKey,
  ticketCode: string,
  requestId: string,
  daftar: Daftar,
): Promise<Draft> => {
  const { name, phone, membership, occupation, nik, ...home } = person;
  return {
    ...key,
    ...countsAs(campaign, sessionId, homeCityOf(home), at),
    campaignId: campaign.campaignId,
    signUpId: signUpIdOf(ticketCode),
    ticketCode,
    ...(sessionId !== undefined && { sessionId }),
    channelId,
    membership,
    name,
    phone,
    ...(nik !== undefined && { sealedNik: await daftar.sealing.seal(campaign, nik) }),
    ...(Object.keys(home).length > 0 && { home }),
    ...(occupation && { occupation }),
    ...(Object.keys(answers).length > 0 && { answers }),
    consent,
    signedUpAt: at,
    changedAt: at,
    requestId,
  };
};
