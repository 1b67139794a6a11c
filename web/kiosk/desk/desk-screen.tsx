import './desk.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { device, isOnline } from '../current.ts';
import { goToStart } from '../form/form.ts';
import { LookUp } from './look-up.tsx';
import { PinForm } from './pin-form.tsx';
import { texts } from './texts.ts';

/**
 * For the crew with one person before it: are they signed up, since when, through whom. The PIN and what was found lie in this
 * screen only, and are gone with it.
 */
export const DeskScreen = () => {
  const [pin, setPin] = useState<string>();
  const kiosk = device.value;
  if (!kiosk) return null;
  return (
    <>
      <div class="desk no-print">
        <h1>{say(texts.title)}</h1>
        {isOnline.value ? (
          <p>{say(texts.logged)}</p>
        ) : (
          <p class="kiosk-note" role="status">
            <Icon name="offline" />
            <span>{say(texts.offline)}</span>
          </p>
        )}
        {isOnline.value && pin === undefined && <PinForm kiosk={kiosk} onRight={setPin} />}
      </div>
      {(pin !== undefined || !isOnline.value) && (
        <LookUp kiosk={kiosk} pin={isOnline.value ? pin : undefined} onPinOver={() => setPin(undefined)} />
      )}
      <div class="kiosk-ways desk-ways no-print">
        <button type="button" class="kiosk-button" onClick={goToStart}>
          {say(texts.close)}
        </button>
      </div>
    </>
  );
};
