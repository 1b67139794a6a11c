import { createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { signedTicketText } from '../../shared/domain/ticket-code.ts';
import { sealing } from '../../shared/keys/sealing.ts';
import { signTicket, ticketPublicKey, ticketSigningKeyOf, verifyTicket } from '../../shared/keys/ticket-signature.ts';

const key = ticketSigningKeyOf(createSecretKey(randomBytes(32)));
const code = '7KQ4M2XD9WTR';

test('a signed ticket is right for its code and session, and for no other', () => {
  const signature = signTicket(key, code, 'bandung');
  expect(signature).toMatch(/^[\w-]{86}$/);
  expect(verifyTicket(key, code, 'bandung', signature)).toBe(true);
  expect(verifyTicket(key, '7KQ4M2XD9WTS', 'bandung', signature)).toBe(false);
  expect(verifyTicket(key, code, 'medan', signature)).toBe(false);
  expect(verifyTicket(key, code, undefined, signature)).toBe(false);
  expect(verifyTicket(key, code, 'bandung', '')).toBe(false);
  expect(verifyTicket(key, code, 'bandung', 'A'.repeat(86))).toBe(false);
  expect(verifyTicket(ticketSigningKeyOf(createSecretKey(randomBytes(32))), code, 'bandung', signature)).toBe(false);
});

test('the same data key gives the same signing key, in every process', () => {
  const dataKey = createSecretKey(Buffer.alloc(32, 7));
  expect(ticketPublicKey(ticketSigningKeyOf(dataKey))).toBe(ticketPublicKey(ticketSigningKeyOf(dataKey)));
  expect(ticketPublicKey(ticketSigningKeyOf(dataKey))).toBe(
    'BDAVfC0Q8G6i0zcBnqmhLKR9rFE5aZYjMU6fPxe7yA2Le_4h5vQ5O8eewJnEefet93K9abw25NZ2x8fTHmmSROE',
  );
});

test('WebCrypto, which a browser has, checks a signature with the public key alone', async () => {
  const publicKey = await crypto.subtle.importKey(
    'raw',
    Buffer.from(ticketPublicKey(key), 'base64url'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  const isRight = (text: string) =>
    crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      publicKey,
      Buffer.from(signTicket(key, code, 'bandung'), 'base64url'),
      Buffer.from(text),
    );
  expect(await isRight(signedTicketText(code, 'bandung'))).toBe(true);
  expect(await isRight(signedTicketText(code, 'medan'))).toBe(false);
});

test("a campaign's signing key comes from its data key, which is opened once", async () => {
  let opened = 0;
  const keys = sealing(
    {
      newKey: () => Promise.reject(new Error('No key is made here')),
      open: async () => {
        opened += 1;
        return createSecretKey(Buffer.alloc(32, 7));
      },
    },
    { get: async () => undefined },
  );
  const campaign = { sealedDataKey: 'sealed' };
  const signingKey = await keys.signingKey(campaign);
  expect(await keys.signingKey(campaign)).toBe(signingKey);
  expect(ticketPublicKey(signingKey)).toBe(ticketPublicKey(ticketSigningKeyOf(createSecretKey(Buffer.alloc(32, 7)))));
  expect(opened).toBe(1);
});
