/** Authorization code with PKCE (RFC 7636): what Cognito's hosted page asks of a client that can keep no secret. */
export type Challenge = { verifier: string; challenge: string; state: string };

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const random = (bytes: number) => base64Url(crypto.getRandomValues(new Uint8Array(bytes)));

export const challengeOf = async (verifier: string): Promise<string> =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

export const makeChallenge = async (): Promise<Challenge> => {
  const verifier = random(32);
  return { verifier, challenge: await challengeOf(verifier), state: random(16) };
};

export type Hosted = { domain: string; clientId: string };

export const authorizeUrl = (
  { domain, clientId }: Hosted,
  redirectUri: string,
  { challenge, state }: Challenge,
): string =>
  `https://${domain}/oauth2/authorize?${new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid email',
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })}`;
