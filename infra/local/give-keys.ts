import * as z from 'zod';
import { takesLists } from '../../shared/domain/campaign.ts';
import { CampaignId, ChannelId } from '../../shared/domain/ids.ts';
import { activeKeysAtMost, rowsPerMinuteByDefault } from '../../shared/domain/partner-key.ts';
import { newPartnerKey } from '../../shared/keys/partner-secret.ts';
import { campaigns } from '../../shared/table/campaign.item.ts';
import { openTable } from '../../shared/table/client.ts';
import { partnerKeys } from '../../shared/table/partner-key.item.ts';
import { type LocalRoutes, localProblem } from './gateway/serve-local.ts';

const Asked = z.object({ campaignId: CampaignId, channelId: ChannelId });

/** `POST /local/partner-key`: who can reach it owns the machine. The same key each time, for as long as this process lives and the key is active. */
export const giveKeys = (place: { endpoint: string; tableName: string }): LocalRoutes => {
  const table = openTable(place);
  const given = new Map<string, { key: string; keyId: string }>();
  return {
    'POST /local/partner-key': async (body) => {
      const asked = Asked.safeParse(body);
      if (!asked.success) return localProblem('invalid-request');
      const campaign = await campaigns(table).readNow(asked.data.campaignId);
      const channel = campaign?.channels.find(({ channelId }) => channelId === asked.data.channelId);
      if (!campaign || !channel) return localProblem('channel-not-found');
      if (!takesLists(channel)) return localProblem('channel-takes-no-keys');

      const keys = partnerKeys(table);
      const name = `${campaign.campaignId}/${channel.channelId}`;
      const before = given.get(name);
      if (before && (await keys.get(before.keyId))?.revokedAt === undefined)
        return { status: 200, body: { key: before.key } };
      const createdAt = new Date().toISOString();
      const active = (await keys.ofChannel(asked.data)).filter(({ revokedAt }) => revokedAt === undefined);
      for (const key of active.slice(activeKeysAtMost - 1)) await keys.revoke(key, createdAt);
      const { key, keyId, hash } = newPartnerKey();
      const made = {
        ...asked.data,
        keyId,
        hash,
        organiserId: campaign.organiserId,
        name: 'satu mesin',
        ipRanges: [],
        rowsPerMinute: rowsPerMinuteByDefault,
        createdAt,
      };
      if (!(await keys.create(made))) return localProblem('two-keys-active');
      given.set(name, { key, keyId });
      return { status: 200, body: { key } };
    },
  };
};
