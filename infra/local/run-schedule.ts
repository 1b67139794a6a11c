import { pause } from './pause.ts';

/** AWS starts a schedule once a minute at most; here it comes more often, so that a waiting list moves while one watches. */
export const runSchedule = (handler: () => Promise<unknown>, everyMs: number, onError: (error: unknown) => void) => {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await pause(everyMs, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await handler();
      } catch (error) {
        onError(error);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
