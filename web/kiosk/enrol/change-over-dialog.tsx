import { useSignal } from '@preact/signals';
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
  const kiosk = device.value;
  if (!kiosk || !mayChangeOver.value || screen.value.at !== 'start') return null;
  const { queued } = tally.value;

  const stay = () => {
    linkedCode.value = undefined;
    problem.value = undefined;
  };
  const change = async () => {
    problem.value = undefined;
    isChanging.value = true;
    problem.value = await tryCode(linkedCode.value ?? '', changeOver);
    isChanging.value = false;
  };
  const [ask, press] = queued > 0 ? [texts.sendNow, beatNow] : [texts.changeOver, () => void change()];
  return (
    <Dialog
      title={say(aroundTwo.isKiosk, kiosk.state.name, sessionOf(kiosk.state))}
      done={say(around.stay, kiosk.state.name)}
      onClose={stay}
    >
      <p>{say(kiosk.trouble ? texts.changeOverStopped : texts.changeOverHint)}</p>
      {queued > 0 && <p role="status">{say(around.sendFirst, showNumber(queued))}</p>}
      {problem.value && <p role="alert">{say(problem.value)}</p>}
      {isChanging.value ? (
        <p role="status">{say(texts.changing)}</p>
      ) : (
        <button type="button" class="kiosk-button" onClick={press}>
          {say(ask)}
        </button>
      )}
    </Dialog>
  );
};

const sessionOf = ({ campaign, sessionId }: KeptDevice['state']) => {
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  return session ? shortCity(session.cityName) : campaign.name;
};
