import { signal } from '@preact/signals';

/** A phone that keeps what there is to judge opens without signing in; only sending needs it. */
export const wantsToSignIn = signal(false);
