import { routes } from '../../shared/api/routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { newRequestId } from '../../shared/keys/made-ids.ts';
import type { Daftar } from '../http/daftar.ts';
import { keyOfPerson } from '../http/draft-of.ts';
import { ok, operation } from '../http/endpoint.ts';
import { carryRecords } from './carry-records.ts';
import { findCampaign, findOwnSignUp } from './find.ts';
import { etag, requireVersion } from './if-match.ts';
import { type Correction, correctedFields, judgeCorrection } from './judge-correction.ts';
import { rosterEntry } from './roster-entry.ts';
import { signUpInFull } from './sign-up-in-full.ts';

/** By another NIK, or phone where people are told apart by it, it is another person's record that this becomes. */
const identityAfter = async (campaign: CampaignInFull, seen: SignUp, { nik, phone }: Correction, daftar: Daftar) => {
  const sealed = nik === undefined ? {} : { sealedNik: await daftar.sealing.seal(campaign, nik) };
  const isSame = campaign.personRule === 'nik' ? nik === undefined : phone === undefined || phone === seen.phone;
  if (isSame) return sealed;
  const key = await keyOfPerson(campaign, seen.sessionId, { nik, phone: phone ?? seen.phone }, daftar);
  return { ...sealed, ...key, place: seen.place };
};

export const correctSignUp = operation(
  routes.correctSignUp,
  async ({ params, body, headers, now, daftar, problem, note }) => {
    const { campaignId, signUpId } = params;
    const campaign = await findCampaign(daftar, campaignId);
    const answers = judgeCorrection(campaign, body);
    // Which fields, not what they say: the log must not become the copy that nobody erases.
    await note({ about: { fields: Object.keys(body) } });
    const seen = await findOwnSignUp(daftar, campaignId, signUpId);
    requireVersion(headers['if-match'], seen.version);
    if (seen.withdrawnAt !== undefined) throw problem('consent-withdrawn');
    if (seen.merged) throw problem('sign-up-merged');

    const done = await daftar.signUps.correct(seen, {
      ...correctedFields(campaign, seen, body, answers),
      ...(await identityAfter(campaign, seen, body, daftar)),
      changedAt: new Date(now).toISOString(),
      requestId: newRequestId(),
      version: seen.version + 1,
    });
    if (done === 'changed-meanwhile') throw problem(done);
    if ('taken' in done) throw problem('person-taken', { members: holderOf(done.taken) });
    if (done.personKey !== seen.personKey) await carryRecords(campaign, seen, done, daftar);
    return ok(await signUpInFull(done, daftar), etag(done.version));
  },
);

/** Whose record it is, by its ticket; of an erased person there is nothing to name. */
const holderOf = (taken: SignUp) => {
  if (taken.erasure) return {};
  const { signUpId, sessionId, number, status } = rosterEntry(taken);
  return { holder: { signUpId, ticketCode: taken.ticketCode, sessionId, number, status } };
};
