import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { storeTrouble, tally } from '../current.ts';
import { around, texts } from '../texts.ts';

/** A revoked kiosk takes nobody on; it only hands in what it has. */
export const RevokedScreen = () => (
  <div class="kiosk-middle">
    <h1>{say(texts.revokedTitle)}</h1>
    <p class="kiosk-note">
      <Icon name="lock" />
      <span>{say(texts.revokedHint)}</span>
    </p>
    <p role="status">
      <strong>{say(around.toSend, showNumber(tally.value.queued))}</strong> ·{' '}
      {say(around.sent, showNumber(tally.value.sent))}
    </p>
  </div>
);

/** Private windows and broken disks: it says so before anybody types. */
export const StoreTroubleScreen = () => (
  <div class="kiosk-middle">
    <h1>{say(texts.storeTitle)}</h1>
    <p class="kiosk-note kiosk-note-stop" role="alert">
      <Icon name="fix" />
      <span>{say(texts.storeHint)}</span>
    </p>
    <p class="hint">{storeTrouble.value}</p>
    <button type="button" class="kiosk-button kiosk-button-main" onClick={() => location.reload()}>
      {say(texts.reload)}
    </button>
  </div>
);
