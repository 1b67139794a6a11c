import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { keyOfPerson } from '../http/draft-of.ts';
import { withPhone } from '../http/held-by.ts';
import type { Correction } from './judge-correction.ts';

const keysWithPhone = async ({ organiserId }: SignUpKey, phone: string, daftar: Daftar): Promise<string[]> => {
  const secret = await daftar.sealing.personSecret(organiserId);
  return withPhone(phone).map((identity) => personKeyOf(secret, organiserId, identity));
};

/**
 * By another NIK, or phone where people are told apart by it, it is another person's record that this becomes. Who is the second
 * with a phone is the second with the right phone, too: as such their coordinator's list names them.
 */
export const identityAfter = async (
  campaign: CampaignInFull,
  seen: SignUp,
  { nik, phone = seen.phone, ordinal }: Correction,
  daftar: Daftar,
): Promise<Partial<SignUp>> => {
  const { place, sessionId } = seen;
  if (nik !== undefined) {
    const key = await keyOfPerson(campaign, sessionId, { nik, phone }, daftar);
    return { ...key, place, sealedNik: await daftar.sealing.seal(campaign, nik) };
  }
  const isSame = phone === seen.phone && ordinal === undefined;
  if (campaign.personRule === 'nik' || isSame) return {};
  const own = (await keysWithPhone(seen, seen.phone, daftar)).indexOf(seen.personKey) + 1;
  return { ...(await keyOfPerson(campaign, sessionId, { phone, ordinal: ordinal ?? own }, daftar)), place };
};

/** As which of the people with a phone somebody can be had, where this one has it; none where people are told apart by NIK. */
export const freeOrdinal = async (
  { personRule }: CampaignInFull,
  taken: SignUp,
  phone: string,
  daftar: Daftar,
): Promise<number | undefined> => {
  if (personRule === 'nik') return undefined;
  const personKeys = await keysWithPhone(taken, phone, daftar);
  const { organiserId, place } = taken;
  const held = await daftar.signUps.ofPeople(personKeys.map((personKey) => ({ organiserId, personKey, place })));
  const free = personKeys.findIndex((personKey) => !held.has(personKey));
  return free === -1 ? undefined : free + 1;
};
