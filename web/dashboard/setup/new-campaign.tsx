import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { Choice } from '../../lib/choice.tsx';
import { FieldGroup } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { goTo } from '../address.ts';
import { type Basics, BasicsFields, basicsBody, basicsField, basicsLabels, judgeBasics } from './campaign-basics.tsx';
import { PickBox, type Problems, TextArea, TextBox, useProblems, wholeNumber } from './form.tsx';
import { inDays } from './in-days.ts';
import { zones } from './zones.ts';

const texts = {
  intro: {
    id: 'Simpan dulu yang pokok; kota, pertanyaan dan kanal menyusul di langkah berikutnya. Belum ada yang bisa mendaftar sebelum Anda membukanya.',
    en: 'Save the essentials first; cities, questions and channels come next. Nobody can sign up before you open it.',
  },
  organiser: { id: 'Penyelenggara', en: 'Organiser' },
  zone: { id: 'Zona waktu acara', en: "The campaign's time zone" },
  zoneHint: {
    id: 'Untuk waktu buka dan tutup, dan untuk hitungan per hari. Tiap kota punya jamnya sendiri.',
    en: 'For opening and closing, and for counts by day. Each city keeps its own clock.',
  },
  rule: { id: 'Orang dikenali dari', en: 'People are told apart by' },
  ruleHint: { id: 'Tidak bisa diganti nanti.', en: 'It cannot be changed later.' },
  nik: { id: 'NIK: satu orang satu kali, lewat kanal mana pun', en: 'NIK: one person once, through whichever channel' },
  phone: { id: 'Nomor HP, tanpa NIK', en: 'Phone number, without NIK' },
  per: { id: 'Satu orang boleh dapat', en: 'One person may have' },
  perCampaign: { id: 'satu tempat di seluruh acara', en: 'one place in the whole campaign' },
  perSession: { id: 'satu tempat di tiap kota', en: 'one place in each city' },
  target: { id: 'Target pendaftar (boleh kosong)', en: 'Target of sign-ups (optional)' },
  targetWrong: {
    id: 'Target harus angka bulat, misalnya 35000.',
    en: 'The target must be a whole number, such as 35000.',
  },
  consent: { id: 'Teks persetujuan, versi 1', en: 'Consent text, version 1' },
  consentHint: {
    id: 'Ini contoh; sesuaikan dengan acara Anda. Setiap pendaftar menyetujui teks ini, dan versinya dicatat.',
    en: 'This is an example: make it yours. Everyone who signs up agrees to it, and its version is recorded.',
  },
  consentMissing: { id: 'Tulis teks persetujuannya.', en: 'Write the consent text.' },
  save: { id: 'Simpan, lanjut ke kota', en: 'Save, go on to the cities' },
  taken: { id: 'Alamat ini sudah dipakai acara lain.', en: 'Another campaign has this address already.' },
} as const satisfies Record<string, Text>;

/** In the language of those who sign up, whatever the manager reads. */
const usualConsent =
  'Saya setuju panitia acara ini menyimpan dan memakai data yang saya isi di sini untuk mengurus pendaftaran, tiket dan kehadiran saya, dan untuk menghubungi saya soal acara ini. Data tidak dipakai untuk hal lain dan dihapus setelah tidak diperlukan. Saya boleh meminta melihat, membetulkan atau menghapus data saya, atau menarik persetujuan ini, kapan saja; panitia menjawab dalam 3 × 24 jam.';

type Draft = Basics & {
  organiserId: string;
  timeZone: keyof typeof zones;
  personRule: 'nik' | 'phone';
  onePlacePer: 'campaign' | 'session';
  target: string;
  consentText: string;
};

const emptyDraft = (): Draft => ({
  name: '',
  campaignId: '',
  idIsTyped: false,
  starts: `${inDays(0)}T00:00`,
  ends: `${inDays(30)}T23:59`,
  organiserId: '',
  timeZone: 'Asia/Jakarta',
  personRule: 'nik',
  onePlacePer: 'campaign',
  target: '',
  consentText: usualConsent,
});

/** Outside the page, so that signing in again in the middle loses nothing. */
const draft = signal<Draft>(emptyDraft());

