import { signal } from '@preact/signals';

/** At a gate whose crew's sign-in ran out: they asked to sign in again. */
export const wantsToSignIn = signal(false);
