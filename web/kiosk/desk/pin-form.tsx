import { useState } from 'preact/hooks';
import { say } from '../../lib/say.ts';
import type { KeptDevice } from '../store/device.ts';
import { kioskCall } from '../sync/kiosk-call.ts';
import { AskField, wordsOf } from './ask-field.tsx';
import { texts } from './texts.ts';

/** The server checks it: nothing on this tablet could be tried out without it. */
export const PinForm = ({ kiosk, onRight }: { kiosk: KeptDevice; onRight: (pin: string) => void }) => {
  const [problem, setProblem] = useState<string>();
  const ask = async (typed: string): Promise<boolean> => {
    const pin = typed.trim();
    if (!/^\d{6}$/.test(pin)) {
      setProblem(say(texts.pinShort));
      return false;
    }
    const answer = await kioskCall('openHelpDesk', { body: { pin } }, kiosk);
    if (answer.kind === 'answered') onRight(pin);
    setProblem(answer.kind === 'refused' ? wordsOf(answer.problem) : undefined);
    return answer.kind === 'answered';
  };
  return (
    <AskField
      id="pin"
      label={say(texts.pin)}
      hint={say(texts.pinHint)}
      problem={problem}
      button={say(texts.open)}
      isSecret
      ask={ask}
    />
  );
};
