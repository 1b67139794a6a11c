/** Whether anyone looks at the page; tests say so themselves. */
export type Visibility = { isHidden: () => boolean; onChange: (run: () => void) => () => void };

const ofPage: Visibility = {
  isHidden: () => document.hidden,
  onChange: (run) => {
    document.addEventListener('visibilitychange', run);
    return () => document.removeEventListener('visibilitychange', run);
  },
};

const everySecond = 1000;
const longestPauseMs = 15_000;

/** The pause after so many failures in a row: 1, 2, 4, 8, 15, 15 … seconds. */
export const pauseAfter = (failures: number, everyMs = everySecond): number =>
  Math.max(everyMs, Math.min(longestPauseMs, everyMs * 2 ** Math.max(0, failures - 1)));

export type Fresh = { refresh: () => void; stop: () => void };

/**
 * Loads again a second (or `everyMs`) after each answer while the page is seen, slower while it fails, never while it is hidden.
 * `load` says whether it worked; it must not throw and must end (give it a timeout).
 */
export const keepFresh = (
  load: () => Promise<boolean>,
  visibility: Visibility = ofPage,
  everyMs = everySecond,
): Fresh => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let loading = false;
  let askedAgain = false;
  let stopped = false;

  const next = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };
  const run = async () => {
    if (stopped || visibility.isHidden()) return;
    if (loading) {
      askedAgain = true;
      return;
    }
    loading = true;
    failures = (await load()) ? 0 : failures + 1;
    loading = false;
    if (stopped) return;
    next(askedAgain ? 0 : pauseAfter(failures, everyMs));
    askedAgain = false;
  };

  const unlisten = visibility.onChange(() => next(0));
  next(0);
  return {
    refresh: () => next(0),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      unlisten();
    },
  };
};
