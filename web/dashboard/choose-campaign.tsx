import { useEffect, useState } from 'preact/hooks';
import type { AnswerTo } from '../lib/call.ts';
import { PageHeader } from '../lib/page-header.tsx';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { staffCall } from '../lib/staff-call.ts';
import { PageLink } from './page-link.ts';
import { useMyOrganisers } from './setup/my-organisers.ts';

const texts = {
  title: { id: 'Pilih acara', en: 'Choose a campaign' },
  none: { id: 'Belum ada acara yang boleh Anda lihat.', en: 'There is no campaign that you may see yet.' },
  failed: {
    id: 'Daftar acara tidak bisa dimuat. Muat ulang halaman.',
    en: 'The campaigns cannot be loaded. Reload the page.',
  },
  create: { id: 'Buat acara baru', en: 'Make a new campaign' },
  copy: { id: 'Salin', en: 'Copy' },
  closed: { id: 'ditutup', en: 'closed' },
  paused: { id: 'dijeda', en: 'paused' },
  open: { id: 'dibuka', en: 'open' },
} as const satisfies Record<string, Text>;
const copyOf: TextAround<[string]> = { id: (name) => `Salin ${name}`, en: (name) => `Copy ${name}` };

type Listed = Extract<AnswerTo<'listCampaigns'>, { kind: 'answered' }>['body']['items'][number];

export const ChooseCampaign = () => {
  const [campaigns, setCampaigns] = useState<Listed[] | 'failed'>();
  const organisers = useMyOrganisers();
  const mayCreate = Array.isArray(organisers) && organisers.length > 0;
  useEffect(() => {
    void staffCall('listCampaigns', {}).then((answer) =>
      setCampaigns(answer.kind === 'answered' ? answer.body.items : 'failed'),
    );
  }, []);
  return (
    <>
      <PageHeader />
      <main class="choose-campaign">
        <h1>{say(texts.title)}</h1>
        {campaigns === 'failed' && <p role="alert">{say(texts.failed)}</p>}
        {Array.isArray(campaigns) && campaigns.length === 0 && <p>{say(texts.none)}</p>}
        {Array.isArray(campaigns) && (
          <ul>
            {campaigns.map(({ campaignId, organiserId, name, state, paused }) => (
              <li key={campaignId} class="card">
                <PageLink to={{ campaign: campaignId }}>{name}</PageLink>{' '}
                <span class="hint">{say(texts[state === 'open' && paused ? 'paused' : state])}</span>
                {organisers?.includes(organiserId) && (
                  <PageLink to={{ making: 'campaign', from: campaignId }} aria-label={say(copyOf, name)}>
                    {say(texts.copy)}
                  </PageLink>
                )}
              </li>
            ))}
          </ul>
        )}
        {mayCreate && (
          <PageLink class="button button-main" to={{ making: 'campaign' }}>
            {say(texts.create)}
          </PageLink>
        )}
      </main>
    </>
  );
};
