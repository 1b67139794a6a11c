import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { Answered, NoAnswer, Refused } from '../../lib/answer.ts';
import { Button } from '../../lib/button.tsx';
import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address } from '../address.ts';
import type { Session } from '../figures/city-rows.ts';
import { readSession, replaceSession } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { sessionName } from '../session-name.ts';
import { ChangedMeanwhile } from '../setup/changed-meanwhile.tsx';
import { TextBox, wholeNumber } from '../setup/form.tsx';
import { useSaveOver } from '../setup/use-save-over.ts';
import { ChangeSession } from './change-session.tsx';

const texts = {
  quota: { id: 'Kuota', en: 'Quota' },
  waiting: { id: 'Muat daftar tunggu', en: 'Room to wait' },
  save: { id: 'Simpan kuota', en: 'Save the quota' },
  open: { id: 'dibuka', en: 'open' },
  closed: { id: 'ditutup', en: 'closed' },
  close: { id: 'Tutup', en: 'Close' },
  reopen: { id: 'Buka', en: 'Open' },
  people: { id: 'Lihat orang', en: 'See the people' },
  change: { id: 'Ubah nama, tempat dan waktu', en: 'Change name, venue and time' },
  posters: { id: 'Poster', en: 'Posters' },
  notNumber: { id: 'Isi angka bulat, misalnya 1000.', en: 'A whole number, such as 1000.' },
  nowOpen: { id: 'Pendaftaran dibuka.', en: 'Sign-up is open.' },
  nowClosed: { id: 'Pendaftaran ditutup. Tiket yang ada tetap berlaku.', en: 'Sign-up is closed. Tickets stay valid.' },
} as const satisfies Record<string, Text>;
const nowQuota: TextAround<[string, string]> = {
  id: (n, waiting) => `Kuota sekarang ${n}, daftar tunggu muat ${waiting}.`,
  en: (n, waiting) => `The quota is now ${n}, with room for ${waiting} to wait.`,
};
const issued: TextAround<[string]> = {
  id: (numbers) => `${numbers} nomor sudah diberikan`,
  en: (numbers) => `${numbers} numbers given out`,
};
const ofCity: TextAround<[string, string]> = {
  id: (act, city) => `${act}: ${city}`,
  en: (act, city) => `${act}: ${city}`,
};

const draftOf = ({ quota, waitingSize }: Session) => ({ quota: String(quota), waiting: String(waitingSize) });
/** As the server says it: promotions change a session's line every moment, and neither of these. */
const quotaVersion = ({ quota, waitingSize }: Session) => `${quota}-${waitingSize}`;

export const SessionSettings = ({ campaignId, session }: { campaignId: string; session: Session }) => {
  const { sessionId } = session;
  const places = useSaveOver({
    stored: session,
    draftOf,
    versionOf: quotaVersion,
    read: () => readSession(campaignId, sessionId),
  });
  const [problem, setProblem] = useState<string>();
  const [notNumber, setNotNumber] = useState({ quota: false, waiting: false });
  const [done, setDone] = useState<string>();
  const [changing, setChanging] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (address.value.session === sessionId) line.current?.scrollIntoView({ block: 'center' });
  }, [sessionId]);

  const params = { campaignId, sessionId };
  const city = sessionName(session);
  const isOpen = session.state === 'open';
  const tell = (answer: Answered<Session> | Refused<ProblemCode> | NoAnswer, said: (now: Session) => string) => {
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    setDone(answer.kind === 'answered' ? said(answer.body) : undefined);
    if (answer.kind !== 'answered') return;
    replaceSession(answer.body);
    refreshCounts();
  };
  const saveQuota = async () => {
    const [quota, waitingSize] = [wholeNumber(places.draft.quota), wholeNumber(places.draft.waiting)];
    const wrong = { quota: quota === undefined, waiting: waitingSize === undefined };
    setNotNumber(wrong);
    setProblem(undefined);
    setDone(undefined);
    if (quota === undefined || waitingSize === undefined) return;
    const answer = await places.save((ifMatch) =>
      staffCall('setQuota', { params, body: { quota, waitingSize } }, { ifMatch }),
    );
    if (answer?.kind === 'answered') places.take(answer.body);
    if (answer) tell(answer, (now) => say(nowQuota, showNumber(now.quota), showNumber(now.waitingSize)));
  };
  const toggle = async () => {
    const answer = await staffCall(isOpen ? 'closeSession' : 'openSession', { params });
    tell(answer, (now) => say(now.state === 'open' ? texts.nowOpen : texts.nowClosed));
  };
  const box = (name: 'quota' | 'waiting') => ({
    id: `${name}-${sessionId}`,
    label: say(texts[name]),
    problem: notNumber[name] ? say(texts.notNumber) : name === 'quota' ? problem : undefined,
    inputMode: 'numeric' as const,
    value: places.draft[name],
    onValue: (typed: string) => places.fill({ [name]: typed }),
  });
  return (
    <li ref={line} data-session={sessionId} class={address.value.session === sessionId ? 'session-asked' : undefined}>
      <div class="session-about">
        <h3>
          {city} <span class={`session-state session-${session.state}`}>{say(texts[session.state])}</span>
        </h3>
        <p>
          {showShortDay(session.startsAt, session.timeZone)}, {showTime(session.startsAt, session.timeZone)} ·{' '}
          {session.venue}
        </p>
        <p class="hint">{say(issued, showNumber(session.issued))}</p>
        <p class="session-done" role="status">
          {done && (
            <>
              <Icon name="place" />
              {done}
            </>
          )}
        </p>
      </div>
      <form
        noValidate
        aria-label={city}
        onSubmit={(event) => {
          event.preventDefault();
          void saveQuota();
        }}
      >
        <TextBox {...box('quota')} />
        <TextBox {...box('waiting')} />
        <Button size="staff" type="submit" aria-label={say(ofCity, say(texts.save), city)}>
          {say(texts.save)}
        </Button>
        <Button
          size="staff"
          onClick={() => void toggle()}
          aria-label={say(ofCity, say(isOpen ? texts.close : texts.reopen), city)}
        >
          {say(isOpen ? texts.close : texts.reopen)}
        </Button>
        <PageLink to={{ view: 'people', session: sessionId }} aria-label={say(ofCity, say(texts.people), city)}>
          {say(texts.people)}
        </PageLink>
        <a
          href={`/poster/?${new URLSearchParams({ campaign: campaignId, session: sessionId })}`}
          aria-label={say(ofCity, say(texts.posters), city)}
        >
          {say(texts.posters)}
        </a>
        <button
          type="button"
          class="link"
          aria-expanded={changing}
          aria-label={say(ofCity, say(texts.change), city)}
          onClick={() => setChanging(!changing)}
        >
          {say(texts.change)}
        </button>
      </form>
      <ChangedMeanwhile changes={places.changes} labelOf={(id) => say(texts[id as 'quota' | 'waiting'])} />
      {changing && <ChangeSession campaignId={campaignId} session={session} />}
    </li>
  );
};
