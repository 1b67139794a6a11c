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
          .map((session) =>
            canSignUpTo(session) ? (
              <div key={session.sessionId} class="session" onPointerUp={() => setTimeout(close)}>
                <Choice
                  name="session"
                  value={session.sessionId}
                  checked={session === chosen}
                  onChoose={() => choose(session.sessionId)}
                >
                  <SessionLines session={session} />
                  {showsAll && <Availability session={session} />}
                </Choice>
              </div>
            ) : (
              <div key={session.sessionId} class="session session-gone">
                <SessionLines session={session} />
                <Availability session={session} />
              </div>
            ),
          )}
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
