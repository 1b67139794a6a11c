import { createHmac, randomBytes } from 'node:crypto';

export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;

/** `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body" in hexadecimal>`: who checks both takes no old call for a new one. */
export const webhookSignature = (secret: string, body: string, now: number): string => {
  const at = Math.floor(now / 1_000);
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
};
