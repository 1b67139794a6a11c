import { createHmac, type KeyObject, randomInt, timingSafeEqual } from 'node:crypto';
import { helpDeskPinDigits } from '../domain/help-desk-pin.ts';

export const newHelpDeskPin = (): string => String(randomInt(10 ** helpDeskPinDigits)).padStart(helpDeskPinDigits, '0');

/** A million PINs are tried in a second: under the campaign's key, whoever reads the table cannot try them. */
export const pinHashOf = (campaignKey: KeyObject, deviceId: string, pin: string): string =>
  createHmac('sha256', campaignKey).update(`help-desk-pin|${deviceId}|${pin}`).digest('base64url');

export const isPinOfHash = (campaignKey: KeyObject, deviceId: string, pin: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(pinHashOf(campaignKey, deviceId, pin)), Buffer.from(hash));
