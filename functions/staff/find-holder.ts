import { routes } from '../../shared/api/routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { foundSignUp } from '../http/found-sign-up.ts';
import { limitHelp } from '../http/limit-help.ts';
import { fieldProblem } from '../http/problem.ts';
import { findCampaign } from './find.ts';

export const findHolder = operation(routes.findHolder, async ({ params, body, caller, now, daftar, note }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  await limitHelp(daftar, 'look-up', caller.id, now);
  const held =
    body.ticketCode === undefined
      ? await byIdentity(campaign, body, daftar)
      : await byTicket(campaign, body.ticketCode, daftar);
  const signUps = held.filter(({ erasure }) => !erasure);
  await note({ about: { signUpIds: signUps.map(({ signUpId }) => signUpId) } });
  return ok({ found: signUps.map((signUp) => foundSignUp(campaign, signUp.sessionId ?? '', signUp)) });
});

const byTicket = async (campaign: CampaignInFull, typed: string, daftar: Daftar): Promise<SignUp[]> => {
  const code = readTicketCode(typed);
  const found = code === undefined ? undefined : await daftar.signUps.byId(signUpIdOf(code));
  return found?.campaignId === campaign.campaignId ? [found] : [];
};

const byIdentity = async (
  { organiserId, campaignId, personRule }: CampaignInFull,
  { nik, phone }: { nik?: string | undefined; phone?: string | undefined },
  daftar: Daftar,
): Promise<SignUp[]> => {
  const secret = await daftar.sealing.personSecret(organiserId);
  const heldBy = (identity: Parameters<typeof personKeyOf>[2]) =>
    daftar.signUps.inCampaign({ organiserId, personKey: personKeyOf(secret, organiserId, identity) }, campaignId);
  if (personRule === 'nik') {
    if (nik === undefined) throw fieldProblem('/nik', { code: 'nik-empty' });
    return heldBy({ nik });
  }
  if (phone === undefined) throw fieldProblem('/phone', { code: 'phone-empty' });
  return heldBy({ phone, ordinal: 1 });
};
