import './start-screen.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showDay, showTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { device } from './current.ts';
import { isClosed, isDiskFull, nothingIsCertain, startForm } from './form/start-form.ts';
import { texts } from './texts.ts';

/** Between two people: where this is, and one button. */
export const StartScreen = () => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    button.current?.focus({ preventScroll: true });
  }, []);
  const state = device.value?.state;
  if (!state) return null;
  const { campaign, sessionId } = state;
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  return (
    <div class="start-screen">
      <div class="start-bib">
        <div class="start-head">
          <p>{campaign.name}</p>
        </div>
        <h1>{session ? shortCity(session.cityName) : campaign.name}</h1>
        {session && (
          <p class="start-where">
            {showDay(session.startsAt, session.timeZone)} · {showTime(session.startsAt, session.timeZone)}
            <br />
            {session.venue}
          </p>
        )}
      </div>
      <Notes />
      {!isClosed() && (
        <button
          ref={button}
          type="button"
          class="kiosk-button kiosk-button-main start-button"
          onClick={() => void startForm()}
        >
          {say(isDiskFull.value ? texts.tryAgain : texts.begin)}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
};

const Notes = () => {
  if (isDiskFull.value) {
    return (
      <p class="kiosk-note kiosk-note-stop" role="alert">
        <Icon name="fix" />
        <span>
          <strong>{say(texts.memoryFull)}.</strong> {say(texts.memoryFullAtStart)}
        </span>
      </p>
    );
  }
  if (isClosed()) {
    return (
      <p class="kiosk-note">
        <Icon name="lock" />
        <span>
          <strong>{say(texts.closed)}.</strong> {say(texts.closedHint)}
        </span>
      </p>
    );
  }
  if (nothingIsCertain()) {
    return (
      <p class="kiosk-note">
        <Icon name="pending" />
        <span>{say(texts.nothingCertain)}</span>
      </p>
    );
  }
  const needsCard = device.value?.state.campaign.personRule === 'nik';
  return <p class="start-hint">{say(needsCard ? texts.beginHint : texts.beginHintPhone)}</p>;
};
