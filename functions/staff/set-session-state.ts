import type { Daftar } from '../http/daftar.ts';
import { ok } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { sessionAsStored } from './session-as-stored.ts';

/** `closed` lies beside the numbers themselves, so the very next sign-up sees it. */
export const setSessionState = async (
  daftar: Daftar,
  { campaignId, sessionId }: { campaignId: string; sessionId: string },
  state: 'open' | 'closed',
) => {
  const { session } = await findSession(daftar, campaignId, sessionId);
  await daftar.numbers.setClosed(campaignId, sessionId, state === 'closed');
  return ok(sessionAsStored(session, await daftar.numbers.get(campaignId, sessionId)));
};
