import { routes } from '../../shared/api/routes.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { carryRecords } from './carry-records.ts';
import { freeOrdinal, identityAfter } from './corrected-identity.ts';
import { findCampaign, findOwnSignUp } from './find.ts';
import { etag, requireVersion } from './if-match.ts';
import { correctedFields, judgeCorrection } from './judge-correction.ts';
import { rosterEntry } from './roster-entry.ts';
import { signUpInFull } from './sign-up-in-full.ts';

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
    if ('taken' in done) {
      const ordinal = await freeOrdinal(campaign, done.taken, body.phone ?? seen.phone, daftar);
      throw problem('person-taken', {
        members: { ...holderOf(done.taken), ...(ordinal !== undefined && { ordinal }) },
      });
    }
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
