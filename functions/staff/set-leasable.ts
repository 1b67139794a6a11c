import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { sessionAsStored } from './session-as-stored.ts';

export const setLeasable = operation(routes.setLeasable, async ({ params, body, daftar }) => {
  const { session } = await findSession(daftar, params.campaignId, params.sessionId);
  await daftar.leases.setLeasable(params, body.leasable);
  return ok(sessionAsStored(session, await daftar.numbers.get(params.campaignId, params.sessionId)));
});
