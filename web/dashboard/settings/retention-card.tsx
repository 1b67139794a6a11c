import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showDateAndYear, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ChangedMeanwhile } from '../setup/changed-meanwhile.tsx';
import { Done, TextBox, useProblems } from '../setup/form.tsx';
import { useSaveOver } from '../setup/use-save-over.ts';
import { readSettings, type Settings, versionOf } from '../setup/use-settings.ts';
import { wallTimeOf } from '../setup/wall-time.ts';
import { showIsoDay } from './show-iso-day.ts';

const texts = {
  title: { id: 'Masa simpan data orang', en: 'How long people’s data is kept' },
  until: { id: 'Disimpan sampai dengan', en: 'Kept up to and including' },
  what: {
    id: 'Yang dihapus: pendaftaran dengan nama, HP, NIK dan jawabannya, data kios, unggahan, pemberitahuan ke mitra, alamat jaringan di catatan audit, serta kontak, foto dan tulisan peserta lomba. Tidak bisa dikembalikan.',
    en: 'Erased: sign-ups with their names, phones, NIKs and answers, kiosk records, uploads, what partners were told, network addresses in the audit log, and contests’ contacts, photos and texts. None of it can be brought back.',
  },
  stays: {
    id: 'Yang tetap: semua angka, cakupan, dan peringkat lomba. Sesudah itu acara ini tidak bisa diubah lagi.',
    en: 'What stays: all figures, coverage, and contests’ rankings. After that the campaign can be changed no more.',
  },
  name: { id: 'Ketik nama acara ini untuk memastikan', en: 'Type the name of this campaign to make sure' },
  past: {
    id: 'Tanggal ini sudah lewat: begitu disimpan, semua data orang acara ini mulai dihapus saat itu juga.',
    en: 'This date is past: once it is saved, erasing all people’s data of this campaign begins at once.',
  },
  missing: { id: 'Isi tanggalnya.', en: 'Fill in the date.' },
  notName: { id: 'Nama acaranya belum sama.', en: 'This is not the name of the campaign.' },
  save: { id: 'Simpan tanggal', en: 'Save the date' },
  erase: { id: 'Simpan dan hapus sekarang', en: 'Save and erase now' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
} as const satisfies Record<string, Text>;
const then: TextAround<[string]> = {
  id: (day) => `Sesudah ${day}, semua data orang di acara ini dihapus sendiri.`,
  en: (day) => `After ${day}, all people’s data of this campaign is erased by itself.`,
};
const erasing: TextAround<[string]> = {
  id: (at) => `Data orang sedang dihapus sejak ${at}. Angka dan peringkat tetap.`,
  en: (at) => `People’s data is being erased since ${at}. Figures and rankings stay.`,
};
const erased: TextAround<[string]> = {
  id: (at) => `Data orang sudah dihapus pada ${at}. Angka dan peringkat tetap.`,
  en: (at) => `People’s data was erased on ${at}. Figures and rankings stay.`,
};

const day = 'retain-until';
const name = 'retain-name';
const draftOf = ({ retainUntil }: Settings) => ({ [day]: retainUntil });

type Props = { settings: Settings; onSaved: (now: Settings) => void };

export const RetentionCard = ({ settings, onSaved }: Props) => {
  const { timeZone, erasingSince, erasedAt } = settings;
  const at = (instant: string) => `${showDateAndYear(instant, timeZone)}, ${showTime(instant, timeZone)}`;
  const [words, since] = erasedAt === undefined ? [erasing, erasingSince] : [erased, erasedAt];
  return (
    <section class="card" aria-labelledby="retention-title">
      <div class="card-title">
        <h2 id="retention-title">{say(texts.title)}</h2>
      </div>
      {since === undefined ? (
        // Without a day of its own, the day follows the end.
        <RetentionForm key={settings.endsAt} settings={settings} onSaved={onSaved} />
      ) : (
        <p class="setup-in-card" data-erased={erasedAt !== undefined}>
          <Icon name="lock" /> {say(words, at(since))}
        </p>
      )}
    </section>
  );
};

const RetentionForm = ({ settings, onSaved }: Props) => {
  const { campaignId, timeZone } = settings;
  const read = () => readSettings(campaignId);
  const { draft, changes, fill, take, save: saveFields } = useSaveOver({ stored: settings, draftOf, versionOf, read });
  const [confirmName, setConfirmName] = useState('');
  const [done, setDone] = useState<string>();
  const labels = { [day]: say(texts.until), [name]: say(texts.name) };
  const problems = useProblems(labels);
  const until = draft[day] ?? '';
  const isPast = until !== '' && until < wallTimeOf(new Date().toISOString(), timeZone).slice(0, 10);
  const save = () =>
    problems.once(async () => {
      setDone(undefined);
      if (until === '') return problems.set({ [day]: say(texts.missing) });
      if (isPast && confirmName !== settings.name) return problems.set({ [name]: say(texts.notName) });
      const body = { retainUntil: until, ...(isPast && { confirmName }) };
      const answer = await saveFields((ifMatch) =>
        staffCall('changeCampaign', { params: { campaignId }, body }, { ifMatch }),
      );
      if (!answer) return problems.set({});
      if (answer.kind !== 'answered')
        return problems.refused(answer, (pointer) => ({ '/retainUntil': day, '/confirmName': name })[pointer]);
      problems.set({});
      take(answer.body);
      onSaved(answer.body);
      setConfirmName('');
      setDone(say(texts.saved));
    });
  return (
    <form
      class="setup-form setup-in-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {until !== '' && (
        <p>
          <strong>{say(then, showIsoDay(until))}</strong>
        </p>
      )}
      <p>{say(texts.what)}</p>
      <p>{say(texts.stays)}</p>
      {problems.summary}
      <ChangedMeanwhile changes={changes} labelOf={() => labels[day]} shown={(_, value) => showIsoDay(value)} />
      <div class="field-row">
        <TextBox
          id={day}
          label={say(texts.until)}
          problem={problems.of(day)}
          type="date"
          value={until}
          onValue={(typed) => fill({ [day]: typed })}
        />
      </div>
      {isPast && (
        <TextBox
          id={name}
          label={say(texts.name)}
          hint={say(texts.past)}
          problem={problems.of(name)}
          value={confirmName}
          onValue={setConfirmName}
        />
      )}
      <div class="setup-ways">
        <Button type="submit">{say(isPast ? texts.erase : texts.save)}</Button>
        <Done>{done}</Done>
      </div>
    </form>
  );
};
