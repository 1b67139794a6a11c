import { createECDH, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import { signedTicketText } from '../domain/ticket-code.ts';

/** How many points the curve P-256 has (NIST SP 800-186): private keys are the numbers from 1 to one less. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The key that signs a campaign's tickets, made of its data key: nothing more to store. 48 bytes for a number of 32, so that
 * no number is likelier than another by more than 2^-128 (FIPS 186-5, A.2.1).
 */
export const ticketSigningKeyOf = (dataKey: KeyObject): KeyObject => {
  const wide = Buffer.from(hkdfSync('sha256', dataKey, '', 'daftar ticket signatures', 48));
  const number = (BigInt(`0x${wide.toString('hex')}`) % (order - 1n)) + 1n;
  const secret = Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const [d, x, y] = [secret, point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  return createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', d, x, y } });
};

/** What checks the signatures: the raw point of 65 bytes in base64url, as WebCrypto imports it. */
export const ticketPublicKey = (signingKey: KeyObject): string => {
  const { x, y } = createPublicKey(signingKey).export({ format: 'jwk' });
  const parts = [x, y].map((part) => Buffer.from(part ?? '', 'base64url'));
  return Buffer.concat([Buffer.of(4), ...parts]).toString('base64url');
};

/** ECDSA with SHA-256, r and s in 64 bytes, in base64url. Another one each time: all of them are right. */
export const signTicket = (signingKey: KeyObject, ticketCode: string, sessionId: string | undefined): string =>
  sign('sha256', Buffer.from(signedTicketText(ticketCode, sessionId)), {
    key: signingKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url');

export const verifyTicket = (
  signingKey: KeyObject,
  ticketCode: string,
  sessionId: string | undefined,
  signature: string,
): boolean =>
  verify(
    'sha256',
    Buffer.from(signedTicketText(ticketCode, sessionId)),
    { key: createPublicKey(signingKey), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
