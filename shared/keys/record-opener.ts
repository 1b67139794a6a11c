import { createECDH, createPublicKey, ECDH, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeriveSharedSecretCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { sealedLengths } from '../domain/sealed-record.ts';

const curve = 'prime256v1';

/** The half of a key agreement that opens kiosks' records. The private key itself never leaves where it lies. */
export type RecordOpener = {
  keyId: string;
  /** The raw point that devices seal to, 65 bytes. */
  publicKey(): Promise<Buffer>;
  /** The x coordinate that this key and the other's point agree on, 32 bytes. The point must lie on the curve. */
  shared(point: Buffer): Promise<Buffer>;
};

export const isPointOnCurve = (point: Buffer): boolean => {
  try {
    // 4 says uncompressed. OpenSSL also takes 6 and 7, by which one point could be written in two ways.
    return point.length === sealedLengths.point && point[0] === 4 && ECDH.convertKey(point, curve) !== '';
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_CRYPTO_OPERATION_FAILED') return false;
    throw error;
  }
};

/** Points as KMS reads and writes them, SubjectPublicKeyInfo in DER (RFC 5480): the same 26 bytes, then the point. */
const derPrefix = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');

/** A key of KMS with the spec ECC_NIST_P256 and the usage KEY_AGREEMENT. Asks permission to get its public key and to derive secrets. */
export const recordOpenerOfKms = (keyId: string, kms = new KMSClient({})): RecordOpener => {
  let known: Promise<Buffer> | undefined;
  const getPublicKey = async () => {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
    const { x, y } = createPublicKey({
      key: Buffer.from(PublicKey as Uint8Array),
      format: 'der',
      type: 'spki',
    }).export({ format: 'jwk' });
    return Buffer.concat([Buffer.of(4), Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')]);
  };
  return {
    keyId,
    publicKey: () => {
      known ??= getPublicKey();
      known.catch(() => {
        known = undefined;
      });
      return known;
    },
    shared: async (point) => {
      const { SharedSecret } = await kms.send(
        new DeriveSharedSecretCommand({
          KeyId: keyId,
          KeyAgreementAlgorithm: 'ECDH',
          PublicKey: Buffer.concat([derPrefix, point]),
        }),
      );
      return Buffer.from(SharedSecret as Uint8Array);
    },
  };
};

/** On one machine: a key made of the master key. Whoever loses that file loses what is still queued on the kiosks. */
export const recordOpenerOfFile = (path: string): RecordOpener => {
  const master = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  const own = createECDH(curve);
  // Of all numbers of 256 bits, one in 2^32 is no private key; then OpenSSL throws, and the machine says so at its start.
  own.setPrivateKey(Buffer.from(hkdfSync('sha256', master, '', 'daftar kiosk records', 32)));
  return {
    keyId: 'master.key',
    publicKey: async () => own.getPublicKey(),
    shared: async (point) => own.computeSecret(point),
  };
};
