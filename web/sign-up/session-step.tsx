import './session-step.css';
import { Choice } from '../lib/choice.tsx';
import { FieldGroup } from '../lib/field.tsx';
import { showShortDay, showTime } from '../lib/format.ts';
import { Icon, type IconName } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { campaign } from './campaign.ts';
import { canSignUpTo, inOrder, type SessionShown } from './campaign-page.ts';
import { draft, fill, problemAt, showsAllSessions } from './form.ts';
import { texts } from './texts.ts';

/** Whether all cities lie open: until one is chosen, and again when the person wants another. */
export const SessionStep = () => {
  const sessions = inOrder(campaign.value?.sessions ?? []);
  const chosen = sessions.find(({ sessionId }) => sessionId === draft.value.session);
  const showsAll = showsAllSessions.value || !chosen || !canSignUpTo(chosen);

  /** Arrow keys choose at every step on their way: only a finger or a mouse means "this one, close the list". */
  const choose = (sessionId: string) => {
    showsAllSessions.value = showsAll;
    fill('session', sessionId);
  };
  const close = () => {
    showsAllSessions.value = false;
    document.getElementById('session')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <FieldGroup id="session" label={say(texts.sessionQuestion)} problem={problemAt('session')}>
        {sessions
          .filter((session) => showsAll || session === chosen)
          .map((session) => (
            <SessionRow
              key={session.sessionId}
              session={session}
              isChosen={session === chosen}
              showsAvailability={showsAll}
              onChoose={() => choose(session.sessionId)}
              onPoint={() => setTimeout(close)}
            />
          ))}
      </FieldGroup>
      {chosen && !showsAll && (
        <div class="session-chosen">
          <Availability session={chosen} />
          <button type="button" class="link" onClick={() => (showsAllSessions.value = true)}>
            {say(texts.changeCity)}
          </button>
        </div>
      )}
    </>
  );
};

type RowProps = {
  session: SessionShown;
  isChosen: boolean;
  showsAvailability: boolean;
  onChoose: () => void;
  onPoint: () => void;
};

const SessionRow = ({ session, isChosen, showsAvailability, onChoose, onPoint }: RowProps) =>
  canSignUpTo(session) ? (
    // biome-ignore lint/a11y/noStaticElementInteractions: the radio button inside is what is chosen
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click by key has no detail, and must not close the list
    <div class="session" onClick={({ detail }) => detail > 0 && onPoint()}>
      <Choice name="session" value={session.sessionId} checked={isChosen} onChoose={onChoose}>
        <SessionLines session={session} />
        {showsAvailability && <Availability session={session} />}
      </Choice>
    </div>
  ) : (
    <div class="session session-gone">
      <SessionLines session={session} />
      <Availability session={session} />
    </div>
  );

const SessionLines = ({ session }: { session: SessionShown }) => (
  <>
    <strong>{shortCity(session.cityName)}</strong>
    <span class="session-where">
      {showShortDay(session.startsAt, session.timeZone)}, {showTime(session.startsAt, session.timeZone)} ·{' '}
      {session.venue}
    </span>
  </>
);

const icons = { open: 'place', 'waiting-list': 'waiting', full: 'fix', closed: 'lock' } as const satisfies Record<
  SessionShown['availability'],
  IconName
>;

const Availability = ({ session: { availability } }: { session: SessionShown }) => (
  <span class={`availability availability-${availability}`}>
    <Icon name={icons[availability]} />
    {say(texts[availability])}
  </span>
);
