import * as z from 'zod';
import { Instant } from './campaign.ts';
import { CampaignId, ChannelId, SessionId, SignUpId } from './ids.ts';
import { SignUpStatus } from './sign-up.ts';

/** That one of a channel's people has another status than before. It names nobody. */
export const ChannelEvent = z
  .object({
    eventId: z.string().meta({ description: 'The same each time it is told: by it, what comes twice is known.' }),
    signUpId: SignUpId,
    sessionId: SessionId.optional(),
    number: z.int().optional(),
    was: SignUpStatus,
    status: SignUpStatus,
    at: Instant,
  })
  .meta({ id: 'ChannelEvent' });
export type ChannelEvent = z.output<typeof ChannelEvent>;

/** What a partner is sent by POST, signed. */
export const WebhookCall = z
  .object({ campaignId: CampaignId, channelId: ChannelId, events: z.array(ChannelEvent) })
  .meta({ id: 'WebhookCall' });

/** A call as it goes out, to try one's own check with. */
export const webhookExample = {
  secret: 'whsec_contoh',
  signature: 't=1763107200,v1=1f92fbdb7f70cd991aed5c6c20471ee56204d9c8de9f3e0016a0d64c8893102b',
  body: '{"campaignId":"ojol-jakarta-selatan","channelId":"agregator-1","events":[{"eventId":"01K9ZQ4T6M3W8N2B7X5C1V0DGH","signUpId":"su_0123456789abcdefghijklmnop","was":"waiting","status":"confirmed","number":1001,"at":"2026-11-14T08:00:00.000Z"}]}',
} as const;

export const Webhook = z.object({
  campaignId: CampaignId,
  channelId: ChannelId,
  url: z.url({ protocol: /^https?$/ }).max(500),
  createdAt: Instant,
  /** In a row, since the last call that was answered with 2xx. */
  failures: z.int(),
  lastDeliveredAt: Instant.optional(),
});
export type Webhook = z.output<typeof Webhook>;

/** What a function on AWS may call: by name, so that nothing inside AWS is reached by its address, and sealed on the way. */
export const isPublicAddress = (url: string): boolean => {
  const { protocol, hostname, username, port } = new URL(url);
  const isNamed = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname);
  const isInside = /\.(internal|local|localhost|amazonaws\.com)$/.test(hostname);
  return protocol === 'https:' && isNamed && !isInside && username === '' && port === '';
};

/** After so many failures in a row: 5 s, 10 s, 20 s … and at most an hour. */
export const retryAfterMs = (failures: number): number => Math.min(3_600_000, 5_000 * 2 ** Math.max(0, failures - 1));
