import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sessions } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';
import { AddSession } from './add-session.tsx';
import { ImportLater } from './import-later.tsx';

const texts = {
  title: { id: 'Kota dan kuota', en: 'Cities and quotas' },
  none: {
    id: 'Belum ada kota. Kegiatan tanpa kota, misalnya pendataan komunitas, boleh melewati langkah ini.',
    en: 'No city yet. What has no cities, such as a community drive, can leave this out.',
  },
  quickest: {
    id: 'Jadwalnya sudah ada di Excel? Masukkan semua kota sekaligus.',
    en: 'Is the schedule in Excel already? Add all cities at once.',
  },
} as const satisfies Record<string, Text>;
const line: TextAround<[string, string, string]> = {
  id: (when, venue, quota) => `${when} · ${venue} · kuota ${quota}`,
  en: (when, venue, quota) => `${when} · ${venue} · quota ${quota}`,
};
const count: TextAround<[string]> = { id: (n) => `${n} kota`, en: (n) => (n === '1' ? '1 city' : `${n} cities`) };

export const SessionsCard = ({ campaignId }: { campaignId: string }) => {
  const sorted = sessions.value.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <section class="card" aria-labelledby="sessions-title" id="setup-sessions">
      <div class="card-title">
        <h2 id="sessions-title">{say(texts.title)}</h2>
        {sorted.length > 0 && <span class="card-note">{say(count, showNumber(sorted.length))}</span>}
      </div>
      {sorted.length === 0 && (
        <div class="setup-in-card">
          <p>{say(texts.none)}</p>
          <p class="hint">{say(texts.quickest)}</p>
        </div>
      )}
      <ul class="setup-list">
        {sorted.map((session) => (
          <li key={session.sessionId} data-session={session.sessionId}>
            <strong>{sessionName(session)}</strong>
            <span class="hint">
              {say(
                line,
                `${showShortDay(session.startsAt, session.timeZone)}, ${showTime(session.startsAt, session.timeZone)}`,
                session.venue,
                showNumber(session.quota),
              )}
            </span>
          </li>
        ))}
      </ul>
      <ImportLater />
      <AddSession campaignId={campaignId} />
    </section>
  );
};
