import { say, type Text, type TextAround } from '../../lib/say.ts';
import { type Problems, TextBox } from './form.tsx';
import { isId, proposeId } from './propose-id.ts';
import { instantOf } from './wall-time.ts';

/** What a new campaign and a copy ask alike, as it was typed. */
export type Basics = { name: string; campaignId: string; idIsTyped: boolean; starts: string; ends: string };

const texts = {
  name: { id: 'Nama acara', en: 'Name of the campaign' },
  nameMissing: { id: 'Tulis nama acara.', en: 'Write the name of the campaign.' },
  id: { id: 'Alamat singkat', en: 'Short address' },
  idWrong: {
    id: 'Pakai huruf kecil, angka dan strip, 2 sampai 40 tanda. Contoh: fun-run-5k',
    en: 'Use small letters, digits and dashes, 2 to 40 of them. Example: fun-run-5k',
  },
  starts: { id: 'Pendaftaran mulai', en: 'Sign-up starts' },
  ends: { id: 'Pendaftaran selesai', en: 'Sign-up ends' },
  noTime: { id: 'Isi tanggal dan jamnya.', en: 'Fill in date and time.' },
  order: { id: 'Waktu selesai harus sesudah waktu mulai.', en: 'The end must be after the start.' },
} as const satisfies Record<string, Text>;
const leadsTo: TextAround<[string]> = {
  id: (link) => `Dipakai di tautan dan QR: ${link}. Tidak bisa diganti nanti.`,
  en: (link) => `Used in links and QR codes: ${link}. It cannot be changed later.`,
};

export const basicsLabels = () => ({
  'new-name': say(texts.name),
  'new-id': say(texts.id),
  'new-starts': say(texts.starts),
  'new-ends': say(texts.ends),
});

const places: Record<string, string> = {
  '/name': 'new-name',
  '/campaignId': 'new-id',
  '/startsAt': 'new-starts',
  '/endsAt': 'new-ends',
};
export const basicsField = (pointer: string) => places[pointer];

export const judgeBasics = ({ name, campaignId, starts, ends }: Basics): Problems => ({
  ...(name.trim() === '' && { 'new-name': say(texts.nameMissing) }),
  ...(!isId(campaignId) && { 'new-id': say(texts.idWrong) }),
  ...(starts === '' && { 'new-starts': say(texts.noTime) }),
  ...(ends === '' ? { 'new-ends': say(texts.noTime) } : starts >= ends && { 'new-ends': say(texts.order) }),
});

export const basicsBody = ({ name, campaignId, starts, ends }: Basics, timeZone: string) => ({
  name,
  campaignId,
  startsAt: instantOf(starts, timeZone) ?? '',
  endsAt: instantOf(ends, timeZone) ?? '',
});

type Props = {
  draft: Basics;
  onChange: (changed: Partial<Basics>) => void;
  problem: (id: string) => string | undefined;
};

export const BasicsFields = ({ draft, onChange, problem }: Props) => {
  const labels = basicsLabels();
  const box = (id: keyof typeof labels) => ({ id, label: labels[id], problem: problem(id) });
  const link = `${location.host}/?campaign=${draft.campaignId || '…'}`;
  return (
    <>
      <TextBox
        {...box('new-name')}
        maxLength={120}
        value={draft.name}
        onValue={(name) => onChange({ name, ...(!draft.idIsTyped && { campaignId: proposeId(name) }) })}
      />
      <TextBox
        {...box('new-id')}
        hint={say(leadsTo, link)}
        maxLength={40}
        value={draft.campaignId}
        onValue={(campaignId) => onChange({ campaignId, idIsTyped: campaignId !== '' })}
      />
      <div class="field-row">
        <TextBox
          {...box('new-starts')}
          type="datetime-local"
          value={draft.starts}
          onValue={(starts) => onChange({ starts })}
        />
        <TextBox {...box('new-ends')} type="datetime-local" value={draft.ends} onValue={(ends) => onChange({ ends })} />
      </div>
    </>
  );
};
