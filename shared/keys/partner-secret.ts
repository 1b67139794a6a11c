import { createHash, timingSafeEqual } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { idPrefixes } from '../domain/ids.ts';

const digitsAndSmall = '0123456789abcdefghijklmnopqrstuvwxyz';
const newPrefix = customAlphabet(digitsAndSmall, 8);
/** 40 of 62 are 238 bits: a plain hash of it cannot be reversed by trying. */
const newSecret = customAlphabet(`${digitsAndSmall}ABCDEFGHIJKLMNOPQRSTUVWXYZ`, 40);

const hashOf = (key: string) => createHash('sha256').update(`daftar partner key ${key}`).digest();

/** A key as its holder gets it, once; and what is kept of it. */
export const newPartnerKey = (): { key: string; keyId: string; hash: string } => {
  const keyId = `${idPrefixes.partnerKey}_${newPrefix()}`;
  const key = `${keyId}_${newSecret()}`;
  return { key, keyId, hash: hashOf(key).toString('base64url') };
};

/** What an `Authorization` header says, where it brings a partner key. */
export const partnerKeyIn = (authorization: string | undefined): { key: string; keyId: string } | undefined => {
  const found = /^bearer +((dk_[0-9a-z]{8})_[0-9A-Za-z]{40}) *$/i.exec(authorization ?? '');
  return found ? { key: found[1] as string, keyId: found[2] as string } : undefined;
};

export const isKeyOfHash = (key: string, hash: string): boolean =>
  timingSafeEqual(hashOf(key), Buffer.from(hash, 'base64url'));
