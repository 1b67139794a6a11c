import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { RosterStatus } from '../address.ts';
import { channels } from '../live/campaign.ts';
import { counts, refreshCounts } from '../live/live-counts.ts';
import { ProblemLine } from '../problem-line.tsx';
import { type Act, ActOnEntry } from './act-on-entry.tsx';
import type { RosterEntry } from './read-roster.ts';
import { RosterLine } from './roster-line.tsx';
import { type RosterOf, useRoster } from './use-roster.ts';

const texts = {
  number: { id: 'Nomor', en: 'Number' },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'Nomor HP', en: 'Phone' },
  status: { id: 'Status', en: 'Status' },
  channel: { id: 'Kanal', en: 'Channel' },
  signedUp: { id: 'Mendaftar', en: 'Signed up' },
  acts: { id: 'Tindakan', en: 'Actions' },
  nobody: { id: 'Tidak ada orang di sini.', en: 'There is nobody here.' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  more: { id: 'Muat 100 lagi', en: 'Load 100 more' },
} as const satisfies Record<string, Text>;
const shown: TextAround<[string, string]> = {
  id: (n, city) => `${n} orang ditampilkan di ${city}`,
  en: (n, city) => `${n} people shown in ${city}`,
};

type Props = {
  campaignId: string;
  of: RosterOf;
  title: string;
  timeZone: string;
  status: RosterStatus | undefined;
};

export const Roster = ({ campaignId, of, title, timeZone, status }: Props) => {
  const { shown: roster, more, again } = useRoster({ campaignId, of, status });
  const [acting, setActing] = useState<{ act: Act; entry: RosterEntry }>();
  const [done, setDone] = useState<string>();
  const { entries, nextCursor, loading, problem } = roster;
  // Counts come to managers only, as the right to act does.
  const mayAct = counts.value !== undefined;
  const channelName = (id: string) => channels.value.find(({ channelId }) => channelId === id)?.name ?? id;
  return (
    <section class="card roster" aria-label={title}>
      <p class="roster-note" role="status">
        {loading ? say(texts.loading) : (done ?? say(shown, showNumber(entries.length), title))}
      </p>
      <ProblemLine problem={problem} />
      {!loading && !problem && entries.length === 0 && <p class="roster-note">{say(texts.nobody)}</p>}
      {entries.length > 0 && (
        <table class="roster-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.number)}</th>
              <th scope="col">{say(texts.name)}</th>
              <th scope="col">{say(texts.phone)}</th>
              <th scope="col">{say(texts.status)}</th>
              <th scope="col">{say(texts.channel)}</th>
              <th scope="col">{say(texts.signedUp)}</th>
              {mayAct ? <th scope="col">{say(texts.acts)}</th> : <td />}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <RosterLine
                key={entry.signUpId}
                entry={entry}
                channel={channelName(entry.channelId)}
                timeZone={timeZone}
                onAct={mayAct ? (act) => setActing({ act, entry }) : undefined}
              />
            ))}
          </tbody>
        </table>
      )}
      {nextCursor !== null && (
        <div class="roster-more">
          <Button onClick={() => void more()}>{say(texts.more)}</Button>
        </div>
      )}
      {acting && (
        <ActOnEntry
          {...acting}
          campaignId={campaignId}
          onEnd={(said) => {
            setActing(undefined);
            if (said === undefined) return;
            setDone(said);
            refreshCounts();
            void again();
          }}
        />
      )}
    </section>
  );
};
