import type { ComponentChildren } from 'preact';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon, type IconName } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text } from '../../lib/say.ts';
import type { Current } from '../channel/current.ts';
import { Send } from '../check/summary-strip.tsx';
import { forgetList } from '../list/current-list.ts';
import { fixes } from '../list/fixes.ts';
import { PageLink } from '../page-link.ts';
import { forgetUpload, outcome } from './upload.ts';

const texts = {
  title: { id: 'Hasil', en: 'Result' },
  accepted: { id: 'Masuk', en: 'In' },
  acceptedWhat: { id: 'Terdaftar lewat unggahan ini', en: 'Signed up by this upload' },
  waiting: { id: 'Daftar tunggu', en: 'Waiting list' },
  waitingWhat: { id: 'Naik sendiri kalau ada tempat', en: 'Move up when places come free' },
  duplicate: { id: 'Sudah terdaftar', en: 'Already signed up' },
  duplicateWhat: { id: 'Sebelumnya, lewat kanal ini atau kanal lain', en: 'Earlier, through this channel or another' },
  rejected: { id: 'Perlu Anda', en: 'Need you' },
  rejectedWhat: { id: 'Perbaiki di bawah ini, lalu kirim lagi', en: 'Put them right below, then send again' },
  nothingNew: {
    id: 'Berkas ini sudah pernah dikirim. Tidak ada yang berubah.',
    en: 'This file was sent before. Nothing has changed.',
  },
  done: { id: 'Selesai. Semua yang siap sudah masuk.', en: 'Done. All that was ready is in.' },
  members: { id: 'Lihat anggota saya', en: 'See my members' },
  another: { id: 'Unggah berkas lain', en: 'Upload another file' },
} as const satisfies Record<string, Text>;

/** How it ended, row by row counted by the server; rows put right since then can follow. */
export const Outcome = ({ now }: { now: Current }) => {
  const ended = outcome.value;
  if (!ended) return null;
  const { open = 0, fixed = 0 } = fixes.value?.counts ?? {};
  return (
    <section class="summary" aria-label={say(texts.title)}>
      <div class="summary-counts">
        <Count kind="accepted" icon="place" value={ended.accepted} title={texts.accepted} what={texts.acceptedWhat} />
        {(ended.waiting > 0 || now.campaign.sessions.length > 0) && (
          <Count kind="waiting" icon="waiting" value={ended.waiting} title={texts.waiting} what={texts.waitingWhat} />
        )}
        <Count
          kind="duplicate"
          icon="duplicate"
          value={ended.duplicate}
          title={texts.duplicate}
          what={texts.duplicateWhat}
        />
        {open > 0 && <Count kind="rejected" icon="fix" value={open} title={texts.rejected} what={texts.rejectedWhat} />}
      </div>
      {fixed > 0 ? (
        <Send now={now} left={fixed} isRest={false} isFirst={false} />
      ) : (
        <div class="summary-send">
          <p class="summary-note" role="status">
            <Icon name={ended.nothingNew ? 'info' : 'place'} />
            <span>{say(ended.nothingNew ? texts.nothingNew : texts.done)}</span>
          </p>
          <PageLink to={{ view: 'members' }} class="button button-second">
            <ButtonText>{say(texts.members)}</ButtonText>
          </PageLink>
          <Button
            onClick={() => {
              forgetUpload();
              forgetList();
            }}
          >
            {say(texts.another)}
          </Button>
        </div>
      )}
    </section>
  );
};

const ButtonText = ({ children }: { children: ComponentChildren }) => <span>{children}</span>;

type CountProps = { kind: string; icon: IconName; value: number; title: Text; what: Text };
const Count = ({ kind, icon, value, title, what }: CountProps) => (
  <div class={`summary-count summary-${kind}`} data-outcome={kind} data-value={value}>
    <h2>
      <Icon name={icon} />
      {say(title)}
    </h2>
    <Numerals text={showNumber(value)} label={showNumber(value)} outlined={kind === 'waiting'} />
    <p class="hint wide-only">{say(what)}</p>
  </div>
);
