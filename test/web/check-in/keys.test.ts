import { createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { rosterHashOf } from '../../../shared/keys/roster-hash.ts';
import { signTicket, ticketPublicKey, ticketSigningKeyOf } from '../../../shared/keys/ticket-signature.ts';
import { isSigned, ticketKeyOf } from '../../../web/check-in/keys/check-signature.ts';
import { hashCode } from '../../../web/check-in/keys/hash-code.ts';
import { newCheckInId } from '../../../web/check-in/keys/new-check-in-id.ts';
import { isPin, pinRounds, unwrapWithPin, wrapWithPin } from '../../../web/check-in/keys/pin.ts';
import { seal, sealingKeyOf, unseal } from '../../../web/check-in/keys/seal.ts';

const code = '7KQ4M2XD9WTR';

test('a device checks what the server signed, and nothing else passes', async () => {
  const signingKey = ticketSigningKeyOf(createSecretKey(randomBytes(32)));
  const key = await ticketKeyOf(ticketPublicKey(signingKey));
  const signature = signTicket(signingKey, code, 'bandung');
  expect(await isSigned(key, code, { sessionId: 'bandung', signature })).toBe(true);
  expect(await isSigned(key, code, { sessionId: '-', signature: signTicket(signingKey, code, undefined) })).toBe(true);
  expect(await isSigned(key, code, { sessionId: 'medan', signature })).toBe(false);
  expect(await isSigned(key, '7KQ4M2XD9WTS', { sessionId: 'bandung', signature })).toBe(false);
  for (const wrong of ['', 'A'.repeat(86), '%'.repeat(86), signature.slice(1), `${signature}A`])
    expect(await isSigned(key, code, { sessionId: 'bandung', signature: wrong })).toBe(false);
});

test('device and server know a code by the same hash, another one for each salt', async () => {
  expect(await hashCode('garam', code)).toBe(rosterHashOf('garam', code));
  expect(await hashCode('lain', code)).not.toBe(rosterHashOf('garam', code));
});

test("only the crew's PIN opens the roster's key, at 600,000 rounds or more a try", async () => {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const wrapped = await wrapWithPin('246810', key);
  expect(wrapped.rounds).toBeGreaterThanOrEqual(600_000);
  expect(pinRounds).toBeGreaterThanOrEqual(600_000);
  expect(new Uint8Array((await unwrapWithPin('246810', wrapped)) ?? new ArrayBuffer())).toEqual(key);
  expect(await unwrapWithPin('246811', wrapped)).toBeUndefined();
});

test('what is sealed comes back under its key alone, and looks different each time', async () => {
  const [key, other] = [await sealingKeyOf(randomBytes(32)), await sealingKeyOf(randomBytes(32))];
  const [one, two] = [await seal(key, { code }), await seal(key, { code })];
  expect(await unseal(key, one)).toEqual({ code });
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(false);
  await expect(unseal(other, one)).rejects.toMatchObject({ name: 'OperationError' });
});

test('a PIN has 6 to 12 digits', () => {
  for (const right of ['123456', '123456789012']) expect(isPin(right)).toBe(true);
  for (const wrong of ['12345', '1234567890123', '12345a', '', ' 123456']) expect(isPin(wrong)).toBe(false);
});

test('check-in ids look as the server wants them, and no two are alike', () => {
  const ids = Array.from({ length: 1_000 }, newCheckInId);
  for (const id of ids) expect(id).toMatch(/^ci_[0-9a-v]{26}$/);
  expect(new Set(ids).size).toBe(1_000);
});
