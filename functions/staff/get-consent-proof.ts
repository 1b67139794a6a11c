import { createHash } from 'node:crypto';
import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign, findSignUp } from './find.ts';

export const getConsentProof = operation(routes.getConsentProof, async ({ params, daftar }) => {
  const { campaignId, signUpId } = params;
  const campaign = await findCampaign(daftar, campaignId);
  const { name, consent, withdrawnAt } = await findSignUp(daftar, campaignId, signUpId);
  const { version, at, channelId, importId, deviceId, takenBy } = consent;
  const published = (await daftar.consents.ofCampaign(campaignId)).find((one) => one.version === version);
  if (!published) throw new Error('A sign-up agreed to a text that was never published');
  const upload = importId === undefined ? undefined : await daftar.imports.get(importId);
  const by = takenBy ?? upload?.attestation.by ?? deviceId;
  return ok({
    campaignId,
    campaignName: campaign.name,
    signUpId,
    name,
    version,
    text: published.text,
    textHash: createHash('sha256').update(published.text).digest('hex'),
    publishedAt: published.publishedAt,
    at,
    channelName: campaign.channels.find((channel) => channel.channelId === channelId)?.name ?? channelId,
    ...(by !== undefined && { takenBy: by }),
    ...(upload && { statement: upload.attestation.statement }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
  });
});
