import { createHmac, type KeyObject } from 'node:crypto';

/**
 * One person, once, in all campaigns of an organiser: HMAC-SHA-256 under the organiser's secret.
 * Without a key, a hash of a NIK is guessed in minutes: there are few birth dates and areas.
 */
export const personKeyOf = (
  secret: KeyObject,
  organiserId: string,
  identity: { nik: string } | { phone: string; ordinal: number },
): string =>
  createHmac('sha256', secret)
    .update(`${organiserId}|${'nik' in identity ? identity.nik : `${identity.phone}|${identity.ordinal}`}`)
    .digest('base64url');
