import { createHash, timingSafeEqual } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { idPrefixes } from '../domain/ids.ts';
import { readTicketCode, ticketAlphabet } from '../domain/ticket-code.ts';

const newPrefix = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 8);
const newCode = customAlphabet(ticketAlphabet, 12);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const newDeviceId = () => `${idPrefixes.device}_${newPrefix()}`;

/** What a device's token is kept as. The secret is the device's own: 238 random bits, so a plain hash cannot be reversed. */
export const deviceHashOf = (deviceId: string, secret: string): string => hashOf(`daftar device ${deviceId}_${secret}`);

/** What an `Authorization` header says, where it brings a device's token. */
export const deviceTokenIn = (authorization: string | undefined): { deviceId: string; secret: string } | undefined => {
  const found = /^bearer +(kd_[0-9a-z]{8})_([0-9A-Za-z]{40}) *$/i.exec(authorization ?? '');
  return found ? { deviceId: found[1] as string, secret: found[2] as string } : undefined;
};

export const isDeviceOfHash = (deviceId: string, secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(deviceHashOf(deviceId, secret)), Buffer.from(hash));

/** A code that enrols a device, as it is read out; and what is kept of it. */
export const newEnrolmentCode = (): { code: string; codeHash: string } => {
  const code = newCode();
  return { code, codeHash: hashOf(`daftar enrolment ${code}`) };
};

export const enrolmentHashOf = (typed: string): string | undefined => {
  const code = readTicketCode(typed);
  return code === undefined ? undefined : hashOf(`daftar enrolment ${code}`);
};
