import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Seconds left of `total`; a new `key` starts it anew. At its end, once, `onEnd`. */
export const useCountdown = (total: number, onEnd: () => void, key: string): number => {
  const left = useSignal(total);
  useEffect(() => {
    const startedAt = performance.now();
    left.value = total;
    const timer = setInterval(() => {
      left.value = Math.max(0, Math.ceil(total - (performance.now() - startedAt) / 1_000));
      if (left.value === 0) {
        clearInterval(timer);
        onEnd();
      }
    }, 250);
    return () => clearInterval(timer);
  }, [key, total, onEnd, left]);
  return left.value;
};
