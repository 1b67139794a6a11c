import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address } from '../address.ts';
import type { Session } from '../figures/city-rows.ts';
import { replaceSession } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { sessionName } from '../session-name.ts';
import { ChangeSession } from './change-session.tsx';

const texts = {
  quota: { id: 'Kuota', en: 'Quota' },
  save: { id: 'Simpan kuota', en: 'Save the quota' },
  open: { id: 'dibuka', en: 'open' },
  closed: { id: 'ditutup', en: 'closed' },
  close: { id: 'Tutup', en: 'Close' },
  reopen: { id: 'Buka', en: 'Open' },
  people: { id: 'Lihat orang', en: 'See the people' },
  change: { id: 'Ubah tempat dan waktu', en: 'Change venue and time' },
  posters: { id: 'Poster', en: 'Posters' },
  notNumber: { id: 'Kuota harus angka bulat, misalnya 1000.', en: 'The quota must be a whole number, such as 1000.' },
  nowOpen: { id: 'Pendaftaran dibuka.', en: 'Sign-up is open.' },
  nowClosed: { id: 'Pendaftaran ditutup. Tiket yang ada tetap berlaku.', en: 'Sign-up is closed. Tickets stay valid.' },
} as const satisfies Record<string, Text>;
const nowQuota: TextAround<[string]> = { id: (n) => `Kuota sekarang ${n}.`, en: (n) => `The quota is now ${n}.` };
const issued: TextAround<[string, string]> = {
  id: (numbers, waiting) => `${numbers} nomor sudah diberikan, daftar tunggu muat ${waiting}`,
  en: (numbers, waiting) => `${numbers} numbers given out, room for ${waiting} to wait`,
};
const ofCity: TextAround<[string, string]> = {
  id: (act, city) => `${act}: ${city}`,
  en: (act, city) => `${act}: ${city}`,
};

export const SessionSettings = ({ campaignId, session }: { campaignId: string; session: Session }) => {
  const { sessionId } = session;
  const [quota, setQuota] = useState(String(session.quota));
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const [changing, setChanging] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (address.value.session === sessionId) line.current?.scrollIntoView({ block: 'center' });
  }, [sessionId]);

  const params = { campaignId, sessionId };
  const city = sessionName(session);
  const isOpen = session.state === 'open';
  const tell = (
    answer: Awaited<ReturnType<typeof staffCall<'setQuota' | 'openSession' | 'closeSession'>>>,
    said: (now: Session) => string,
  ) => {
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    setDone(answer.kind === 'answered' ? said(answer.body) : undefined);
    if (answer.kind !== 'answered') return;
    replaceSession(answer.body);
    refreshCounts();
  };
  const saveQuota = async () => {
    const typed = quota.replace(/[.,\s]/g, '');
    if (!/^\d+$/.test(typed)) return setProblem(say(texts.notNumber));
    const answer = await staffCall('setQuota', { params, body: { quota: Number(typed) } });
    tell(answer, (now) => say(nowQuota, showNumber(now.quota)));
  };
  const toggle = async () => {
    const answer = await staffCall(isOpen ? 'closeSession' : 'openSession', { params });
    tell(answer, (now) => say(now.state === 'open' ? texts.nowOpen : texts.nowClosed));
  };
  const asked = { id: `quota-${sessionId}`, label: say(texts.quota), problem };
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
        <p class="hint">{say(issued, showNumber(session.issued), showNumber(session.waitingSize))}</p>
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
        <Field {...asked}>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            value={quota}
            onInput={(event) => setQuota(event.currentTarget.value)}
            {...describedBy(asked)}
          />
        </Field>
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
      {changing && <ChangeSession campaignId={campaignId} session={session} />}
    </li>
  );
};
