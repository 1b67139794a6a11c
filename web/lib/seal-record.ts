import { sealingInfo } from '../../shared/domain/sealed-record.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** The other way than base64url's, without spreading a long text over the stack. */
const toBase64 = (parts: readonly Uint8Array[]): string =>
  btoa(parts.flatMap((part) => Array.from(part, (byte) => String.fromCharCode(byte))).join(''));
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** Seals one record: what it took so far does not depend on what the record says. */
export type Seal = (record: object) => Promise<string>;

/**
 * Makes ready for a record what takes time, so that sealing it is one step: measured 12 ms, and 100 on a machine that is busy. Whoever
 * holds the seal can open what it sealed; it is to be dropped with the form. `publicKey`: 65 bytes of a raw point, in base64url.
 */
export const prepareSeal = async (publicKey: string, recordId: string): Promise<Seal> => {
  const [server, own] = await Promise.all([
    crypto.subtle.importKey('raw', fromBase64Url(publicKey), curve, false, []),
    crypto.subtle.generateKey(curve, false, ['deriveBits']),
  ]);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: server }, own.privateKey, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const text = new TextEncoder();
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(sealingInfo(recordId)) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  return async (record) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const how = { name: 'AES-GCM', iv, additionalData: text.encode(recordId) };
    const sealed = await crypto.subtle.encrypt(how, key, text.encode(JSON.stringify(record)));
    return toBase64([point, iv, new Uint8Array(sealed)]);
  };
};

/**
 * Seals a record to the server's public key. The key that it was sealed with is forgotten: from then on not even this device can open it.
 */
export const sealRecord = async (publicKey: string, recordId: string, record: object): Promise<string> =>
  (await prepareSeal(publicKey, recordId))(record);
