import { routes } from '../../shared/api/routes.ts';
import { shutBecause } from '../../shared/domain/availability.ts';
import { type CampaignInFull, takesLists } from '../../shared/domain/campaign.ts';
import type { NewImport } from '../../shared/domain/import.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import { importIdOf } from '../../shared/keys/import-ids.ts';
import { importKeptForS } from '../../shared/table/import.item.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { importState } from './import-state.ts';
import { linesDoneIn } from './lines-done.ts';

export const createImport = operation(routes.createImport, async ({ params, body, caller, now, daftar, note }) => {
  const campaign = await daftar.campaigns.knowing(params.campaignId, body.channelId, body.sessionId);
  if (!campaign) throw problem('campaign-not-found');
  const { organiserId, campaignId } = campaign;
  const { channelId, sessionId, fileName, rows, continues, attestation } = body;
  if (!mayAct(caller.roles, routes.createImport.caller, { organiserId, campaignId, channelId }))
    throw problem('not-allowed');

  const importId = importIdOf(campaignId, body);
  const earlier = await daftar.imports.get(importId);
  if (earlier) return ok(importState(earlier));

  refuseUpload(campaign, body, now);
  const createdAt = new Date(now).toISOString();
  const terms = {
    importId,
    organiserId,
    campaignId,
    channelId,
    ...(sessionId !== undefined && { sessionId }),
    fileName,
    rows,
    ...(continues !== undefined && { continues }),
    attestation: { ...attestation, at: createdAt, by: caller.id },
    createdAt,
    expiresAt: Math.floor(now / 1000) + importKeptForS,
  };
  const more =
    continues === undefined
      ? []
      : [daftar.doneLines.newItem(importId, await linesDoneIn(continues, terms, daftar), terms.expiresAt)];
  await note({ about: { channelId, importId } });
  const isNew = await daftar.imports.create(terms, more);
  const present = await daftar.imports.get(importId);
  if (!present) throw problem('try-again');
  return (isNew ? created : ok)(importState(present));
});

const refuseUpload = (
  campaign: CampaignInFull,
  { channelId, sessionId, attestation }: NewImport,
  now: number,
): void => {
  const channel = campaign.channels.find((one) => one.channelId === channelId);
  if (channel?.state !== 'open') throw problem('channel-not-found');
  if (!takesLists(channel)) throw problem('channel-takes-no-keys');
  const shut = shutBecause(campaign, now);
  if (shut) throw shutProblem(shut, campaign);
  if (sessionId === undefined && campaign.sessions.length > 0) throw problem('session-required');
  if (sessionId !== undefined && !campaign.sessions.some((one) => one.sessionId === sessionId))
    throw problem('session-not-found');
  if (attestation.consentVersion !== campaign.consent.version) throw problem('consent-outdated');
};
