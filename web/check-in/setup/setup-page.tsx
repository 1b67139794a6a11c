import './setup.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { PageHeader } from '../../lib/page-header.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { leave } from '../../lib/sign-in/leave.ts';
import { closedBecause } from '../gate/post.ts';
import { texts } from '../texts.ts';
import { GateForm } from './gate-form.tsx';
import { type Choice, mySessions } from './my-sessions.ts';

const own = {
  choose: { id: 'Anda menjaga gerbang mana?', en: 'Which gate do you run?' },
  none: {
    id: 'Anda belum menjadi kru di sesi mana pun. Minta manajer acara memberi Anda peran itu.',
    en: 'You are not in the crew of any session yet. Ask a manager of the campaign to add you.',
  },
  other: { id: 'Masuk dengan alamat lain', en: 'Sign in with another address' },
  over: {
    id: 'Sesi itu sudah selesai. Daftarnya sudah dihapus dari alat ini.',
    en: 'That session is over. Its list is gone from this device.',
  },
} as const satisfies Record<string, Text>;

/** Session, gate and PIN, before the first runner. Whoever has one session is not asked for it. */
export const SetupPage = () => {
  const [shown, setShown] = useState<Choice[] | { problem: string } | undefined>();
  const [chosen, choose] = useState<Choice>();
  const load = async () => {
    setShown(undefined);
    const found = await mySessions();
    if (!Array.isArray(found)) return setShown({ problem: sayProblem(found) });
    if (found.length === 1) choose(found[0]);
    setShown(found);
  };
  useEffect(() => {
    void load();
  }, []);
  const isList = Array.isArray(shown);
  return (
    <>
      <PageHeader
        beside={
          <button type="button" class="link header-leave" onClick={() => void leave()}>
            {say(texts.leave)}
          </button>
        }
      />
      <main class="setup">
        {closedBecause.value === 'over' && (
          <p class="setup-note" role="status">
            <Icon name="info" />
            {say(own.over)}
          </p>
        )}
        {chosen ? (
          <GateForm session={chosen} back={isList && shown.length > 1 ? () => choose(undefined) : undefined} />
        ) : (
          <>
            <h1>{say(own.choose)}</h1>
            {shown === undefined && <p role="status">{say(texts.loading)}</p>}
            {shown !== undefined && !isList && (
              <>
                <p class="setup-note" role="alert">
                  <Icon name="fix" />
                  {shown.problem}
                </p>
                <Button onClick={() => void load()}>{say(texts.again)}</Button>
              </>
            )}
            {isList && shown.length === 0 && (
              <>
                <p>{say(own.none)}</p>
                <Button onClick={() => void leave()}>{say(own.other)}</Button>
              </>
            )}
            {isList && <SessionList sessions={shown} choose={choose} />}
          </>
        )}
      </main>
    </>
  );
};

const SessionList = ({ sessions, choose }: { sessions: Choice[]; choose: (session: Choice) => void }) => (
  <ul class="session-list">
    {sessions.map((session) => (
      <li key={`${session.campaignId} ${session.sessionId}`}>
        <button type="button" class="session-choice" onClick={() => choose(session)}>
          <strong>{session.city}</strong>
          <span>
            {session.campaignName} · {showShortDay(session.startsAt, session.timeZone)}{' '}
            {showTime(session.startsAt, session.timeZone)}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
