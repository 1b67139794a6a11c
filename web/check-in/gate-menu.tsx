import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, ButtonLink } from '../lib/button.tsx';
import { showExactTime, showNumber } from '../lib/format.ts';
import { language, switchLanguage } from '../lib/language.ts';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { dropEverything, type Post, queued } from './gate/post.ts';
import { forgetRoster, rosterSize } from './gate/roster.ts';
import { type DoubleScan, doubleScans, loadDoubleScans, unseenDoubles } from './gate/send-queue.ts';
import { shownCrew } from './result/shown-crew.ts';

const own = {
  doubles: { id: 'Pindaian ganda', en: 'Double scans' },
  noDoubles: { id: 'Belum ada.', en: 'None so far.' },
  leave: { id: 'Tinggalkan gerbang', en: 'Leave the gate' },
  leaving: {
    id: 'Daftar di alat ini dihapus. Untuk kembali, buka gerbang lagi dengan jaringan.',
    en: 'The list on this device is removed. To come back, open the gate again with a network.',
  },
  other: { id: 'English', en: 'Bahasa Indonesia' },
  desk: { id: 'Meja bantuan', en: 'Help desk' },
} as const satisfies Record<string, Text>;
const stillWaits: TextAround<[string]> = {
  id: (n) => `${n} pindaian belum terkirim. Sambungkan dulu, lalu tinggalkan gerbang.`,
  en: (n) => `${n} scans are not sent yet. Connect first, then leave the gate.`,
};
const known: TextAround<[string]> = {
  id: (n) => `${n} tiket dikenal alat ini tanpa jaringan.`,
  en: (n) => `This device knows ${n} tickets without a network.`,
};
const outcomes = {
  'checked-in': { id: 'masuk', en: 'in' },
  already: { id: 'sudah masuk', en: 'already in' },
  waiting: { id: 'masih menunggu', en: 'was waiting' },
  cancelled: { id: 'tiket dibatalkan', en: 'ticket cancelled' },
  elsewhere: { id: 'sesi lain', en: 'another session' },
  unknown: { id: 'tidak dikenal', en: 'unknown' },
  forged: { id: 'palsu', en: 'forged' },
} as const satisfies Record<DoubleScan['outcome'], Text>;

export const GateMenu = ({ post }: { post: Post }) => {
  const refused = useSignal(false);
  useEffect(() => {
    unseenDoubles.value = 0;
    void loadDoubleScans();
  }, []);
  const leave = async () => {
    refused.value = queued.value > 0;
    if (refused.value) return;
    await dropEverything();
    forgetRoster();
  };
  return (
    <div class="gate-menu">
      <section aria-labelledby="doubles-title">
        <h2 id="doubles-title">{say(own.doubles)}</h2>
        {doubleScans.value.length === 0 ? (
          <p>{say(own.noDoubles)}</p>
        ) : (
          <ul class="double-scans">
            {doubleScans.value.map((scan) => (
              <DoubleScanLine key={scan.checkInId} scan={scan} timeZone={post.timeZone} />
            ))}
          </ul>
        )}
      </section>
      <p class="hint">{say(known, showNumber(rosterSize.value))}</p>
      <div class="gate-menu-actions">
        <ButtonLink href={deskLink(post)}>{say(own.desk)}</ButtonLink>
        <Button onClick={() => switchLanguage(language.value === 'id' ? 'en' : 'id')}>{say(own.other)}</Button>
        <Button onClick={() => void leave()}>{say(own.leave)}</Button>
      </div>
      <p class={refused.value ? 'gate-menu-refused' : 'hint'} role={refused.value ? 'alert' : undefined}>
        {refused.value ? say(stillWaits, showNumber(queued.value)) : say(own.leaving)}
      </p>
    </div>
  );
};

/** Where a crew looks people up: it needs a network and a sign-in, and stands away from the gate's queue. */
const deskLink = ({ campaignId, sessionId }: Post) =>
  `/dashboard/?${new URLSearchParams({ campaign: campaignId, view: 'help-desk', session: sessionId })}`;

const DoubleScanLine = ({ scan, timeZone }: { scan: DoubleScan; timeZone: string }) => {
  const { number, name, outcome, at, gate, by, first } = scan;
  return (
    <li>
      <strong>
        {[number, name].filter((part) => part !== undefined).join(' · ') || '–'} · {say(outcomes[outcome])}
      </strong>
      <span>
        {showExactTime(at, timeZone)} · {gate} · {shownCrew(by)}
      </span>
      {first && (
        <span>
          1: {showExactTime(first.at, timeZone)} · {first.gate} · {shownCrew(first.by)}
        </span>
      )}
    </li>
  );
};
