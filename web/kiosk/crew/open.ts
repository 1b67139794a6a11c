import { signal } from '@preact/signals';

export const isCrewMenuOpen = signal(false);
