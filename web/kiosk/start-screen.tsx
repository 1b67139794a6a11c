import './start-screen.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showDay, showShortDay, showTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { language } from '../lib/language.ts';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { device } from './current.ts';
import { isClosed, isDiskFull, nothingIsCertain, pauseNow, startForm } from './form/start-form.ts';
import { around, texts } from './texts.ts';

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
  const paused = pauseNow();
  if (isClosed() && paused) return <Paused paused={paused} />;
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

/** The moment is shown by the clock that hangs at this kiosk's own place. */
const Paused = ({ paused: { note, until } }: { paused: NonNullable<ReturnType<typeof pauseNow>> }) => {
  const state = device.value?.state;
  const session = state?.campaign.sessions.find(({ sessionId }) => sessionId === state.sessionId);
  const zone = session?.timeZone ?? state?.campaign.timeZone ?? 'Asia/Jakarta';
  const isToCome = until !== undefined && Date.parse(until) > Date.now();
  return (
    <p class="kiosk-note">
      <Icon name="waiting" />
      <span>
        <strong>{say(texts.paused)}.</strong> {note && `${note[language.value]} `}
        {isToCome && `${say(around.pausedUntil, `${showShortDay(until, zone)}, ${showTime(until, zone)}`)} `}
        {say(texts.pausedHint)}
      </span>
    </p>
  );
};
