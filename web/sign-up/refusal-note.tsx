import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, ButtonLink } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { campaign } from './campaign.ts';
import { moveHere } from './move-here.ts';
import { attempt, type Refusal, sending } from './send.ts';
import { around, aroundTwo, texts } from './texts.ts';

/** Why it was not taken, and what to do: it takes focus like the summary, because it is the answer to the press of the button. */
export const RefusalNote = () => {
  const box = useRef<HTMLDivElement>(null);
  const now = sending.value;
  const tries = attempt.value;
  useLayoutEffect(() => {
    if (now.state === 'refused' && tries > 0) box.current?.focus();
  }, [now, tries]);
  // Where fields are named, the summary says it.
  if (now.state !== 'refused' || now.refusal.code === 'invalid-request') return null;
  return (
    <div ref={box} class="note note-refused takes-focus" tabIndex={-1} role="alert">
      <Icon name={now.refusal.code === 'signed-up-elsewhere' ? 'duplicate' : 'fix'} />
      <div>{bodyOf(now.refusal)}</div>
    </div>
  );
};

const bodyOf = (refusal: Refusal) => {
  const { code, title = say(texts.failed) } = refusal;
  switch (code) {
    case 'signed-up-elsewhere':
      return <Elsewhere refusal={refusal} title={title} />;
    case 'session-full':
    case 'session-closed':
    case 'session-not-found':
      return <Said title={title} hint={say(texts.pickAnother)} />;
    case 'consent-outdated':
      return <Said title={say(texts.consentChanged)} />;
    case 'sign-up-refused':
      return <Said title={say(texts.bringCard)} hint={title} />;
    case 'campaign-closed':
      return <Said title={title} hint={say(texts.closedHint)} />;
    default:
      return <Said title={title} hint={say(texts.failedHint)} />;
  }
};

const Said = ({ title, hint }: { title: string; hint?: string }) => (
  <>
    <strong>{title}</strong>
    {hint && <p>{hint}</p>}
  </>
);

const Elsewhere = ({ refusal, title }: { refusal: Refusal; title: string }) => {
  const { ticket, moveTo } = refusal.offer ?? {};
  const nameOf = (id: string | undefined) => {
    const session = campaign.value?.sessions.find(({ sessionId }) => sessionId === id);
    return session && shortCity(session.cityName);
  };
  const [now, to] = [nameOf(ticket?.sessionId), nameOf(moveTo)];
  if (!ticket || !moveTo || now === undefined || to === undefined) return <Said title={title} />;
  return (
    <>
      <Said title={say(around.elsewhere, now)} hint={say(aroundTwo.moveCost, now, to)} />
      <div class="note-buttons">
        <Button onClick={() => void moveHere(ticket.ticketCode, moveTo)}>{say(around.move, to)}</Button>
        <ButtonLink href={ticketLink(ticket.ticketCode)}>{say(texts.keepMine)}</ButtonLink>
      </div>
    </>
  );
};
