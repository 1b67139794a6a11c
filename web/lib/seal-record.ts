import { sealingInfo } from '../../shared/domain/sealed-record.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** The other way than base64url's, without spreading a long text over the stack. */
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/**
 * Seals a record to the server's public key (65 bytes of a raw point, in base64url). The key that it was sealed with is forgotten:
 * from then on not even this device can open it.
 */
export const sealRecord = async (publicKey: string, recordId: string, record: object): Promise<string> => {
  const server = await crypto.subtle.importKey('raw', fromBase64Url(publicKey), curve, false, []);
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
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
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: text.encode(recordId) };
  const sealed = await crypto.subtle.encrypt(how, key, text.encode(JSON.stringify(record)));
  const point = await crypto.subtle.exportKey('raw', own.publicKey);
  return toBase64(new Uint8Array(await new Blob([point, iv, sealed]).arrayBuffer()));
};
