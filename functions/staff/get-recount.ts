import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getRecount = operation(routes.getRecount, async ({ params, daftar, problem }) => {
  const job = await daftar.recounts.get(params.campaignId, params.recountId);
  if (!job) throw problem('recount-not-found');
  const { recountId, state, settled, asOf, counted, recounted, drift, keptSince } = job;
  return ok({
    recountId,
    state,
    settled,
    asOf,
    counted,
    recounted,
    drift,
    ...(keptSince !== undefined && { keptSince }),
  });
});
