import { inTransaction } from './database.ts';

/** More than a sealed record and its place ever take. */
const probeBytes = 64 * 1024;
/** So near to its end a disk is full: other pages and the system write to it too. */
const leastFreeBytes = 1024 * 1024;

/** Whether the next form can be kept: asked before a form starts, so that nobody types in vain. */
export const hasRoom = async (): Promise<boolean> => {
  try {
    await inTransaction(['probe'], 'readwrite', async ({ store }) => {
      await store('probe').put(crypto.getRandomValues(new Uint8Array(probeBytes)), 'probe');
    });
    await inTransaction(['probe'], 'readwrite', ({ store }) => store('probe').clear());
  } catch (error) {
    if (isFull(error)) return false;
    throw error;
  }
  const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined || quota - usage > leastFreeBytes;
};

export const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Asks the browser never to clear this by itself. It may say no: installed pages are mostly granted it. */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage?.persisted()) || (await navigator.storage?.persist()) || false;
