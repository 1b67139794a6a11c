import { routes } from '../../shared/api/routes.ts';
import { quotaVersion } from '../../shared/table/sequence.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { etag, meantBy } from './if-match.ts';
import { sessionAsStored } from './session-as-stored.ts';

export const setQuota = operation(routes.setQuota, async ({ params, body, headers, now, daftar, problem }) => {
  const { session } = await findSession(daftar, params.campaignId, params.sessionId);
  const { quota, waitingSize } = body;
  const meant = meantBy(headers['if-match']);
  const done = await daftar.sequences.setQuota(params, quota, waitingSize, new Date(now).toISOString(), meant);
  if (done === 'outdated') throw problem('version-outdated');
  if (done === 'below-issued') throw problem('quota-below-issued');
  const shown = sessionAsStored(session, await daftar.numbers.get(params.campaignId, params.sessionId));
  return ok(shown, etag(quotaVersion(shown)));
});
