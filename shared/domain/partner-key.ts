import * as z from 'zod';
import { Instant } from './campaign.ts';
import { field } from './field.ts';
import { CampaignId, ChannelId, OrganiserId, PartnerKeyId } from './ids.ts';
import { readText } from './name.ts';

/** Two, so that a partner can move to the new one while the old one still works. */
export const activeKeysAtMost = 2;

/** `203.0.113.0/24` or `2001:db8::/32`. */
const IpRange = z.union([z.cidrv4(), z.cidrv6()]).meta({ id: 'IpRange', example: '203.0.113.0/24' });

export const PartnerKey = z.object({
  keyId: PartnerKeyId,
  organiserId: OrganiserId,
  campaignId: CampaignId,
  channelId: ChannelId,
  /** What its holder calls it: "gudang data", "uji coba". */
  name: field(readText(60)),
  /** Where requests may come from; anywhere where there are none. */
  ipRanges: z.array(IpRange).max(20),
  /** A request counts as one row, or as many as it brings. Never less than a chunk. */
  rowsPerMinute: z.int().min(600).max(1_000_000),
  createdAt: Instant,
  /** To the minute. */
  lastUsedAt: Instant.optional(),
  revokedAt: Instant.optional(),
});
export type PartnerKey = z.output<typeof PartnerKey>;

/** 2,000 a second: a new table on AWS takes 4,000 writes a second at first, and others want some of them. */
export const rowsPerMinuteByDefault = 120_000;
