import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showNumber, showTime } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { emptied, useProblems } from './form.tsx';
import { OneBoxForm } from './one-box-form.tsx';
import { ShownOnce } from './shown-once.tsx';

type Webhook = z.output<typeof shape.WebhookAsStored>;

const texts = {
  title: { id: 'Webhook: sistem mitra diberi tahu kalau ada perubahan', en: 'Webhook: the partner is told of changes' },
  url: { id: 'Alamat webhook', en: "The webhook's address" },
  hint: { id: 'https, dengan nama domain', en: 'https, with a domain name' },
  missing: {
    id: 'Tulis alamatnya, misalnya https://mitra.example/daftar.',
    en: 'Write it, such as https://partner.example/daftar.',
  },
  save: { id: 'Simpan webhook', en: 'Save the webhook' },
  remove: { id: 'Hapus webhook', en: 'Remove the webhook' },
  once: {
    id: 'Rahasia untuk memeriksa tanda tangan; hanya tampil sekali.',
    en: 'The secret to check signatures with: shown this once.',
  },
} as const satisfies Record<string, Text>;
const goes: TextAround<[string, string]> = {
  id: (url, last) => `Sekarang: ${url}. ${last}`,
  en: (url, last) => `Now: ${url}. ${last}`,
};
const delivered: TextAround<[string]> = { id: (at) => `Terakhir sampai ${at}.`, en: (at) => `Last delivered ${at}.` };
const failing: TextAround<[string]> = {
  id: (n) => `${n} kali gagal berturut-turut.`,
  en: (n) => `Failed ${n} times in a row.`,
};

const stateOf = ({ failures, lastDeliveredAt }: Webhook) => {
  if (failures > 0) return say(failing, showNumber(failures));
  if (!lastDeliveredAt) return '';
  return say(delivered, `${showDateAndYear(lastDeliveredAt, ownTimeZone)}, ${showTime(lastDeliveredAt, ownTimeZone)}`);
};

export const PartnerWebhook = ({ campaignId, channelId }: { campaignId: string; channelId: string }) => {
  const params = { campaignId, channelId };
  const [webhook, setWebhook] = useState<Webhook>();
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string>();
  const field = `webhook-${channelId}`;
  const problems = useProblems({ [field]: say(texts.url) });
  useEffect(() => {
    void staffCall('getWebhook', { params }).then((answer) => {
      if (answer.kind === 'answered') setWebhook(answer.body);
      else if (answer.kind === 'no-answer' || answer.code !== 'webhook-not-found')
        problems.set({ '': sayProblem(answer) });
    });
  }, [campaignId, channelId]);

  const save = () =>
    problems.once(async () => {
      if (url.trim() === '') return problems.set({ [field]: say(texts.missing) });
      const answer = await staffCall('setWebhook', { params, body: { url: url.trim() } });
      if (answer.kind !== 'answered')
        return problems.refused(answer, (pointer) => (pointer === '/url' ? field : undefined));
      const { secret: shown, ...stored } = answer.body;
      problems.set({});
      setWebhook(stored);
      setSecret(shown);
      setUrl(emptied(url));
    });
  const remove = async () => {
    const answer = await staffCall('removeWebhook', { params });
    if (answer.kind !== 'answered') return problems.set({ '': sayProblem(answer) });
    setWebhook(undefined);
    setSecret(undefined);
  };
  return (
    <div>
      <h3>{say(texts.title)}</h3>
      {webhook && (
        <div class="setup-line">
          <p>{say(goes, webhook.url, stateOf(webhook))}</p>
          <Button size="staff" onClick={() => void remove()}>
            {say(texts.remove)}
          </Button>
        </div>
      )}
      {secret !== undefined && <ShownOnce kind="webhook" secret={secret} note={say(texts.once)} />}
      {problems.summary}
      <OneBoxForm
        id={field}
        label={say(texts.url)}
        hint={say(texts.hint)}
        problem={problems.of(field)}
        type="url"
        maxLength={500}
        value={url}
        onValue={setUrl}
        submit={say(texts.save)}
        onSubmit={() => void save()}
      />
    </div>
  );
};
