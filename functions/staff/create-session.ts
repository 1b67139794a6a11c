import { routes } from '../../shared/api/routes.ts';
import { isCity } from '../../shared/domain/areas/cities.ts';
import { usualShare } from '../../shared/domain/lease.ts';
import { outlivesRetention } from '../../shared/domain/retention.ts';
import { operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const createSession = operation(routes.createSession, async (request) => {
  const { params, body, daftar } = request;
  const campaign = await findCampaign(daftar, params.campaignId);
  const { campaignId } = campaign;
  if (!isCity(body.cityCode)) throw fieldProblem('/cityCode', { code: 'area-unknown' });
  if (outlivesRetention(campaign, body.startsAt)) throw fieldProblem('/startsAt', { code: 'after-retention' });

  const { quota, waitingSize = body.quota, leasable = usualShare(body.quota), ...given } = body;
  const session = { campaignId, ...given, version: 1 };
  const counted = { quota, waitingSize, issued: 0, line: quota, leasable };
  const answer = { ...session, ...counted, state: 'open' as const };
  const created = await createOnce(request as never, routes.createSession, async () => ({
    items: [
      daftar.sessions.newItem(session),
      ...daftar.sequences.newItems(session, quota, waitingSize, false, leasable),
    ],
    answer,
  }));
  daftar.campaigns.forget(campaignId);
  return created;
});
