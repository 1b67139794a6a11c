import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { shownRightsRequest } from './shown-rights-request.ts';

export const closeRightsRequest = operation(
  routes.closeRightsRequest,
  async ({ params, body, caller, now, daftar, problem }) => {
    const closed = { at: new Date(now).toISOString(), by: caller.email ?? caller.id, result: body.result };
    const request = await daftar.rightsRequests.close(params, closed);
    if (!request) throw problem('rights-request-not-found');
    return ok(shownRightsRequest(request));
  },
);
