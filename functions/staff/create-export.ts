import { routes } from '../../shared/api/routes.ts';
import { exportOpenMs } from '../../shared/domain/export.ts';
import { newExportId } from '../../shared/keys/made-ids.ts';
import { operation } from '../http/endpoint.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const createExport = operation(routes.createExport, async (request) => {
  const { params, body, now, caller, daftar, note } = request;
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  return createOnce(request as never, routes.createExport, async () => {
    const parts = [...new Set(body.parts)];
    const answer = {
      exportId: newExportId(),
      parts,
      ...(body.opensNik && { opensNik: body.opensNik }),
      createdAt: new Date(now).toISOString(),
      openUntil: new Date(now + exportOpenMs).toISOString(),
    };
    await note({ about: { exportId: answer.exportId, parts, ...(body.opensNik && { reason: body.opensNik }) } });
    const made = { campaignId, ...answer, createdBy: caller.email ?? caller.id, read: 0 };
    return { items: [daftar.exports.newItem(made)], answer };
  });
});
