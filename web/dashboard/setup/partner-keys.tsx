import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { emptied, useProblems } from './form.tsx';
import { OneBoxForm } from './one-box-form.tsx';
import { ShownOnce } from './shown-once.tsx';

type Key = z.output<typeof shape.PartnerKeyAsStored>;

const texts = {
  title: { id: 'Kunci', en: 'Keys' },
  none: { id: 'Belum ada kunci.', en: 'No key yet.' },
  name: { id: 'Untuk apa kunci ini', en: 'What this key is for' },
  nameMissing: { id: 'Tulis untuk apa, misalnya gudang data.', en: 'Write what for, such as data warehouse.' },
  make: { id: 'Buat kunci', en: 'Make a key' },
  once: {
    id: 'Salin sekarang; kunci ini hanya tampil sekali. Kirim lewat jalur yang aman.',
    en: 'Copy it now: it is shown this once. Send it by a safe way.',
  },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revoked: { id: 'dicabut', en: 'revoked' },
  sure: { id: 'Cabut kunci ini?', en: 'Revoke this key?' },
  sureWhat: {
    id: 'Mulai permintaan berikutnya, sistem mitra ditolak. Data yang sudah masuk tetap ada.',
    en: "From its next request on the partner's system is refused. What it has sent stays.",
  },
  yes: { id: 'Ya, cabut', en: 'Yes, revoke it' },
} as const satisfies Record<string, Text>;
const since: TextAround<[string, string]> = {
  id: (keyId, day) => `${keyId} · dibuat ${day}`,
  en: (keyId, day) => `${keyId} · made ${day}`,
};
const lastUsed: TextAround<[string]> = {
  id: (day) => ` · terakhir dipakai ${day}`,
  en: (day) => ` · last used ${day}`,
};

export const PartnerKeys = ({ campaignId, channelId }: { campaignId: string; channelId: string }) => {
  const params = { campaignId, channelId };
  const [keys, setKeys] = useState<Key[]>([]);
  const [name, setName] = useState('');
  const [shown, setShown] = useState<string>();
  const [asked, setAsked] = useState<Key>();
  const field = `key-name-${channelId}`;
  const problems = useProblems({ [field]: say(texts.name) });
  useEffect(() => {
    void staffCall('listPartnerKeys', { params }).then((answer) => {
      if (answer.kind === 'answered') setKeys(answer.body.items);
      else problems.set({ '': sayProblem(answer) });
    });
  }, [campaignId, channelId]);

  const make = () =>
    problems.once(async () => {
      if (name.trim() === '') return problems.set({ [field]: say(texts.nameMissing) });
      const answer = await staffCall('createPartnerKey', { params, body: { name } });
      if (answer.kind !== 'answered')
        return problems.refused(answer, (pointer) => (pointer === '/name' ? field : undefined));
      const { key, ...made } = answer.body;
      problems.set({});
      setKeys((before) => [...before, made]);
      setShown(key);
      setName(emptied(name));
    });
  const revoke = async ({ keyId }: Key) => {
    setAsked(undefined);
    const answer = await staffCall('revokePartnerKey', { params: { ...params, keyId } });
    if (answer.kind !== 'answered') return problems.set({ '': sayProblem(answer) });
    setKeys((before) => before.map((one) => (one.keyId === keyId ? answer.body : one)));
  };
  const day = (at: string) => showDateAndYear(at, ownTimeZone);
  return (
    <div>
      <h3>{say(texts.title)}</h3>
      {keys.length === 0 && <p class="hint">{say(texts.none)}</p>}
      <ul>
        {keys.map((key) => (
          <li key={key.keyId} class="setup-line">
            <span>
              <strong>{key.name}</strong>{' '}
              <span class="hint">
                {say(since, key.keyId, day(key.createdAt))}
                {key.lastUsedAt && say(lastUsed, day(key.lastUsedAt))}
              </span>
            </span>
            {key.revokedAt ? (
              <span class="session-state session-closed">{say(texts.revoked)}</span>
            ) : (
              <Button size="staff" onClick={() => setAsked(key)} aria-label={`${say(texts.revoke)}: ${key.name}`}>
                {say(texts.revoke)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown !== undefined && <ShownOnce kind="key" secret={shown} note={say(texts.once)} />}
      {problems.summary}
      <OneBoxForm
        id={field}
        label={say(texts.name)}
        problem={problems.of(field)}
        maxLength={60}
        value={name}
        onValue={setName}
        submit={say(texts.make)}
        onSubmit={() => void make()}
      />
      {asked && (
        <ConfirmDialog
          title={say(texts.sure)}
          yes={say(texts.yes)}
          onYes={() => void revoke(asked)}
          onNo={() => setAsked(undefined)}
        >
          <p>{say(texts.sureWhat)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
