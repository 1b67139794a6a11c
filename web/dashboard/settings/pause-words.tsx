import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { type CampaignPage, changeCampaignPage } from '../live/campaign.ts';
import { Done, type Problems, TextBox, useProblems } from '../setup/form.tsx';
import { instantOf, wallTimeOf } from '../setup/wall-time.ts';

const texts = {
  title: { id: 'Yang dibaca orang selama jeda (boleh kosong)', en: 'What people read during the pause (optional)' },
  indonesian: { id: 'Keterangan dalam bahasa Indonesia', en: 'Note in Indonesian' },
  english: { id: 'Keterangan dalam bahasa Inggris', en: 'Note in English' },
  both: { id: 'Tulis dalam kedua bahasa, atau kosongkan keduanya.', en: 'Write it in both languages, or in neither.' },
  past: { id: 'Waktu ini sudah lewat. Pilih yang belum lewat.', en: 'This moment is past. Choose a later one.' },
  notByItself: {
    id: 'Ini hanya keterangan: pendaftaran tidak lanjut sendiri.',
    en: 'This only tells people: sign-up does not go on by itself.',
  },
  save: { id: 'Simpan keterangan', en: 'Save what people read' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
} as const satisfies Record<string, Text>;
const untilBy: TextAround<[string]> = {
  id: (zone) => `Kira-kira sampai kapan, jam ${zone}`,
  en: (zone) => `Until about when, by the clock of ${zone}`,
};

type Props = { campaignId: string; paused: NonNullable<CampaignPage['paused']>; timeZone: string };

const [idBox, enBox, untilBox] = ['pause-id', 'pause-en', 'pause-until'] as const;
const places: Record<string, string> = {
  '/note/id': idBox,
  '/note/en': enBox,
  '/until': untilBox,
};

export const PauseWords = ({ campaignId, paused, timeZone }: Props) => {
  const { note, until } = paused;
  const [draft, setDraft] = useState({
    [idBox]: note?.id ?? '',
    [enBox]: note?.en ?? '',
    [untilBox]: until === undefined ? '' : wallTimeOf(until, timeZone),
  });
  const [done, setDone] = useState<string>();
  const labels = {
    [idBox]: say(texts.indonesian),
    [enBox]: say(texts.english),
    [untilBox]: say(untilBy, timeZone),
  };
  const problems = useProblems(labels);
  const save = () =>
    problems.once(async () => {
      setDone(undefined);
      const [id, en] = [draft[idBox].trim(), draft[enBox].trim()];
      const at = instantOf(draft[untilBox], timeZone);
      const wrong: Problems = {
        ...(id === '' && en !== '' && { [idBox]: say(texts.both) }),
        ...(en === '' && id !== '' && { [enBox]: say(texts.both) }),
        ...(at !== undefined && Date.parse(at) <= Date.now() && { [untilBox]: say(texts.past) }),
      };
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const body = { ...(id !== '' && { note: { id, en } }), ...(at !== undefined && { until: at }) };
      const answer = await staffCall('pauseCampaign', { params: { campaignId }, body });
      if (answer.kind !== 'answered') return problems.refused(answer, (pointer) => places[pointer]);
      problems.set({});
      changeCampaignPage({ paused: answer.body.paused });
      setDone(say(texts.saved));
    });
  const box = (id: keyof typeof draft) => ({
    id,
    label: labels[id],
    problem: problems.of(id),
    value: draft[id],
    onValue: (value: string) => setDraft((was) => ({ ...was, [id]: value })),
  });
  return (
    <form
      class="setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{say(texts.title)}</h3>
      {problems.summary}
      <TextBox {...box(idBox)} maxLength={200} />
      <TextBox {...box(enBox)} maxLength={200} />
      <TextBox {...box(untilBox)} type="datetime-local" hint={say(texts.notByItself)} />
      <div class="setup-ways">
        <Button size="staff" type="submit">
          {say(texts.save)}
        </Button>
        <Done>{done}</Done>
      </div>
    </form>
  );
};
