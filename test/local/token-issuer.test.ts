import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTokenIssuer } from '../../infra/local/token-issuer.ts';
import { startTestGateway } from './gateway-client.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'daftar-issuer-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test("a token has the claims of Cognito's ID tokens, for an hour", async () => {
  const issuer = await makeTokenIssuer({ dataDir, now: () => 1_800_000_000 });
  const token = await issuer.issueToken('manajer@daftar.test');
  expect(decodeJwt(token)).toEqual({
    sub: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    'cognito:username': decodeJwt(token).sub,
    iss: issuer.issuer,
    aud: issuer.clientId,
    token_use: 'id',
    email: 'manajer@daftar.test',
    email_verified: true,
    iat: 1_800_000_000,
    auth_time: 1_800_000_000,
    exp: 1_800_003_600,
  });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', kid: issuer.jwks.keys[0]?.kid });
});

test('its key is made once, and only its owner may read it', async () => {
  const first = await makeTokenIssuer({ dataDir });
  const token = await first.issueToken('manajer@daftar.test');
  const again = await makeTokenIssuer({ dataDir });
  await expect(jwtVerify(token, createLocalJWKSet(again.jwks))).resolves.toBeDefined();
  expect(readdirSync(dataDir)).toEqual(['token-key.pem']);
  expect(statSync(join(dataDir, 'token-key.pem')).mode & 0o777).toBe(0o600);
});

test('of several that start at once, all sign with the same key', async () => {
  const issuers = await Promise.all(Array.from({ length: 4 }, () => makeTokenIssuer({ dataDir })));
  expect(new Set(issuers.map(({ jwks }) => jwks.keys[0]?.kid)).size).toBe(1);
});

test('another data folder is another issuer', async () => {
  const other = mkdtempSync(join(tmpdir(), 'daftar-issuer-'));
  const token = await (await makeTokenIssuer({ dataDir: other })).issueToken('manajer@daftar.test');
  rmSync(other, { recursive: true });
  const { jwks } = await makeTokenIssuer({ dataDir });
  await expect(jwtVerify(token, createLocalJWKSet(jwks))).rejects.toThrow('no applicable key');
});

test('only public parts of the key are shown', async () => {
  const { jwks } = await makeTokenIssuer({ dataDir });
  expect(jwks.keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
});

test('one email is one subject, however it is written; another is another', async () => {
  const { routes } = await makeTokenIssuer({ dataDir });
  const { url } = await startTestGateway({ local: routes });
  const ask = async (email: string) => {
    const answer = await fetch(`${url}/local/token`, { method: 'POST', body: JSON.stringify({ email }) });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return decodeJwt(accessToken);
  };
  const [lower, upper, other] = [
    await ask('juri1@daftar.test'),
    await ask('Juri1@Daftar.TEST'),
    await ask('juri2@daftar.test'),
  ];
  expect([upper.email, upper.sub]).toEqual(['juri1@daftar.test', lower.sub]);
  expect(other.sub).not.toBe(lower.sub);
});

test.for([
  undefined,
  null,
  [],
  'manajer@daftar.test',
  {},
  { email: 1 },
  { email: 'manajer' },
  { email: '' },
  { email: ['a@b.test'] },
])('422: no token for %j, with a pointer to what is missing', async (body) => {
  const { routes } = await makeTokenIssuer({ dataDir });
  const { url } = await startTestGateway({ local: routes });
  const init = { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await fetch(`${url}/local/token`, init);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/email' }] });
});
