import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { showShortDay, showTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { language } from '../lib/language.ts';
import { say } from '../lib/say.ts';
import { loadCampaign } from './campaign.ts';
import type { CampaignPage } from './campaign-page.ts';
import { draft, isKept } from './form.ts';
import { attempt, sending } from './send.ts';
import { around, texts } from './texts.ts';

/** Spread, so that the phones of a venue do not all ask at once. */
const lookAgainMs = () => 12_000 + Math.random() * 6_000;

/** Whether sign-up went on while this page lay open. */
const wentOn = signal(false);

export const WentOn = () => {
  const box = useRef<HTMLParagraphElement>(null);
  const isShown = wentOn.value && sending.value.state === 'not-sent';
  useLayoutEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  return isShown ? (
    <p ref={box} class="note takes-focus" tabIndex={-1} role="status">
      <Icon name="place" />
      <span>{say(texts.wentOn)}</span>
    </p>
  ) : null;
};

/** Instead of the form, which lies filled in behind it and comes back by itself. */
export const Paused = ({ campaign }: { campaign: CampaignPage }) => {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (attempt.value > 0) box.current?.focus();
  }, []);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void loadCampaign();
    };
    const timer = setInterval(look, lookAgainMs());
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      if (sending.value.state === 'refused') sending.value = { state: 'not-sent' };
      wentOn.value = true;
    };
  }, []);
  const { paused, sessions, timeZone } = campaign;
  const zone = sessions.find(({ sessionId }) => sessionId === draft.value.session)?.timeZone ?? timeZone;
  const until = paused?.until !== undefined && Date.parse(paused.until) > Date.now() ? paused.until : undefined;
  return (
    <section ref={box} class="nothing card takes-focus" tabIndex={-1} role="status">
      <h2 class="paused-title">
        <Icon name="waiting" />
        {say(texts.pausedTitle)}
      </h2>
      {paused?.note && <p>{paused.note[language.value]}</p>}
      {until !== undefined && (
        <p>
          <strong>{say(around.pausedUntil, `${showShortDay(until, zone)}, ${showTime(until, zone)}`)}</strong>
        </p>
      )}
      <p>{say(isKept.value ? texts.pausedHint : texts.notKept)}</p>
      <Button kind="main" onClick={() => void loadCampaign()}>
        {say(texts.lookNow)}
      </Button>
      <a href="/ticket/">{say(texts.seeTicket)}</a>
    </section>
  );
};
