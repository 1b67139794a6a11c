import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after the time, or as soon as the signal says stop. */
export async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal: stopping });
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
}
