/** A hand scanner types a key every few milliseconds; the fastest typist needs 60. */
const gapMs = 50;
const shortestCode = 12;

/** Tells what a hand scanner types as a burst with Enter behind it. What a person types is left alone. Ends it when called. */
export const listenToHandScanner = (
  tell: (text: string) => void,
  target: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): (() => void) => {
  let typed = '';
  let lastAt = 0;
  const listen = (event: KeyboardEvent) => {
    if (event.timeStamp - lastAt > gapMs) typed = '';
    if (event.key === 'Enter') {
      const text = typed;
      typed = '';
      if (text.length < shortestCode) return;
      // Enter would press whatever has the focus.
      event.preventDefault();
      event.stopPropagation();
      tell(text);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      typed += event.key;
      lastAt = event.timeStamp;
      // Firefox searches the page for what comes after a slash.
      if (event.key === '/' && !(event.target instanceof HTMLInputElement)) event.preventDefault();
    }
  };
  const options = { capture: true };
  target.addEventListener('keydown', listen as EventListener, options);
  return () => target.removeEventListener('keydown', listen as EventListener, options);
};
