/** Long enough for a tap that follows a blur; a press that is held longer is waited for. */
const showDelayMs = 250;

let isPressed = false;
const waiting: (() => void)[] = [];
/** Once the click is through that comes of it. */
const letGo = () =>
  setTimeout(() => {
    isPressed = false;
    for (const show of waiting.splice(0)) show();
  });

addEventListener(
  'pointerdown',
  () => {
    isPressed = true;
  },
  true,
);
addEventListener('pointerup', letGo, true);
addEventListener('pointercancel', letGo, true);

/** A sentence that appears at once would push the button away from under the finger that is about to press it, or presses it. */
export const showLater = (show: () => void): void => {
  setTimeout(() => {
    if (isPressed) waiting.push(show);
    else show();
  }, showDelayMs);
};
