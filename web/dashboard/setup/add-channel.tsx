import { useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { putChannel } from '../live/campaign.ts';
import { channelKinds } from './channel-kinds.ts';
import { Done, PickBox, type Problems, TextBox, useProblems } from './form.tsx';
import { isId, proposeId } from './propose-id.ts';

const texts = {
  title: { id: 'Tambah kanal', en: 'Add a channel' },
  kind: { id: 'Jenis', en: 'Kind' },
  name: { id: 'Nama kanal', en: 'Name of the channel' },
  nameMissing: { id: 'Tulis nama kanal.', en: 'Write the name of the channel.' },
  id: { id: 'Kode kanal', en: 'Code of the channel' },
  idHint: {
    id: 'Tercetak di kaki poster dan dipakai di tautan.',
    en: 'Printed at the foot of posters and used in links.',
  },
  idWrong: {
    id: 'Pakai huruf kecil, angka dan strip. Contoh: ojol-pasar-minggu',
    en: 'Use small letters, digits and dashes. Example: ojol-pasar-minggu',
  },
  taken: { id: 'Kode ini sudah dipakai kanal lain.', en: 'Another channel has this code already.' },
  add: { id: 'Tambahkan kanal ini', en: 'Add this channel' },
} as const satisfies Record<string, Text>;
const added: TextAround<[string]> = { id: (name) => `${name} ditambahkan.`, en: (name) => `${name} is added.` };

const kinds = ['community', 'partner', 'page'] as const;
type Draft = { kind: (typeof kinds)[number]; name: string; channelId: string; idIsTyped: boolean };
const empty: Draft = { kind: 'community', name: '', channelId: '', idIsTyped: false };

export const AddChannel = ({ campaignId }: { campaignId: string }) => {
  const [draft, setDraft] = useState(empty);
  const [done, setDone] = useState<string>();
  const labels = { 'channel-name': say(texts.name), 'channel-id': say(texts.id) };
  const problems = useProblems(labels);
  const key = useRef(crypto.randomUUID());
  const fill = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));

  const add = () =>
    problems.once(async () => {
      const { kind, name, channelId } = draft;
      const wrong: Problems = {
        ...(name.trim() === '' && { 'channel-name': say(texts.nameMissing) }),
        ...(!isId(channelId) && { 'channel-id': say(texts.idWrong) }),
      };
      setDone(undefined);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const wanted = { params: { campaignId }, body: { kind, name, channelId } };
      const answer = await staffCall('createChannel', wanted, { idempotencyKey: key.current });
      key.current = answer.kind === 'no-answer' ? key.current : crypto.randomUUID();
      if (answer.kind === 'answered') {
        problems.set({});
        putChannel(answer.body);
        setDone(say(added, answer.body.name));
        setDraft({ ...empty, kind });
      } else if (answer.kind === 'refused' && answer.code === 'already-exists')
        problems.set({ 'channel-id': say(texts.taken) });
      else problems.refused(answer, (pointer) => ({ '/name': 'channel-name', '/channelId': 'channel-id' })[pointer]);
    });
  return (
    <form
      class="setup-form setup-in-card"
      noValidate
      aria-labelledby="add-channel-title"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="add-channel-title">{say(texts.title)}</h3>
      <Done>{done}</Done>
      {problems.summary}
      <PickBox
        id="channel-kind"
        label={say(texts.kind)}
        problem={undefined}
        value={draft.kind}
        onValue={(kind) => fill({ kind: kind as Draft['kind'] })}
        options={kinds.map((kind) => [kind, say(channelKinds[kind])])}
      />
      <div class="field-row">
        <TextBox
          id="channel-name"
          label={labels['channel-name']}
          problem={problems.of('channel-name')}
          maxLength={120}
          value={draft.name}
          onValue={(name) => fill({ name, ...(!draft.idIsTyped && { channelId: proposeId(name) }) })}
        />
        <TextBox
          id="channel-id"
          label={labels['channel-id']}
          hint={say(texts.idHint)}
          problem={problems.of('channel-id')}
          maxLength={40}
          value={draft.channelId}
          onValue={(channelId) => fill({ channelId, idIsTyped: channelId !== '' })}
        />
      </div>
      <div class="setup-ways">
        <Button type="submit">{say(texts.add)}</Button>
      </div>
    </form>
  );
};
