import './sign-in.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { PageHeader } from '../page-header.tsx';
import { say, type Text } from '../say.ts';
import { finishHostedSignIn, goToHostedPage, returnsFromHostedPage } from './hosted-page.ts';
import { type DemoPerson, LocalSignIn } from './local-sign-in.tsx';
import { signedOutBy, signIn } from './signed-in.ts';
import { type SiteConfig, siteConfig } from './site-config.ts';

const texts = {
  title: { id: 'Masuk sebagai panitia', en: 'Sign in as committee' },
  server: {
    id: 'Waktu masuk Anda sudah habis. Masuk lagi; halaman ini kembali seperti tadi.',
    en: 'Your sign-in has run out. Sign in again; this page comes back as it was.',
  },
  choice: { id: 'Anda sudah keluar.', en: 'You are signed out.' },
  unreachable: {
    id: 'Tidak bisa terhubung ke server. Periksa jaringan, lalu coba lagi.',
    en: 'The server cannot be reached. Check your network, then try again.',
  },
  again: { id: 'Coba lagi', en: 'Try again' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  going: { id: 'Membuka halaman masuk …', en: 'Opening the sign-in page …' },
} as const satisfies Record<string, Text>;

type Hosted = Extract<SiteConfig['signIn'], { kind: 'cognito' }>;
type Way = { kind: 'asking' } | { kind: 'unreachable' } | { kind: 'local' } | { kind: 'hosted'; hosted: Hosted };

type Props = { title?: string; demoPeople?: readonly DemoPerson[] };

/** Signs in the way this site does; whoever comes from elsewhere lands where their address says. */
export const SignInPage = ({ title = say(texts.title), demoPeople }: Props) => {
  const [way, setWay] = useState<Way>({ kind: 'asking' });
  const find = () => {
    setWay({ kind: 'asking' });
    void findWay().then(setWay);
  };
  useEffect(find, []);
  return (
    <>
      <PageHeader />
      <main class="sign-in">
        <h1>{title}</h1>
        {signedOutBy.value && (
          <p class="sign-in-reason" role="status">
            <Icon name="info" />
            {say(texts[signedOutBy.value])}
          </p>
        )}
        {way.kind === 'asking' && <p>{say(texts.going)}</p>}
        {way.kind === 'unreachable' && (
          <>
            <p role="alert" class="sign-in-reason">
              <Icon name="offline" />
              {say(texts.unreachable)}
            </p>
            <Button kind="main" onClick={find}>
              {say(texts.again)}
            </Button>
          </>
        )}
        {way.kind === 'local' && <LocalSignIn {...(demoPeople && { demoPeople })} />}
        {way.kind === 'hosted' && (
          <Button kind="main" onClick={() => void goToHostedPage(way.hosted)}>
            {say(texts.signIn)}
          </Button>
        )}
      </main>
    </>
  );
};

const findWay = async (): Promise<Way> => {
  try {
    const { signIn: how } = await siteConfig();
    if (how.kind === 'local') return { kind: 'local' };
    if (returnsFromHostedPage()) {
      const who = await finishHostedSignIn(how);
      if (who) signIn(who);
    } else if (signedOutBy.value === undefined) {
      await goToHostedPage(how);
      return { kind: 'asking' };
    }
    return { kind: 'hosted', hosted: how };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreachable' };
    throw error;
  }
};
