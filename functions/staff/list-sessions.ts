import { routes } from '../../shared/api/routes.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { sessionAsStored } from './session-as-stored.ts';

export const listSessions = operation(routes.listSessions, async ({ params, caller, daftar }) => {
  const { sessions, organiserId, campaignId } = await findCampaign(daftar, params.campaignId);
  // A crew sees its own session, a manager all of them.
  const mine = sessions.filter(({ sessionId }) =>
    mayAct(caller.roles, routes.listSessions.caller, { organiserId, campaignId, sessionId }),
  );
  const numbers = await daftar.numbers.ofSessions(
    campaignId,
    mine.map(({ sessionId }) => sessionId),
  );
  return ok({
    items: mine.map((session) => sessionAsStored(session, numbers.get(session.sessionId))),
    nextCursor: null,
  });
});
