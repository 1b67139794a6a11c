import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { mostWithOnePhone } from '../../shared/domain/phone.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import type { Daftar } from './daftar.ts';
import { fieldProblem } from './problem.ts';

/** A family's phone may stand for several people, if their coordinator said so. */
export const withPhone = (phone: string) =>
  Array.from({ length: mostWithOnePhone }, (_, at) => ({ phone, ordinal: at + 1 }));

/** What a person holds in a campaign, by what it tells people apart by; of who was erased, nothing. */
export const heldBy = async (
  { organiserId, campaignId, personRule }: CampaignInFull,
  body: { nik?: string | undefined; phone?: string | undefined },
  daftar: Daftar,
): Promise<SignUp[]> => {
  const sought = personRule === 'nik' ? body.nik : body.phone;
  if (sought === undefined)
    throw fieldProblem(`/${personRule}`, { code: personRule === 'nik' ? 'nik-empty' : 'phone-empty' });
  const secret = await daftar.sealing.personSecret(organiserId);
  const identities = personRule === 'nik' ? [{ nik: sought }] : withPhone(sought);
  const held = identities.map((identity) =>
    daftar.signUps.inCampaign({ organiserId, personKey: personKeyOf(secret, organiserId, identity) }, campaignId),
  );
  return (await Promise.all(held)).flat().filter(({ erasure }) => !erasure);
};
