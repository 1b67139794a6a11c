import { effect, signal } from '@preact/signals';
import { goToStart, isSubmitting, screen } from './form.ts';

/** Nobody touched a form for so long: whoever it was has left, and what they typed must not stay on show. */
const patienceMs = 60_000;
const warningMs = 20_000;

/** Seconds until a form that nobody touches is cleared; nothing while somebody does. */
export const secondsToReset = signal<number | undefined>(undefined);

let touchedAt = performance.now();

/** Any touch, any key: somebody is here. */
export const touch = (): void => {
  touchedAt = performance.now();
  secondsToReset.value = undefined;
};

/** A form, or what the crew has looked up. */
const isPersonal = () => screen.value.at === 'form' || screen.value.at === 'desk';

export const watchIdleness = (): void => {
  for (const event of ['keydown', 'input', 'scroll', 'click']) addEventListener(event, touch, true);
  // A finger that comes down on the warning's button must still find it there when it goes up.
  addEventListener('pointerdown', () => secondsToReset.value === undefined && touch(), true);
  effect(() => {
    if (isPersonal()) touch();
  });
  setInterval(() => {
    if (!isPersonal() || isSubmitting.value) return;
    const left = patienceMs + warningMs - (performance.now() - touchedAt);
    if (left <= 0) {
      secondsToReset.value = undefined;
      goToStart();
    } else if (left <= warningMs) secondsToReset.value = Math.ceil(left / 1_000);
  }, 250);
};
