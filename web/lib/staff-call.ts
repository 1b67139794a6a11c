import { type AnswerTo, callBy } from './call.ts';
import { publicPlaces } from './places/public.places.ts';
import { staffPlaces } from './places/staff.places.ts';
import { renewHosted } from './sign-in/hosted-page.ts';
import { signedIn, signIn, signOut } from './sign-in/signed-in.ts';
import { siteConfig } from './sign-in/site-config.ts';

const places = { ...publicPlaces, ...staffPlaces };
const call = callBy(places);
export type StaffCallName = keyof typeof places;

/**
 * Calls an operation as who is signed in. A token that ran out is renewed once; where that fails the page goes back to
 * signing in, with its address as it was.
 */
export const staffCall = async <N extends StaffCallName>(
  name: N,
  wanted: Parameters<typeof call<N>>[1],
  options: { timeoutMs?: number; idempotencyKey?: string; ifMatch?: string | number } = {},
): Promise<AnswerTo<N>> => {
  const token = signedIn.value?.token;
  const answer = await call(name, wanted, { ...options, ...(token !== undefined && { token }) });
  if (answer.kind !== 'refused' || answer.code !== 'not-signed-in') return answer;
  // Another call of this page may have renewed it, or signed out, while this one was under way.
  if (signedIn.value?.token === token && (await renew()) === 'refused') signOut('server');
  const now = signedIn.value?.token;
  return now === undefined || now === token ? answer : call(name, wanted, { ...options, token: now });
};

type Renewal = 'renewed' | 'refused' | 'no-answer';

let renewing: Promise<Renewal> | undefined;
const renew = (): Promise<Renewal> => {
  renewing ??= renewOnce().finally(() => {
    renewing = undefined;
  });
  return renewing;
};

const renewOnce = async (): Promise<Renewal> => {
  const refreshToken = signedIn.value?.refreshToken;
  if (refreshToken === undefined) return 'refused';
  try {
    const { signIn: how } = await siteConfig();
    const renewed = how.kind === 'cognito' ? await renewHosted(how, refreshToken) : undefined;
    if (renewed) signIn(renewed);
    return renewed ? 'renewed' : 'refused';
  } catch (error) {
    if (error instanceof TypeError) return 'no-answer';
    throw error;
  }
};
