import { signal } from '@preact/signals';

/** Who is signed in in this tab, and with what. `refreshToken` only where people sign in at Cognito. */
export type SignedIn = { token: string; email: string; refreshToken?: string };

const key = 'daftar:signed-in';

const recalled = (): SignedIn | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text);
};

/** It ends with the tab: the dashboard shows people's names and phones. */
export const signedIn = signal<SignedIn | undefined>(recalled());
/** Why someone who was signed in sees the sign-in again. */
export const signedOutBy = signal<'choice' | 'server' | undefined>(undefined);

export const signIn = (who: SignedIn): void => {
  sessionStorage.setItem(key, JSON.stringify(who));
  signedOutBy.value = undefined;
  signedIn.value = who;
};

export const signOut = (by: 'choice' | 'server'): void => {
  sessionStorage.removeItem(key);
  signedOutBy.value = by;
  signedIn.value = undefined;
};

/** The e-mail that an OpenID token names. Not proof of anything: the server checks the token itself. */
export const emailIn = (token: string): string => {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
  const claims: { email?: string } = JSON.parse(new TextDecoder().decode(bytes));
  return claims.email ?? '';
};
