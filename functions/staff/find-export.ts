import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { Export } from '../../shared/domain/export.ts';
import type { Request } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';
import { findCampaign } from './find.ts';

type Asked = Pick<Request<never>, 'caller' | 'daftar' | 'now'> & { params: { campaignId: string; exportId: string } };

/** The caller's own export while it is open. Another manager begins one under their own name. */
export const findExport = async ({
  params,
  caller,
  daftar,
  now,
}: Asked): Promise<{ campaign: CampaignInFull; made: Export }> => {
  const campaign = await findCampaign(daftar, params.campaignId);
  const made = await daftar.exports.get(params);
  if (!made || made.createdBy !== (caller.email ?? caller.id) || Date.parse(made.openUntil) <= now)
    throw problem('export-not-found');
  return { campaign, made };
};

export const shownExport = ({ exportId, parts, opensNik, createdAt, openUntil }: Export) => ({
  exportId,
  parts: [...parts],
  ...(opensNik && { opensNik }),
  createdAt,
  openUntil,
});
