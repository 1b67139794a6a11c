import { expect, test } from 'vitest';
import { authorizeUrl, challengeOf, makeChallenge } from '../../../web/lib/sign-in/pkce.ts';

test('the challenge is that of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('the hosted page gets the challenge, never the verifier', async () => {
  const made = await makeChallenge();
  const url = new URL(
    authorizeUrl({ domain: 'masuk.contoh.id', clientId: 'abc' }, 'https://contoh.id/dashboard/', made),
  );
  expect(url.origin).toBe('https://masuk.contoh.id');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: 'abc',
    redirect_uri: 'https://contoh.id/dashboard/',
    scope: 'openid email',
    state: made.state,
    code_challenge: made.challenge,
    code_challenge_method: 'S256',
  });
  expect(url.href).not.toContain(made.verifier);
});
