import './setup.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { PageHeader } from '../../lib/page-header.tsx';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { PageLink } from '../page-link.ts';
import { CopyCampaign } from './copy-campaign.tsx';
import { useMyOrganisers } from './my-organisers.ts';
import { NewCampaign } from './new-campaign.tsx';

const texts = {
  title: { id: 'Acara baru', en: 'New campaign' },
  copyTitle: { id: 'Salin acara', en: 'Copy a campaign' },
  back: { id: 'Semua acara', en: 'All campaigns' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  failed: {
    id: 'Peran Anda tidak bisa dimuat. Muat ulang halaman.',
    en: 'Your roles cannot be loaded. Reload the page.',
  },
  notYours: {
    id: 'Hanya manajer penyelenggara yang bisa membuat acara. Minta mereka membuatnya, atau masuk dengan alamat lain.',
    en: 'Only managers of an organiser can make campaigns. Ask one of them, or sign in with another address.',
  },
} as const satisfies Record<string, Text>;

export const NewCampaignPage = () => {
  const { from } = address.value;
  const title = say(from === undefined ? texts.title : texts.copyTitle);
  useEffect(() => {
    document.title = `${title} · Daftar`;
  }, [title]);
  return (
    <>
      <PageHeader beside={<PageLink to={{ making: undefined, campaign: undefined }}>{say(texts.back)}</PageLink>} />
      <main class="dashboard-main setup">
        <h1>{title}</h1>
        <Body from={from} />
      </main>
    </>
  );
};

const Body = ({ from }: { from: string | undefined }) => {
  const organisers = useMyOrganisers();
  const said = (children: ComponentChildren) => <p role="alert">{children}</p>;
  if (organisers === undefined) return <p role="status">{say(texts.loading)}</p>;
  if (organisers === 'failed') return said(say(texts.failed));
  if (organisers.length === 0) return said(say(texts.notYours));
  return from === undefined ? <NewCampaign organisers={organisers} /> : <CopyCampaign key={from} from={from} />;
};