export const NewCampaign = ({ organisers }: { organisers: string[] }) => {
  const now = draft.value;
  const fill = (changed: Partial<Draft>) => {
    draft.value = { ...draft.value, ...changed };
  };
  const labels = {
    ...basicsLabels(),
    'new-target': say(texts.target),
    'new-consent': say(texts.consent),
  };
  const problems = useProblems(labels);
  const key = useRef(crypto.randomUUID());
  const [firstOrganiser = ''] = organisers;
  const organiserId = organisers.includes(now.organiserId) ? now.organiserId : firstOrganiser;

  const judge = (): Problems => ({
    ...judgeBasics(now),
    ...(now.target !== '' && !wholeNumber(now.target) && { 'new-target': say(texts.targetWrong) }),
    ...(now.consentText.trim() === '' && { 'new-consent': say(texts.consentMissing) }),
  });
  const save = () =>
    problems.once(async () => {
      const wrong = judge();
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const { timeZone, personRule, onePlacePer, consentText } = now;
      const target = wholeNumber(now.target);
      const body = { ...basicsBody(now, timeZone), organiserId, timeZone, personRule, onePlacePer, consentText };
      const answer = await staffCall(
        'createCampaign',
        { body: { ...body, ...(target && { target }) } },
        { idempotencyKey: key.current },
      );
      // What is changed after a refusal is another request.
      key.current = answer.kind === 'no-answer' ? key.current : crypto.randomUUID();
      if (answer.kind === 'answered') {
        draft.value = emptyDraft();
        goTo({ campaign: answer.body.campaignId, view: 'setup' });
        scrollTo(0, 0);
      } else if (answer.kind === 'refused' && answer.code === 'already-exists')
        problems.set({ 'new-id': say(texts.taken) });
      else
        problems.refused(
          answer,
          (pointer) => basicsField(pointer) ?? { '/target': 'new-target', '/consentText': 'new-consent' }[pointer],
        );
    });

  const box = (id: keyof typeof labels) => ({ id, label: labels[id], problem: problems.of(id) });
  return (
    <form
      class="setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="hint">{say(texts.intro)}</p>
      {problems.summary}
      <BasicsFields draft={now} onChange={fill} problem={problems.of} />
      {organisers.length > 1 && (
        <PickBox
          id="new-organiser"
          label={say(texts.organiser)}
          problem={undefined}
          value={organiserId}
          onValue={(chosen) => fill({ organiserId: chosen })}
          options={organisers.map((each) => [each, each])}
        />
      )}
      <FieldGroup id="new-rule" label={say(texts.rule)} hint={say(texts.ruleHint)}>
        {(['nik', 'phone'] as const).map((each) => (
          <Choice
            key={each}
            name="rule"
            value={each}
            checked={now.personRule === each}
            onChoose={() => fill({ personRule: each })}
          >
            {say(texts[each])}
          </Choice>
        ))}
      </FieldGroup>
      <div class="field-row">
        <PickBox
          id="new-per"
          label={say(texts.per)}
          problem={undefined}
          value={now.onePlacePer}
          onValue={(per) => fill({ onePlacePer: per === 'session' ? 'session' : 'campaign' })}
          options={[
            ['campaign', say(texts.perCampaign)],
            ['session', say(texts.perSession)],
          ]}
        />
        <TextBox {...box('new-target')} inputMode="numeric" value={now.target} onValue={(target) => fill({ target })} />
      </div>
      <PickBox
        id="new-zone"
        label={say(texts.zone)}
        hint={say(texts.zoneHint)}
        problem={undefined}
        value={now.timeZone}
        onValue={(zone) => fill({ timeZone: zone as Draft['timeZone'] })}
        options={Object.entries(zones).map(([zone, name]) => [zone, say(name)])}
      />
      <TextArea
        {...box('new-consent')}
        hint={say(texts.consentHint)}
        rows={7}
        value={now.consentText}
        onValue={(consentText) => fill({ consentText })}
      />
      <div class="setup-ways">
        <Button kind="main" type="submit">
          {say(texts.save)}
        </Button>
      </div>
    </form>
  );
};
