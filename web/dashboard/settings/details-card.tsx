import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { changeCampaignPage } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { Done, type Problems, TextBox, useProblems, wholeNumber } from '../setup/form.tsx';
import type { Settings } from '../setup/use-settings.ts';
import { instantOf, wallTimeOf } from '../setup/wall-time.ts';

const texts = {
  title: { id: 'Nama, waktu dan target', en: 'Name, dates and target' },
  name: { id: 'Nama acara', en: 'Name of the campaign' },
  nameMissing: { id: 'Tulis nama acara.', en: 'Write the name of the campaign.' },
  starts: { id: 'Pendaftaran mulai', en: 'Sign-up starts' },
  ends: { id: 'Pendaftaran selesai', en: 'Sign-up ends' },
  noTime: { id: 'Isi tanggal dan jamnya.', en: 'Fill in date and time.' },
  order: { id: 'Waktu selesai harus sesudah waktu mulai.', en: 'The end must be after the start.' },
  target: { id: 'Target pendaftar (boleh kosong)', en: 'Target of sign-ups (optional)' },
  targetWrong: {
    id: 'Target harus angka bulat, misalnya 35000.',
    en: 'The target must be a whole number, such as 35000.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  nik: { id: 'NIK', en: 'their NIK' },
  phone: { id: 'nomor HP', en: 'their phone' },
  copy: { id: 'Salin jadi acara baru', en: 'Copy into a new campaign' },
} as const satisfies Record<string, Text>;
const fixed: TextAround<[string, string, string, string]> = {
  id: (organiser, id, rule, zone) =>
    `Tetap: penyelenggara ${organiser}, alamat ${id}, orang dikenali dari ${rule}, jam ${zone}.`,
  en: (organiser, id, rule, zone) =>
    `Fixed: organiser ${organiser}, address ${id}, people told apart by ${rule}, clock ${zone}.`,
};

const places: Record<string, string> = {
  '/name': 'campaign-name',
  '/startsAt': 'campaign-starts',
  '/endsAt': 'campaign-ends',
  '/target': 'campaign-target',
};

const draftOf = ({ name, startsAt, endsAt, timeZone, target }: Settings) => ({
  name,
  starts: wallTimeOf(startsAt, timeZone),
  ends: wallTimeOf(endsAt, timeZone),
  target: target === undefined ? '' : String(target),
});

type Props = { settings: Settings; onSaved: (now: Settings) => void };

export const DetailsCard = ({ settings, onSaved }: Props) => {
  const { campaignId, organiserId, timeZone, personRule } = settings;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [done, setDone] = useState<string>();
  const labels = {
    'campaign-name': say(texts.name),
    'campaign-starts': say(texts.starts),
    'campaign-ends': say(texts.ends),
    'campaign-target': say(texts.target),
  };
  const problems = useProblems(labels);
  const fill = (changed: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changed }));
  const judge = ({ name, starts, ends, target }: typeof draft): Problems => ({
    ...(name.trim() === '' && { 'campaign-name': say(texts.nameMissing) }),
    ...(starts === '' && { 'campaign-starts': say(texts.noTime) }),
    ...(ends === '' ? { 'campaign-ends': say(texts.noTime) } : starts >= ends && { 'campaign-ends': say(texts.order) }),
    ...(target.trim() !== '' && !wholeNumber(target) && { 'campaign-target': say(texts.targetWrong) }),
  });
  const save = () =>
    problems.once(async () => {
      setDone(undefined);
      const wrong = judge(draft);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const body = {
        name: draft.name,
        startsAt: instantOf(draft.starts, timeZone) ?? '',
        endsAt: instantOf(draft.ends, timeZone) ?? '',
        target: wholeNumber(draft.target) ?? null,
      };
      const answer = await staffCall('changeCampaign', { params: { campaignId }, body });
      if (answer.kind !== 'answered') return problems.refused(answer, (pointer) => places[pointer]);
      problems.set({});
      const { name, startsAt, endsAt } = answer.body;
      changeCampaignPage({ name, startsAt, endsAt });
      refreshCounts();
      onSaved(answer.body);
      setDone(say(texts.saved));
    });
  const box = (id: keyof typeof labels) => ({ id, label: labels[id], problem: problems.of(id) });
  return (
    <section class="card" aria-labelledby="details-title">
      <div class="card-title">
        <h2 id="details-title">{say(texts.title)}</h2>
        <PageLink to={{ making: 'campaign', from: campaignId }}>{say(texts.copy)}</PageLink>
      </div>
      <form
        class="setup-form setup-in-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="hint">{say(fixed, organiserId, campaignId, say(texts[personRule]), timeZone)}</p>
        {problems.summary}
        <TextBox {...box('campaign-name')} maxLength={120} value={draft.name} onValue={(name) => fill({ name })} />
        <div class="field-row">
          <TextBox
            {...box('campaign-starts')}
            type="datetime-local"
            value={draft.starts}
            onValue={(starts) => fill({ starts })}
          />
          <TextBox
            {...box('campaign-ends')}
            type="datetime-local"
            value={draft.ends}
            onValue={(ends) => fill({ ends })}
          />
          <TextBox
            {...box('campaign-target')}
            inputMode="numeric"
            value={draft.target}
            onValue={(target) => fill({ target })}
          />
        </div>
        <div class="setup-ways">
          <Button type="submit" aria-label={`${say(texts.save)}: ${say(texts.title)}`}>
            {say(texts.save)}
          </Button>
          <Done>{done}</Done>
        </div>
      </form>
    </section>
  );
};
