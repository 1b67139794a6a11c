import { authorizeUrl, type Hosted, makeChallenge } from './pkce.ts';
import { emailIn, type SignedIn } from './signed-in.ts';

const pendingKey = 'daftar:signing-in';
type Pending = { verifier: string; state: string; returnTo: string };

/** Cognito returns to registered addresses only, so the one it knows is fixed and `returnTo` waits here. */
const redirectUri = () => `${location.origin}/dashboard/`;

export const goToHostedPage = async (hosted: Hosted): Promise<void> => {
  const made = await makeChallenge();
  const pending: Pending = { verifier: made.verifier, state: made.state, returnTo: location.search };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  location.assign(authorizeUrl(hosted, redirectUri(), made));
};

/** Whether this load of the page is the return from the hosted page. */
export const returnsFromHostedPage = (): boolean => {
  const query = new URLSearchParams(location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
};

/** Turns the code into tokens and puts the address back as it was; nothing where the return is not ours or was refused. */
export const finishHostedSignIn = async (hosted: Hosted): Promise<SignedIn | undefined> => {
  const query = new URLSearchParams(location.search);
  const text = sessionStorage.getItem(pendingKey);
  const pending: Pending | undefined = text === null ? undefined : JSON.parse(text);
  sessionStorage.removeItem(pendingKey);
  history.replaceState(null, '', pending?.returnTo || location.pathname);
  const code = query.get('code');
  // Another site could send someone here with its own code and so sign them in as somebody else.
  if (pending === undefined || code === null || query.get('state') !== pending.state) return undefined;
  return askForTokens(hosted, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri(),
    code_verifier: pending.verifier,
  });
};

/** An ID token lasts an hour; a wall shows a whole day. */
export const renewHosted = async (hosted: Hosted, refreshToken: string): Promise<SignedIn | undefined> =>
  askForTokens(hosted, { grant_type: 'refresh_token', refresh_token: refreshToken });

const askForTokens = async (
  { domain, clientId }: Hosted,
  grant: { refresh_token?: string } & Record<string, string>,
): Promise<SignedIn | undefined> => {
  const response = await fetch(`https://${domain}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, ...grant }),
  });
  if (!response.ok) return undefined;
  const tokens: { id_token: string; refresh_token?: string } = await response.json();
  const refreshToken = tokens.refresh_token ?? grant.refresh_token;
  return {
    token: tokens.id_token,
    email: emailIn(tokens.id_token),
    ...(refreshToken !== undefined && { refreshToken }),
  };
};
