import './connection-line.css';
import { ownTimeZone, showNumber, showTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { isFull, judgeEmail, onDisk, sheets } from './current.ts';
import { isOnline, waiting } from './send-sheets.ts';
import { around, texts } from './texts.ts';
import { wantsToSignIn } from './wants-to-sign-in.ts';

const lastKept = () =>
  [...sheets.value.values()]
    .filter(({ email }) => email === judgeEmail.value)
    .flatMap(({ key }) => onDisk.value.get(key) ?? [])
    .sort()
    .at(-1);

/** Where the marks lie now, in one line that is always there. */
export const ConnectionLine = () => {
  const last = lastKept();
  const said = isFull.value
    ? say(texts.full)
    : !isOnline.value
      ? [
          last ? say(around.offlineKept, showTime(last, ownTimeZone)) : say(texts.offline),
          waiting.value > 0 && say(around.waiting, showNumber(waiting.value)),
        ]
          .filter(Boolean)
          .join(' · ')
      : waiting.value > 0
        ? say(around.waiting, showNumber(waiting.value))
        : say(texts.online);
  return (
    <div class={isFull.value ? 'connection connection-full' : 'connection'}>
      <p role={isFull.value ? 'alert' : 'status'}>
        <Icon name={isFull.value ? 'fix' : isOnline.value ? 'online' : 'offline'} />
        {said}
      </p>
      {!signedIn.value && isOnline.value && (
        <button type="button" class="link" onClick={() => (wantsToSignIn.value = true)}>
          {say(texts.signInToSend)}
        </button>
      )}
    </div>
  );
};
