import { address, look } from '../address.ts';

export const chooseCity = (city: string | undefined): void => look({ city });

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One tab stop for all choices: arrows go from one to the next, Home and End to the ends, Escape to none. */
export const chooseByKey = (
  event: KeyboardEvent,
  keys: readonly string[],
  chosen: string | undefined,
  choose: (key: string) => void,
): void => {
  if (event.key === 'Escape' && address.value.city !== undefined) chooseCity(undefined);
  const at = keys.indexOf(chosen ?? '');
  const step = steps[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? keys.length - 1
        : event.key === 'Enter' || event.key === ' '
          ? Math.max(0, at)
          : step === undefined
            ? undefined
            : at < 0
              ? 0
              : Math.min(keys.length - 1, Math.max(0, at + step));
  const key = next === undefined ? undefined : keys[next];
  if (key === undefined) return;
  event.preventDefault();
  choose(key);
  (event.currentTarget as Element).querySelector<SVGElement>(`[data-choice="${key}"]`)?.focus();
};
