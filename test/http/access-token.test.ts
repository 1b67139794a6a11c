import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { makeTokenVerifier, type TokenVerifier } from '../../functions/http/access-token.ts';

const own = generateKeyPairSync('rsa', { modulusLength: 2_048 });
/** As Cognito, the issuer shows two keys. */
const spare = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const issuer = 'https://issuer.test/pool';
const clientId = 'pages';
const now = () => Math.floor(Date.now() / 1_000);

const claims = {
  sub: 'b1f0a7d2-0000-8000-8000-000000000001',
  iss: issuer,
  aud: clientId,
  token_use: 'id',
  email: 'manajer@daftar.test',
  email_verified: true as unknown,
  iat: now(),
  exp: now() + 3_600,
};

/** Written by hand: a library would not sign what is to be refused. */
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
type Header = Record<string, unknown>;
function sign(payload: unknown, header: Header = {}, { privateKey } = own): string {
  const input = `${encode({ alg: 'RS256', kid: 'own', ...header })}.${encode(payload)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(privateKey, 'base64url')}`;
}
const without = (name: keyof typeof claims) =>
  Object.fromEntries(Object.entries(claims).filter(([other]) => other !== name));

let verify: TokenVerifier;
let fetched = 0;
const server = createServer((_, response) => {
  fetched++;
  response.end(
    JSON.stringify({
      keys: [
        // Without `alg`: it is the verifier's list that counts.
        { ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig' },
        { ...spare.publicKey.export({ format: 'jwk' }), kid: 'spare', use: 'sig' },
      ],
    }),
  );
});
let jwksUrl: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  verify = makeTokenVerifier({ issuer, clientId, jwksUrl });
});
afterAll(() => void server.close());

test('a good token says who is signed in, its email in lower case', async () => {
  const token = sign({ ...claims, email: 'Manajer@Daftar.test' });
  const signedIn = { subject: claims.sub, email: 'manajer@daftar.test' };
  expect(await verify(`Bearer ${token}`)).toEqual(signedIn);
  expect(await verify(`bearer  ${token}`)).toEqual(signedIn);
});

test.for([
  ['that has expired', () => sign({ ...claims, exp: now() - 1 })],
  ['that never expires', () => sign(without('exp'))],
  ['that is not valid yet', () => sign({ ...claims, nbf: now() + 60 })],
  ['of another issuer', () => sign({ ...claims, iss: 'https://issuer.test/other' })],
  ['of no issuer', () => sign(without('iss'))],
  ['meant for another client', () => sign({ ...claims, aud: 'other' })],
  ['meant for nobody', () => sign(without('aud'))],
  ['that is an access token', () => sign({ ...claims, token_use: 'access' })],
  ['of no kind', () => sign(without('token_use'))],
  ['whose email is not verified', () => sign({ ...claims, email_verified: false })],
  ['whose email is "true"ly verified', () => sign({ ...claims, email_verified: 'true' })],
  ['that says nothing of verification', () => sign(without('email_verified'))],
  ['without an email', () => sign(without('email'))],
  ['whose email is a list', () => sign({ ...claims, email: ['manajer@daftar.test'] })],
  ['without a subject', () => sign(without('sub'))],
  ['whose subject is a number', () => sign({ ...claims, sub: 1 })],
  ['that names no key', () => sign(claims, { kid: undefined })],
  ["signed with a stranger's key under our key's id", () => sign(claims, {}, stranger)],
  ["signed with a stranger's key under another id", () => sign(claims, { kid: 'stranger' }, stranger)],
  ['that brings its own key', () => sign(claims, { jwk: stranger.publicKey.export({ format: 'jwk' }) }, stranger)],
  ['that names where its keys are', () => sign(claims, { jku: 'http://127.0.0.1:9/' }, stranger)],
  ['of algorithm none', () => `${encode({ alg: 'none', kid: 'own' })}.${encode(claims)}.`],
  ['of algorithm none, with a signature', () => `${encode({ alg: 'none', kid: 'own' })}.${encode(claims)}.c2ln`],
  [
    'of HS256 with our public key as the secret',
    () => {
      const input = `${encode({ alg: 'HS256', kid: 'own' })}.${encode(claims)}`;
      const secret = own.publicKey.export({ type: 'spki', format: 'pem' });
      return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    },
  ],
  [
    'of another algorithm with our key',
    () => {
      const input = `${encode({ alg: 'RS512', kid: 'own' })}.${encode(claims)}`;
      return `${input}.${createSign('RSA-SHA512').update(input).sign(own.privateKey, 'base64url')}`;
    },
  ],
  ['with an extension that we do not know', () => sign(claims, { crit: ['exp2'], exp2: 1 })],
  [
    'whose claims were changed',
    () => sign(claims).replace(/\.[^.]+\./, `.${encode({ ...claims, email: 'other@daftar.test' })}.`),
  ],
  ['whose claims are a list', () => sign([claims])],
  ['whose claims are null', () => sign(null)],
] as const)('nobody: a token %s', async ([, makeToken]) => {
  expect(await verify(`Bearer ${makeToken()}`)).toBeUndefined();
});

