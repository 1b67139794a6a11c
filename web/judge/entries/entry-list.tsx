import './entry-list.css';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { leave } from '../../lib/sign-in/leave.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { UnitPlace } from '../../lib/unit.tsx';
import { address, PageLink } from '../address.ts';
import { type Entry, forgetJudging, type Round, sheetKey, sheetOf, sheets } from '../current.ts';
import type { Judging } from '../judging.ts';
import { sendAll, waiting } from '../send-sheets.ts';
import { isOver } from '../sheet/over-sheet.tsx';
import { texts } from '../texts.ts';
import { entriesOf, missingIn, progressOf, shownRound } from './progress-of.ts';

const own = {
  rounds: { id: 'Babak', en: 'Rounds' },
  noRound: {
    id: 'Belum ada babak yang dibuka. Panitia memberi tahu Anda.',
    en: 'No round has begun. The committee will tell you.',
  },
  none: { id: 'Belum ada peserta untuk Anda di babak ini.', en: 'There are no entries for you in this round.' },
  locked: { id: 'Babak ini sudah dikunci: nilai tidak berubah lagi.', en: 'This round is locked: marks stand.' },
  done: { id: 'Lengkap', en: 'Complete' },
  todo: { id: 'Belum dinilai', en: 'Not judged yet' },
  notSent: { id: 'belum terkirim', en: 'not sent yet' },
  refused: { id: 'Tidak diterima', en: 'Not taken' },
  allDone: { id: 'Semua sudah dinilai. Terima kasih!', en: 'All are judged. Thank you!' },
  sendNow: { id: 'Kirim sekarang', en: 'Send now' },
} as const satisfies Record<string, Text>;
const around = {
  missing: { id: (n) => `Kurang ${n} kriteria`, en: (n) => `${n} criteria missing` },
  over: {
    id: (at) => `Waktu menilai habis ${at}. Nilai yang sudah diisi masih dikirim.`,
    en: (at) => `Judging ended ${at}. Marks given before are still sent.`,
  },
  until: { id: (at) => `Nilai diterima sampai ${at}.`, en: (at) => `Marks are taken until ${at}.` },
  leaveWaiting: {
    id: (n) => `Keluar (${n} menunggu di ponsel ini sampai Anda masuk lagi)`,
    en: (n) => `Sign out (${n} wait on this phone until you sign in again)`,
  },
} as const satisfies Record<string, TextAround<[string]>>;

export const EntryList = ({ now }: { now: Judging }) => {
  const round = shownRound(now, address.value.round);
  const at = round && `${showDateAndYear(round.closesAt, ownTimeZone)}, ${showTime(round.closesAt, ownTimeZone)}`;
  const progress = round && progressOf(round);
  return (
    <>
      <h1>{now.name}</h1>
      {now.rounds.length > 1 && (
        <nav class="round-tabs" aria-label={say(own.rounds)}>
          {now.rounds.map(({ roundId, name }) => (
            <PageLink
              key={roundId}
              to={{ round: roundId }}
              aria-current={roundId === round?.roundId ? 'page' : undefined}
            >
              {name}
            </PageLink>
          ))}
        </nav>
      )}
      {!round && <p>{say(own.noRound)}</p>}
      {round && (
        <p class="hint">
          {round.state === 'judging' ? say(isOver(round) ? around.over : around.until, at ?? '') : say(own.locked)}
        </p>
      )}
      {progress && progress.of > 0 && progress.done === progress.of && round?.state === 'judging' && (
        <p class="all-done" role="status">
          <Icon name="place" />
          {say(own.allDone)}
        </p>
      )}
      {round && (entriesOf(round).length === 0 ? <p>{say(own.none)}</p> : <Entries round={round} />)}
      {waiting.value > 0 && signedIn.value && <Button onClick={() => void sendAll()}>{say(own.sendNow)}</Button>}
      {signedIn.value && (
        <p>
          <button type="button" class="link" onClick={() => void forgetJudging().then(leave)}>
            {waiting.value > 0 ? say(around.leaveWaiting, showNumber(waiting.value)) : say(texts.leave)}
          </button>
        </p>
      )}
    </>
  );
};

/** What is left to do comes first, in the committee's order. */
const Entries = ({ round }: { round: Round }) => {
  const entries = entriesOf(round).toSorted(
    (a, b) => Number(missingIn(round, a).length === 0) - Number(missingIn(round, b).length === 0),
  );
  return (
    <ul class="judge-entries">
      {entries.map((entry) => (
        <li key={entry.entryNumber}>
          <PageLink to={{ round: round.roundId, entry: entry.entryNumber }} class="judge-entry card">
            <span>
              <strong>{entry.label}</strong>
              <UnitPlace unit={entry.unit} />
            </span>
            <State round={round} entry={entry} />
          </PageLink>
        </li>
      ))}
    </ul>
  );
};

const State = ({ round, entry }: { round: Round; entry: Entry }) => {
  const kept = sheets.value.get(sheetKey(round.roundId, entry.entryNumber));
  const missing = missingIn(round, entry).length;
  const sheet = sheetOf(round, entry);
  if (kept?.state === 'refused')
    return (
      <span class="entry-state entry-refused">
        <Icon name="fix" />
        {say(own.refused)}
      </span>
    );
  const said = missing === 0 ? say(own.done) : sheet ? say(around.missing, showNumber(missing)) : say(own.todo);
  return (
    <span class={missing === 0 ? 'entry-state entry-done' : 'entry-state'}>
      <Icon name={missing === 0 ? 'place' : sheet ? 'waiting' : 'next'} />
      {[said, kept?.state === 'waiting' && say(own.notSent)].filter(Boolean).join(' · ')}
    </span>
  );
};
