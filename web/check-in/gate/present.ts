import { computed, signal } from '@preact/signals';
import { presentHere } from './roster.ts';

/** As the server last counted it. Its count lags a moment behind, this device's roster knows less of other gates. */
export const present = signal(0);
export const shownPresent = computed(() => Math.max(present.value, presentHere.value));
