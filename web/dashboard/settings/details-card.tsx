import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { changeCampaignPage } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { ChangedMeanwhile } from '../setup/changed-meanwhile.tsx';
import { Done, type Problems, TextBox, useProblems, wholeNumber } from '../setup/form.tsx';
import { useSaveOver } from '../setup/use-save-over.ts';
import { readSettings, type Settings, versionOf } from '../setup/use-settings.ts';
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
  'campaign-name': name,
  'campaign-starts': wallTimeOf(startsAt, timeZone),
  'campaign-ends': wallTimeOf(endsAt, timeZone),
  'campaign-target': target === undefined ? '' : String(target),
});
type Draft = ReturnType<typeof draftOf>;

/** A moment as it is typed, `2026-12-06T05:30`, is read as day and time. */
const shownValue = (_: string, value: string): string => value.replace('T', ', ');

type Props = { settings: Settings; onSaved: (now: Settings) => void };

export const DetailsCard = ({ settings, onSaved }: Props) => {
  const { campaignId, organiserId, timeZone, personRule } = settings;
  const read = () => readSettings(campaignId);
  const { draft, changes, fill, take, save: saveFields } = useSaveOver({ stored: settings, draftOf, versionOf, read });
  const [done, setDone] = useState<string>();
  const labels = {
    'campaign-name': say(texts.name),
    'campaign-starts': say(texts.starts),
    'campaign-ends': say(texts.ends),
    'campaign-target': say(texts.target),
  };
  const problems = useProblems(labels);
  const judge = (typed: Draft): Problems => {
    const { 'campaign-starts': starts, 'campaign-ends': ends, 'campaign-target': target } = typed;
    return {
      ...(typed['campaign-name'].trim() === '' && { 'campaign-name': say(texts.nameMissing) }),
      ...(starts === '' && { 'campaign-starts': say(texts.noTime) }),
      ...(ends === ''
        ? { 'campaign-ends': say(texts.noTime) }
        : starts >= ends && { 'campaign-ends': say(texts.order) }),
      ...(target.trim() !== '' && !wholeNumber(target) && { 'campaign-target': say(texts.targetWrong) }),
    };
  };
  const save = () =>
    problems.once(async () => {
      setDone(undefined);
      const wrong = judge(draft);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const body = {
        name: draft['campaign-name'],
        startsAt: instantOf(draft['campaign-starts'], timeZone) ?? '',
        endsAt: instantOf(draft['campaign-ends'], timeZone) ?? '',
        target: wholeNumber(draft['campaign-target']) ?? null,
      };
      const answer = await saveFields((ifMatch) =>
        staffCall('changeCampaign', { params: { campaignId }, body }, { ifMatch }),
      );
      if (!answer) return problems.set({});
      if (answer.kind !== 'answered') return problems.refused(answer, (pointer) => places[pointer]);
      problems.set({});
      const { name, startsAt, endsAt } = answer.body;
      changeCampaignPage({ name, startsAt, endsAt });
      refreshCounts();
      take(answer.body);
      onSaved(answer.body);
      setDone(say(texts.saved));
    });
  const box = (id: keyof Draft) => ({
    id,
    label: labels[id],
    problem: problems.of(id),
    value: draft[id],
    onValue: (value: string) => fill({ [id]: value }),
  });
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
        <ChangedMeanwhile changes={changes} labelOf={(id) => labels[id as keyof Draft]} shown={shownValue} />
        <TextBox {...box('campaign-name')} maxLength={120} />
        <div class="field-row">
          <TextBox {...box('campaign-starts')} type="datetime-local" />
          <TextBox {...box('campaign-ends')} type="datetime-local" />
          <TextBox {...box('campaign-target')} inputMode="numeric" />
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
