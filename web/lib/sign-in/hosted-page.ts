import { authorizeUrl, type Hosted, makeChallenge } from './pkce.ts';
import { emailIn, type SignedIn } from './signed-in.ts';

const pendingKey = 'daftar:signing-in';
type Pending = { verifier: string; state: string; returnTo: string };

/** Cognito returns to registered addresses only, which have no query: that waits in `returnTo`. */
const redirectUri = () => `${location.origin}${location.pathname}`;

export const goToHostedPage = async (hosted: Hosted): Promise<void> => {
  const made = await makeChallenge();
  const pending: Pending = {
    verifier: made.verifier,
    state: made.state,
    returnTo: `${location.pathname}${location.search}`,
  };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  location.assign(authorizeUrl(hosted, redirectUri(), made));
};

/** Whether this load of the page is the return from the hosted page. */
export const returnsFromHostedPage = (): boolean => {
  const query = new URLSearchParams(location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
};

/** Turns the code into tokens and puts the address back as it was; nothing where the return is not ours or was refused. */
export const finishHostedSignIn = async ({ clientId }: Hosted): Promise<SignedIn | undefined> => {
  const query = new URLSearchParams(location.search);
  const text = sessionStorage.getItem(pendingKey);
  const pending: Pending | undefined = text === null ? undefined : JSON.parse(text);
  sessionStorage.removeItem(pendingKey);
  history.replaceState(null, '', pending?.returnTo ?? location.pathname);
  // The page reads its address at each `popstate`.
  dispatchEvent(new PopStateEvent('popstate'));
  const code = query.get('code');
  // Another site could send someone here with its own code and so sign them in as somebody else.
  if (pending === undefined || code === null || query.get('state') !== pending.state) return undefined;
  return askForTokens(clientId, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri(),
    code_verifier: pending.verifier,
  });
};

/** An ID token lasts an hour; a wall shows a whole day. */
export const renewHosted = ({ clientId }: Hosted, refreshToken: string): Promise<SignedIn | undefined> =>
  askForTokens(clientId, { grant_type: 'refresh_token', refresh_token: refreshToken });

/** Ends the sign-in at Cognito too: on a shared computer the next one must not be let in without asking. */
export const leaveHosted = ({ domain, clientId }: Hosted): void =>
  location.assign(
    `https://${domain}/logout?${new URLSearchParams({ client_id: clientId, logout_uri: redirectUri() })}`,
  );

/** Cognito's own endpoint, reached through our address: pages talk to no other host. */
const askForTokens = async (
  clientId: string,
  grant: { refresh_token?: string } & Record<string, string>,
): Promise<SignedIn | undefined> => {
  const response = await fetch('/oauth2/token', {
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
