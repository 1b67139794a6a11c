import { useState } from 'preact/hooks';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { ActOnRecord } from './act-on-record.tsx';
import { RecordLine } from './record-line.tsx';
import type { RecordAct } from './record-words.ts';
import type { InSession, KioskRecord } from './use-session-kiosks.ts';

const texts = {
  title: { id: 'Perlu dilihat kru', en: 'For the crew to look at' },
  none: {
    id: 'Semua data kios sudah masuk. Tidak ada yang perlu dilihat.',
    en: 'All that kiosks took is in. There is nothing to look at.',
  },
} as const satisfies Record<string, Text>;
const explainedTitle: TextAround<[string]> = {
  id: (n) => `${n} data ganda yang sudah jelas`,
  en: (n) => (n === '1' ? '1 duplicate that explains itself' : `${n} duplicates that explain themselves`),
};
const explainedWhat: Text = {
  id: 'Orangnya sudah terdaftar sebelumnya. Tiket dari kios membuka pendaftaran yang pertama, dan nomor kiosnya dilepas. Tidak perlu apa-apa.',
  en: 'They were signed up already. The kiosk’s ticket opens the first sign-up, and its number is let go. Nothing to do.',
};

type Props = {
  params: InSession;
  open: KioskRecord[];
  explained: KioskRecord[];
  timeZone: string;
  isManager: boolean;
  onChanged: () => void;
};

/** What kiosks took and what could not simply become a sign-up: what waits for somebody, then what explains itself. */
export const Records = ({ params, open, explained, timeZone, isManager, onChanged }: Props) => {
  const [acting, setActing] = useState<{ act: RecordAct; record: KioskRecord }>();
  const [done, setDone] = useState<string>();
  return (
    <section class="card records" aria-labelledby="records-title">
      <div class="card-title">
        <h2 id="records-title">{say(texts.title)}</h2>
        {open.length > 0 && <span class="card-note">{showNumber(open.length)}</span>}
      </div>
      <p class="kiosks-said kiosks-done" role="status">
        {done && (
          <>
            <Icon name="place" />
            {done}
          </>
        )}
      </p>
      {open.length === 0 ? (
        <p class="kiosks-none">{say(texts.none)}</p>
      ) : (
        <ul>
          {open.map((record) => (
            <RecordLine
              key={record.recordId}
              {...{ record, timeZone, isManager }}
              onAct={(act) => setActing({ act, record })}
            />
          ))}
        </ul>
      )}
      {explained.length > 0 && (
        <details>
          <summary>{say(explainedTitle, showNumber(explained.length))}</summary>
          <p class="kiosks-none">{say(explainedWhat)}</p>
          <ul>
            {explained.map((record) => (
              <RecordLine key={record.recordId} {...{ record, timeZone, isManager }} />
            ))}
          </ul>
        </details>
      )}
      {acting && (
        <ActOnRecord
          {...acting}
          params={params}
          onEnd={(said) => {
            setActing(undefined);
            if (said === undefined) return;
            setDone(said);
            onChanged();
          }}
        />
      )}
    </section>
  );
};
