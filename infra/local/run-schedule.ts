/** AWS starts a schedule once a minute at most; here it comes more often, so that a waiting list moves while one watches. */
export const runSchedule = (handler: () => Promise<unknown>, everyMs: number, onError: (error: unknown) => void) => {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const next = () => {
    timer = setTimeout(() => {
      running = handler()
        .then(
          () => undefined,
          (error: unknown) => onError(error),
        )
        .then(() => {
          if (!stopped) next();
        });
    }, everyMs);
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
