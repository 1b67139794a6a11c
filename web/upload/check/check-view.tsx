import './check-view.css';
import { useEffect } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Progress } from '../../lib/progress.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Current } from '../channel/current.ts';
import { readingProgress } from '../desk/ask-desk.ts';
import type { ListView } from '../desk/views.ts';
import { forgetList, list, missingUses, summary } from '../list/current-list.ts';
import { fixes } from '../list/fixes.ts';
import { Continues } from '../send/continues.tsx';
import { Outcome } from '../send/outcome.tsx';
import { ProgressCard } from '../send/progress-card.tsx';
import { progress } from '../send/send-list.ts';
import { forgetUpload, lookBack, outcome } from '../send/upload.ts';
import { Steps } from '../steps.tsx';
import { CuresCard } from './cures-card.tsx';
import { FixCard } from './fix-card.tsx';
import { MappingCard } from './mapping-card.tsx';
import { SummaryStrip } from './summary-strip.tsx';

const texts = {
  other: { id: 'Ganti berkas', en: 'Another file' },
  reading: { id: 'Kemajuan membaca', en: 'Reading progress' },
  noTitles: { id: 'tanpa judul kolom', en: 'no column titles' },
  missing: {
    id: 'Tunjukkan dulu kolomnya di bawah ini, lalu kami periksa semua baris.',
    en: 'Show which columns they are, below; then every row is checked.',
  },
} as const satisfies Record<string, Text>;
const rowsRead: TextAround<[string]> = { id: (n) => `${n} baris terbaca`, en: (n) => `${n} rows read` };
const sheet: TextAround<[string]> = { id: (name) => `lembar “${name}”`, en: (name) => `sheet “${name}”` };
const titlesIn: TextAround<[string]> = {
  id: (n) => `judul kolom ditemukan di baris ${n}`,
  en: (n) => `column titles found in row ${n}`,
};
const otherSheets: TextAround<[string]> = {
  id: (names) => `Lembar lain tidak dibaca: ${names}`,
  en: (names) => `Other sheets are not read: ${names}`,
};
const missingTitle: TextAround<[string]> = {
  id: (n) => `${n} kolom wajib belum dikenali`,
  en: (n) => (n === '1' ? '1 required column is not recognised' : `${n} required columns are not recognised`),
};

/** What was read, what was cured, what needs its owner; then sending, and what came of it. */
export const CheckView = ({ now }: { now: Current }) => {
  const view = list.value;
  const counts = summary.value;
  useEffect(() => {
    if (counts) void lookBack(now);
  }, [counts]);
  if (!view) return null;
  const isSending = progress.value !== undefined;
  const missing = missingUses(now);
  return (
    <>
      <div class="upload-title">
        <div>
          <h1>{view.fileName}</h1>
          <p class="hint">{aboutFile(view)}</p>
          {view.otherSheets.length > 0 && <p class="hint">{say(otherSheets, view.otherSheets.join(', '))}</p>}
        </div>
        <div class="upload-title-side">
          {!isSending && !outcome.value && (
            <Button
              size="staff"
              onClick={() => {
                forgetUpload();
                forgetList();
              }}
            >
              {say(texts.other)}
            </Button>
          )}
          <Steps at={outcome.value ? 4 : isSending ? 3 : 2} />
        </div>
      </div>
      {missing.length > 0 ? (
        <section class="card missing-columns" role="alert">
          <h2>
            <Icon name="fix" />
            {say(missingTitle, String(missing.length))}
          </h2>
          <p>{say(texts.missing)}</p>
        </section>
      ) : (
        !counts && (
          <section class="card reading-card">
            <p>{say(rowsRead, showNumber(readingProgress.value?.lines ?? 0))}</p>
            <Progress
              done={Math.round((readingProgress.value?.share ?? 0) * 100)}
              of={100}
              label={say(texts.reading)}
            />
          </section>
        )
      )}
      {view.correctsAnother && !isSending && !outcome.value && <Continues now={now} />}
      {isSending && <ProgressCard now={now} />}
      {outcome.value && !isSending && <Outcome now={now} />}
      {counts && !isSending && !outcome.value && <SummaryStrip counts={counts} now={now} />}
      <div class="check-columns">
        <div class="check-side">
          {!isSending && !outcome.value && <MappingCard now={now} view={view} />}
          {counts && <CuresCard counts={counts} />}
        </div>
        {counts && fixes.value && <FixCard page={fixes.value} notKept={counts.notKept} fileName={view.fileName} />}
      </div>
    </>
  );
};

const aboutFile = (view: ListView) =>
  [
    summary.value && say(rowsRead, showNumber(summary.value.lines)),
    view.sheetName && say(sheet, view.sheetName),
    view.headerLine > 0 ? say(titlesIn, showNumber(view.headerLine)) : say(texts.noTitles),
  ]
    .filter(Boolean)
    .join(' · ');
