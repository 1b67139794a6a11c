import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { showNumber } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { device, tally } from '../current.ts';
import { screen } from '../form/form.ts';
import { Dialog } from '../frame/dialog.tsx';
import type { KeptDevice } from '../store/device.ts';
import { beatNow } from '../sync/sync.ts';
import { around, aroundTwo, texts } from '../texts.ts';
import { changeOver } from './change-over.ts';
import { linkedCode, mayChangeOver } from './linked-code.ts';
import { tryCode } from './try-code.ts';

/** Asks before another kiosk's link makes this tablet that kiosk; whoever stands at it finishes first. */
export const ChangeOverDialog = () => {
  const problem = useSignal<Text | undefined>(undefined);
  const isChanging = useSignal(false);
  const hadToSend = useRef(false);
  const kiosk = device.value;
  if (!kiosk || !mayChangeOver.value || screen.value.at !== 'start') return null;
  const { queued } = tally.value;
  // Both buttons stay where they are when all is sent: whoever is just pressing the one must not press the other.
  hadToSend.current ||= queued > 0;

  const stay = () => {
    linkedCode.value = undefined;
    problem.value = undefined;
    hadToSend.current = false;
  };
  const change = async () => {
    problem.value = undefined;
    isChanging.value = true;
    problem.value = await tryCode(linkedCode.value ?? '', changeOver);
    isChanging.value = false;
  };
  return (
    <Dialog
      title={say(aroundTwo.isKiosk, kiosk.state.name, sessionOf(kiosk.state))}
      done={say(around.stay, kiosk.state.name)}
      onClose={stay}
    >
      <p>{say(kiosk.trouble ? texts.changeOverStopped : texts.changeOverHint)}</p>
      {problem.value && <p role="alert">{say(problem.value)}</p>}
      {isChanging.value ? (
        <p role="status">{say(texts.changing)}</p>
      ) : (
        <>
          {hadToSend.current && (
            <button type="button" class="kiosk-button" disabled={queued === 0} onClick={beatNow}>
              {say(texts.sendNow)}
            </button>
          )}
          <button type="button" class="kiosk-button" disabled={queued > 0} onClick={() => void change()}>
            {say(texts.changeOver)}
          </button>
        </>
      )}
      {hadToSend.current && (
        <p role="status">{queued > 0 ? say(around.sendFirst, showNumber(queued)) : say(texts.nothingToSend)}</p>
      )}
    </Dialog>
  );
};

const sessionOf = ({ campaign, sessionId }: KeptDevice['state']) => {
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  return session ? shortCity(session.cityName) : campaign.name;
};