test('nobody: a good token said in another way', async () => {
  const token = sign(claims);
  for (const authorization of [
    undefined,
    '',
    token,
    'Bearer',
    'Bearer ',
    `Basic ${token}`,
    `Bearer ${token} x`,
    `Bearer ${token}.x`,
    `Bearer ${token},Bearer ${token}`,
  ]) {
    expect(await verify(authorization)).toBeUndefined();
  }
});

test('garbage is nobody, and never an error', async () => {
  const part = fc.oneof(
    fc.base64String(),
    fc.string(),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
  );
  const header = fc.record(
    {
      alg: fc.constantFrom('RS256', 'none', 'HS256', ''),
      kid: fc.jsonValue(),
      crit: fc.jsonValue(),
      b64: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(part, header.map(encode)), part, part, async (head, payload, signature) => {
      expect(await verify(`Bearer ${head}.${payload}.${signature}`)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await verify(text)).toBeUndefined();
    }),
  );
});

test('the keys are fetched once for many tokens, also for such that name a key nobody has', async () => {
  const fresh = makeTokenVerifier({ issuer, clientId, jwksUrl });
  fetched = 0;
  for (let round = 0; round < 20; round++) {
    await fresh(`Bearer ${sign(claims)}`);
    await fresh(`Bearer ${sign(claims, { kid: `unknown-${round}` }, stranger)}`);
  }
  expect(fetched).toBe(1);
});

test('keys are never fetched over a connection that idled: it may be gone', async () => {
  const connected = vi.fn();
  server.on('connection', connected);
  onTestFinished(() => void server.off('connection', connected));
  for (let round = 0; round < 3; round++)
    expect(await makeTokenVerifier({ issuer, clientId, jwksUrl })(`Bearer ${sign(claims)}`)).toBeDefined();
  expect(connected).toHaveBeenCalledTimes(3);
});

test('keys that cannot be had are an error: the caller is not told to sign in again', async () => {
  const down = makeTokenVerifier({ issuer, clientId, jwksUrl: 'http://127.0.0.1:9/jwks.json' });
  await expect(down(`Bearer ${sign(claims)}`)).rejects.toThrow('fetch failed');
  const broken = createServer((_, response) => response.writeHead(500).end()).listen(0, '127.0.0.1');
  onTestFinished(() => void broken.close());
  await once(broken, 'listening');
  const { port } = broken.address() as AddressInfo;
  const failing = makeTokenVerifier({ issuer, clientId, jwksUrl: `http://127.0.0.1:${port}/` });
  await expect(failing(`Bearer ${sign(claims)}`)).rejects.toThrow('Expected 200 OK');
  expect(await failing(undefined)).toBeUndefined();
});
