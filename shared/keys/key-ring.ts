import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';

/**
 * Makes and opens keys of 32 bytes, each kept only in sealed form: an organiser's secret for person keys, a campaign's data key.
 * The master key itself lies in KMS on AWS, and in a file on one machine.
 */
export type KeyRing = {
  newKey(): Promise<{ key: KeyObject; sealed: string }>;
  open(sealed: string): Promise<KeyObject>;
};

/** Opened keys stay in memory as KeyObjects: as plain buffers, an HMAC with them is nine times slower on Node 24. */
const remembering = (ring: KeyRing): KeyRing => {
  const opened = new Map<string, Promise<KeyObject>>();
  const open = (sealed: string) => {
    const known = opened.get(sealed);
    if (known) return known;
    const opening = ring.open(sealed);
    opened.set(sealed, opening);
    opening.catch(() => opened.delete(sealed));
    return opening;
  };
  return { newKey: () => ring.newKey(), open };
};

export const keyRingOfKms = (masterKeyId: string): KeyRing => {
  const kms = new KMSClient({});
  return remembering({
    newKey: async () => {
      const { Plaintext, CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({ KeyId: masterKeyId, KeySpec: 'AES_256' }),
      );
      return {
        key: createSecretKey(Plaintext as Uint8Array),
        sealed: Buffer.from(CiphertextBlob as Uint8Array).toString('base64'),
      };
    },
    open: async (sealed) => {
      const { Plaintext } = await kms.send(
        new DecryptCommand({ KeyId: masterKeyId, CiphertextBlob: Buffer.from(sealed, 'base64') }),
      );
      return createSecretKey(Plaintext as Uint8Array);
    },
  });
};

/** Of a file that holds 32 random bytes in hexadecimal. Whoever loses it loses every sealed NIK and every person key with it. */
export const keyRingOfFile = (path: string): KeyRing => {
  const master = createSecretKey(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'));
  return remembering({
    newKey: async () => {
      const plain = randomBytes(32);
      return { key: createSecretKey(plain), sealed: sealWith(master, plain) };
    },
    open: async (sealed) => createSecretKey(openWith(master, sealed)),
  });
};

/** AES-256-GCM: 12 bytes of nonce, the sealed bytes, 16 bytes of tag; in base64. */
export const sealWith = (key: KeyObject, plain: Uint8Array): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

export const openWith = (key: KeyObject, sealed: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
};
