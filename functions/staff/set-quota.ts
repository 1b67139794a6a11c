import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { sessionAsStored } from './session-as-stored.ts';

export const setQuota = operation(routes.setQuota, async ({ params, body, now, daftar, problem }) => {
  const { session } = await findSession(daftar, params.campaignId, params.sessionId);
  const done = await daftar.sequences.setQuota(params, body.quota, body.waitingSize, new Date(now).toISOString());
  if (done === 'below-issued') throw problem('quota-below-issued');
  return ok(sessionAsStored(session, await daftar.numbers.get(params.campaignId, params.sessionId)));
});
