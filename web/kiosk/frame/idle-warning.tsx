import { showNumber } from '../../lib/format.ts';
import { say } from '../../lib/say.ts';
import { secondsToReset, touch } from '../form/idle.ts';
import { around, texts } from '../texts.ts';
import { Dialog } from './dialog.tsx';

/** Asks whether somebody is still here, before it clears what they typed. */
export const IdleWarning = () => {
  const left = secondsToReset.value;
  if (left === undefined) return null;
  return (
    <Dialog title={say(texts.stillThere)} done={say(texts.goOn)} onClose={touch}>
      <p>{say(texts.stillThereHint)}</p>
      <p aria-hidden="true">
        <strong>{say(around.clearedIn, showNumber(left))}</strong>
      </p>
    </Dialog>
  );
};
