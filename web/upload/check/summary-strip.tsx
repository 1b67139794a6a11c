import './summary-strip.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showNumber } from '../../lib/format.ts';
import { Icon, type IconName } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Current } from '../channel/current.ts';
import type { SummaryView } from '../desk/views.ts';
import { fixes } from '../list/fixes.ts';
import { rowsLeft } from '../send/begin-upload.ts';
import { agreedTo, before, isStarting, sendAll, sendProblem } from '../send/upload.ts';
import { statement } from './statement.ts';

const texts = {
  title: { id: 'Ringkasan', en: 'Summary' },
  ready: { id: 'Siap dikirim', en: 'Ready to send' },
  rejected: { id: 'Perlu Anda perbaiki', en: 'Need you' },
  rejectedShort: { id: 'Perlu Anda', en: 'Need you' },
  doubles: { id: 'Ganda, dilewati', en: 'Doubles, skipped' },
  doublesShort: { id: 'Ganda', en: 'Doubles' },
  later: { id: 'Bisa diperbaiki nanti; yang siap bisa dikirim dulu', en: 'Can wait; what is ready can be sent first' },
  none: { id: 'Semua baris sudah benar', en: 'Every row is right' },
  consent: { id: 'Baca teksnya', en: 'Read the text' },
  agreeFirst: {
    id: 'Centang dulu pernyataan di atas. Tanpa persetujuan orangnya, data tidak boleh dikirim.',
    en: 'Tick the statement above first. Without people’s consent their data may not be sent.',
  },
  nothing: {
    id: 'Belum ada baris yang bisa dikirim. Perbaiki dulu baris di bawah ini.',
    en: 'There is no row to send yet. Put the rows below right first.',
  },
  starting: { id: 'Memulai …', en: 'Starting …' },
  same: {
    id: 'Berkas ini sudah pernah dikirim. Tidak ada yang berubah.',
    en: 'This file was sent before. Nothing has changed.',
  },
  first: { id: ' dulu', en: ' first' },
} as const satisfies Record<string, Text>;
const cured: TextAround<[string]> = {
  id: (n) => `${n} di antaranya dirapikan otomatis`,
  en: (n) => `${n} of them were tidied for you`,
};
const inFile: TextAround<[string]> = {
  id: (n) => `${n} di berkas ini. Yang sudah terdaftar dilewati saat dikirim`,
  en: (n) => `${n} in this file. Those already signed up are skipped when sent`,
};
const sendRows: TextAround<[string]> = { id: (n) => `Kirim ${n} baris`, en: (n) => `Send ${n} rows` };
const sendRest: TextAround<[string]> = {
  id: (n) => `Lanjutkan: ${n} baris lagi`,
  en: (n) => `Go on: ${n} more rows`,
};
const sentBefore: TextAround<[string, string]> = {
  id: (n, day) => `${n} baris berkas ini sudah masuk pada ${day}. Hanya sisanya yang dikirim.`,
  en: (n, day) => `${n} rows of this file have been in since ${day}. Only the rest is sent.`,
};

/** How many are ready, how many need their owner, and the way on. */
export const SummaryStrip = ({ counts, now }: { counts: SummaryView; now: Current }) => {
  const { open = 0, fixed = 0, double = 0 } = fixes.value?.counts ?? {};
  const was = before.value;
  const left = (was ? rowsLeft(was) : counts.ready) + fixed;
  const wrong = open + counts.notKept;
  return (
    <section class="summary" aria-label={say(texts.title)}>
      <div class="summary-counts">
        <Count kind="ready" icon="place" value={counts.ready + fixed} title={texts.ready}>
          {counts.cured > 0 && say(cured, showNumber(counts.cured))}
        </Count>
        <Count kind="rejected" icon="fix" value={wrong} title={texts.rejected} short={texts.rejectedShort}>
          {say(wrong > 0 ? texts.later : texts.none)}
        </Count>
        <Count
          kind="doubles"
          icon="duplicate"
          value={counts.duplicate + double}
          title={texts.doubles}
          short={texts.doublesShort}
        >
          {say(inFile, showNumber(counts.duplicate + double))}
        </Count>
      </div>
      <Send now={now} left={left} isRest={was !== undefined && left < was.rows} isFirst={wrong > 0}>
        {was && left === 0 && <Note>{say(texts.same)}</Note>}
        {was && rowsLeft(was) > 0 && rowsLeft(was) < was.rows && (
          <Note>
            {say(sentBefore, showNumber(was.rows - rowsLeft(was)), showDateAndYear(was.createdAt, ownTimeZone))}
          </Note>
        )}
      </Send>
    </section>
  );
};

const Note = ({ children }: { children: string }) => (
  <p class="summary-note" role="status">
    <Icon name="info" />
    {children}
  </p>
);

type CountProps = {
  kind: 'ready' | 'rejected' | 'doubles';
  icon: IconName;
  value: number;
  title: Text;
  short?: Text;
  children: string | false;
};
const Count = ({ kind, icon, value, title, short, children }: CountProps) => (
  <div class={`summary-count summary-${kind}`} data-count={kind} data-value={value}>
    <h2>
      <Icon name={icon} />
      {short ? (
        <>
          <span class="wide-only">{say(title)}</span>
          <span class="narrow-only">{say(short)}</span>
        </>
      ) : (
        say(title)
      )}
    </h2>
    <Numerals text={showNumber(value)} label={showNumber(value)} />
    {children && <p class="hint wide-only">{children}</p>}
  </div>
);

type SendProps = { now: Current; left: number; isRest: boolean; isFirst: boolean; children?: ComponentChildren };
export const Send = ({ now, left, isRest, isFirst, children }: SendProps) => {
  const [asked, setAsked] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const { version, text } = now.campaign.consent;
  const hasAgreed = agreedTo.value === version;
  const press = () => {
    setAsked(true);
    if (left === 0) return;
    if (!hasAgreed) return tick.current?.focus();
    if (!isStarting.value) void sendAll(now, say(statement, version));
  };
  const problem = sendProblem.value ?? (asked && left === 0 ? say(texts.nothing) : undefined);
  return (
    <div class="summary-send">
      {children}
      {left > 0 && (
        <label class="attest">
          <input
            ref={tick}
            id="attest"
            class="choice-mark"
            type="checkbox"
            checked={hasAgreed}
            aria-invalid={asked && !hasAgreed ? true : undefined}
            aria-describedby={asked && !hasAgreed ? 'attest-problem' : undefined}
            onChange={({ currentTarget }) => {
              agreedTo.value = currentTarget.checked ? version : undefined;
            }}
          />
          <span>{say(statement, version)}</span>
        </label>
      )}
      {left > 0 && (
        <details class="consent-text">
          <summary>{say(texts.consent)}</summary>
          {text.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} lang="id">
              {paragraph}
            </p>
          ))}
        </details>
      )}
      {asked && left > 0 && !hasAgreed && (
        <p class="problem-line" id="attest-problem" role="alert">
          <Icon name="fix" />
          {say(texts.agreeFirst)}
        </p>
      )}
      {problem && (
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {problem}
        </p>
      )}
      {(left > 0 || !before.value) && (
        <Button kind="main" onClick={press}>
          {isStarting.value ? (
            say(texts.starting)
          ) : (
            <>
              {say(isRest ? sendRest : sendRows, showNumber(left))}
              {isFirst && <span class="narrow-only">{say(texts.first)}</span>}
            </>
          )}
        </Button>
      )}
    </div>
  );
};
