/** Keeps the screen on while it can be seen. The lock ends by itself whenever the page is hidden, so it is asked for again. */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | undefined;
  let done = false;
  const ask = async () => {
    if (done || document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch (error) {
      // Refused, as with a low battery: the screen then sleeps as its owner set it.
      if (!(error instanceof DOMException)) throw error;
    }
    if (done) await lock?.release();
  };
  const askAgain = () => void ask();
  document.addEventListener('visibilitychange', askAgain);
  askAgain();
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
  };
};
