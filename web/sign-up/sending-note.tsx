import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { showNumber } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { sending, sendNow, stopSending } from './send.ts';
import { around, texts } from './texts.ts';

/** While an answer is still out: what happens by itself, and what a person can do. It stays through the next try: nothing jumps away under a finger. */
export const SendingNote = () => {
  const now = sending.value;
  const cause = now.state === 'sending' || now.state === 'trying-again' ? now.cause : undefined;
  return (
    <div class="sending-status" role="status">
      {cause && <TryingAgain cause={cause} at={now.state === 'trying-again' ? now.at : undefined} />}
    </div>
  );
};

const TryingAgain = ({ cause, at }: { cause: 'no-signal' | 'busy'; at: number | undefined }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} class="note note-waiting">
      <Icon name={cause === 'no-signal' ? 'offline' : 'waiting'} />
      <div>
        <strong>{say(cause === 'no-signal' ? texts.noSignal : texts.busy)}</strong>
        <p>
          {say(texts.onceOnly)}{' '}
          {at === undefined ? <span aria-hidden="true">{say(texts.sending)}</span> : <Countdown to={at} />}
        </p>
        <div class="note-buttons">
          <Button onClick={sendNow}>{say(texts.sendNow)}</Button>
          <Button onClick={stopSending}>{say(texts.stopSending)}</Button>
        </div>
      </div>
    </div>
  );
};

/** Counts down for the eye only: read out, it would never stop talking. */
const Countdown = ({ to }: { to: number }) => {
  const left = useSignal(secondsTo(to));
  useEffect(() => {
    left.value = secondsTo(to);
    const timer = setInterval(() => {
      left.value = secondsTo(to);
    }, 500);
    return () => clearInterval(timer);
  }, [to, left]);
  return <span aria-hidden="true">{say(around.tryingIn, showNumber(left.value))}</span>;
};

const secondsTo = (at: number) => Math.max(1, Math.ceil((at - Date.now()) / 1_000));
