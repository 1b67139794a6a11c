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
