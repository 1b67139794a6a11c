import { routes } from '../../shared/api/routes.ts';
import { outlivesRetention } from '../../shared/domain/retention.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { findSession } from './find.ts';
import { etag, requireVersion } from './if-match.ts';
import { sessionAsStored } from './session-as-stored.ts';
import { withoutNull } from './without-null.ts';

export const changeSession = operation(routes.changeSession, async ({ params, body, headers, daftar, problem }) => {
  const { campaign, session } = await findSession(daftar, params.campaignId, params.sessionId);
  requireVersion(headers['if-match'], session.version);
  const fields = withoutNull(body);
  if (fields.startsAt !== undefined && outlivesRetention(campaign, fields.startsAt))
    throw fieldProblem('/startsAt', { code: 'after-retention' });
  if (!(await daftar.sessions.change(session, fields))) throw problem('changed-meanwhile');
  daftar.campaigns.forget(campaign.campaignId);
  const changed = { ...session, ...fields, version: session.version + 1 };
  return ok(
    sessionAsStored(changed, await daftar.numbers.get(params.campaignId, params.sessionId)),
    etag(changed.version),
  );
});
