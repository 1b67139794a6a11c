import { signal } from '@preact/signals';

/** Whether questions were written that are not saved: opening would go without them. */
export const hasUnsavedQuestions = signal(false);
