import { routes } from '../../shared/api/routes.ts';
import { kioskChannelId, pageChannelId } from '../../shared/domain/campaign.ts';
import { newConsentItem } from '../../shared/table/consent.item.ts';
import { operation } from '../http/endpoint.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { createOnce } from './create-once.ts';

export const createCampaign = operation(routes.createCampaign, async (request) => {
  const { body, caller, daftar, now, problem } = request;
  const mayCreate = caller.roles.some(
    (role) => role.role === 'manager' && role.organiserId === body.organiserId && role.campaignId === undefined,
  );
  if (!mayCreate) throw problem('not-allowed');

  return createOnce(request as never, routes.createCampaign, async () => {
    const { consentText, ...given } = body;
    const consent = { version: '1', text: consentText };
    const { sealed } = await daftar.sealing.newKey();
    const campaign = { ...given, consent, state: 'closed' as const, sealedDataKey: sealed, version: 1 };
    const { campaignId } = campaign;
    const channel = { campaignId, state: 'open' as const, version: 1 };
    return {
      items: [
        daftar.campaigns.newItem(campaign),
        daftar.channels.newItem({ ...channel, channelId: pageChannelId, kind: 'page', name: 'Halaman pendaftaran' }),
        daftar.channels.newItem({ ...channel, channelId: kioskChannelId, kind: 'kiosk', name: 'Kios di lokasi' }),
        newConsentItem({ campaignId, ...consent, publishedAt: new Date(now).toISOString() }),
      ],
      answer: campaignAsStored(campaign),
    };
  });
});
