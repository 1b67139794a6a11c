import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findExport, shownExport } from './find-export.ts';

export const getExport = operation(routes.getExport, async (request) => {
  const { campaign, made } = await findExport(request);
  const key = await request.daftar.sealing.exportKey(campaign, made);
  return ok({ ...shownExport(made), read: made.read, ...(made.ended && { ended: made.ended }), key });
});
