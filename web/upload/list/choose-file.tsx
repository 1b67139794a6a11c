import './choose-file.css';
import { useState } from 'preact/hooks';
import { unreadableText } from '../../../shared/lists/read/unreadable.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { language } from '../../lib/language.ts';
import { Progress } from '../../lib/progress.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Current } from '../channel/current.ts';
import { ask, NoWorker, readingProgress } from '../desk/ask-desk.ts';
import type { FileKind } from '../desk/views.ts';
import { sessionId } from '../send/upload.ts';
import { Steps } from '../steps.tsx';
import { chooseFile, opening, unreadable } from './current-list.ts';

const texts = {
  title: { id: 'Unggah daftar anggota', en: 'Upload a list of members' },
  intro: {
    id: 'Excel atau CSV, apa adanya: judul, urutan kolom dan cara menulis nomor boleh berbeda-beda. Tidak ada yang dikirim sebelum Anda memeriksanya.',
    en: 'Excel or CSV, as it is: titles, the order of columns and ways of writing numbers may differ. Nothing is sent before you have checked it.',
  },
  choose: { id: 'Pilih berkas', en: 'Choose a file' },
  drop: { id: 'atau tarik berkasnya ke sini', en: 'or drop the file here' },
  kinds: { id: '.xlsx atau .csv, paling banyak 500.000 baris', en: '.xlsx or .csv, up to 500,000 rows' },
  resume: {
    id: 'Unggahan yang terputus? Pilih berkas yang sama: hanya baris yang belum masuk yang dikirim.',
    en: 'Was an upload cut off? Choose the same file: only the rows that are not in yet are sent.',
  },
  template: { id: 'Belum punya daftar? Mulai dari templat', en: 'No list yet? Begin with the template' },
  templateWhat: {
    id: 'Sel NIK dan nomor HP sudah berformat teks, kota dan pekerjaan tinggal dipilih. Ada contoh dan petunjuknya.',
    en: 'Cells for NIK and phone are text already; city and occupation are chosen from lists. With an example and help.',
  },
  noWorker: {
    id: 'Bagian pembaca berkas tidak bisa dimuat. Periksa jaringan, lalu coba lagi.',
    en: 'The part that reads files cannot be loaded. Check your network, then try again.',
  },
  session: { id: 'Untuk kota', en: 'For the city' },
  chooseSession: { id: 'Pilih kota', en: 'Choose a city' },
  sessionFirst: { id: 'Pilih dulu kotanya.', en: 'Choose the city first.' },
  reading: { id: 'Kemajuan membaca', en: 'Reading progress' },
} as const satisfies Record<string, Text>;
const readingFile: TextAround<[string, string]> = {
  id: (name, rows) => `Membaca ${name}: ${rows} baris`,
  en: (name, rows) => `Reading ${name}: ${rows} rows`,
};

export const ChooseFile = ({ now }: { now: Current }) => {
  const [isOver, setOver] = useState(false);
  const [asksSession, setAsksSession] = useState(false);
  const { sessions } = now.campaign;
  const take = (file: File | undefined) => {
    if (!file) return;
    if (sessions.length > 0 && sessionId.value === undefined) return setAsksSession(true);
    void chooseFile(file, now);
  };
  return (
    <>
      <div class="upload-title">
        <div>
          <h1>{say(texts.title)}</h1>
          <p class="hint">{now.campaign.name}</p>
        </div>
        <Steps at={1} />
      </div>
      {unreadable.value && (
        <p class="problem-line card" role="alert">
          <Icon name="fix" />
          {unreadable.value === 'no-worker' ? say(texts.noWorker) : unreadableText(unreadable.value, language.value)}
        </p>
      )}
      {sessions.length > 0 && <ChooseSession now={now} isWrong={asksSession && sessionId.value === undefined} />}
      {opening.value === undefined ? (
        <label
          class={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer?.files[0]);
          }}
        >
          <input
            class="visually-hidden"
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
          <span class="button button-main drop-zone-button">
            <Icon name="up" />
            <span>{say(texts.choose)}</span>
          </span>
          <span class="wide-only">{say(texts.drop)}</span>
          <span class="hint">{say(texts.kinds)}</span>
        </label>
      ) : (
        <section class="card reading-card" aria-live="polite">
          <p>{say(readingFile, opening.value, showNumber(readingProgress.value?.lines ?? 0))}</p>
          <Progress done={Math.round((readingProgress.value?.share ?? 0) * 100)} of={100} label={say(texts.reading)} />
        </section>
      )}
      <p class="upload-intro">{say(texts.intro)}</p>
      <p class="upload-intro">{say(texts.resume)}</p>
      <Template />
    </>
  );
};

const ChooseSession = ({ now, isWrong }: { now: Current; isWrong: boolean }) => {
  const asked = { id: 'session', label: say(texts.session), problem: isWrong ? say(texts.sessionFirst) : undefined };
  return (
    <Field {...asked}>
      <select
        class="input"
        value={sessionId.value ?? ''}
        onChange={({ currentTarget }) => {
          sessionId.value = currentTarget.value || undefined;
        }}
        {...describedBy(asked)}
      >
        <option value="">{say(texts.chooseSession)}</option>
        {now.campaign.sessions.map((session) => (
          <option key={session.sessionId} value={session.sessionId}>
            {session.cityName}, {session.venue}
          </option>
        ))}
      </select>
    </Field>
  );
};

const Template = () => {
  const [failed, setFailed] = useState(false);
  const download = async (kind: FileKind) => {
    setFailed(false);
    try {
      const file = await ask('template', kind, language.value);
      saveFile(`templat-daftar.${kind}`, file.type, file);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      setFailed(true);
    }
  };
  return (
    <section class="card template-card">
      <h2>{say(texts.template)}</h2>
      <p>{say(texts.templateWhat)}</p>
      {failed && (
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {say(texts.noWorker)}
        </p>
      )}
      <p class="button-row">
        <Button icon="download" onClick={() => void download('xlsx')}>
          Excel (.xlsx)
        </Button>
        <Button icon="download" onClick={() => void download('csv')}>
          CSV
        </Button>
      </p>
    </section>
  );
};
