import { useEffect, useState } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { call } from '../lib/call.ts';
import { Icon } from '../lib/icon.tsx';
import { say, type Text } from '../lib/say.ts';
import { sayProblem } from '../lib/say-problem.ts';
import { SignInPage } from '../lib/sign-in/sign-in-page.tsx';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { address } from './address.ts';
import { Choose } from './channel/choose.tsx';
import { current } from './channel/current.ts';
import { myChannels } from './channel/my-channels.ts';
import { UploadHeader } from './header.tsx';
import { HistoryView } from './history/history-view.tsx';
import { MembersView } from './members/members-view.tsx';
import { UploadView } from './upload-view.tsx';

const texts = {
  signIn: { id: 'Masuk untuk mengunggah daftar', en: 'Sign in to upload a list' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  notYours: {
    id: 'Kanal ini bukan kanal Anda, atau sudah ditutup.',
    en: 'This channel is not one of yours, or is closed.',
  },
  choose: { id: 'Pilih kanal lain', en: 'Choose another channel' },
} as const satisfies Record<string, Text>;

const demoPeople = [
  {
    email: 'koordinator.ojol@daftar.test',
    may: { id: 'koordinator komunitas ojol', en: 'coordinator of the ojol community' },
  },
  { email: 'manajer@daftar.test', may: { id: 'manajer: semua kanal', en: 'manager: every channel' } },
];

export const App = () => {
  if (signedIn.value === undefined) return <SignInPage title={say(texts.signIn)} demoPeople={demoPeople} />;
  const { campaign, channel } = address.value;
  return (
    <>
      <UploadHeader />
      {campaign === undefined || channel === undefined ? (
        <Choose campaign={campaign} />
      ) : (
        <OneChannel key={`${campaign} ${channel}`} campaignId={campaign} channelId={channel} />
      )}
    </>
  );
};

const OneChannel = ({ campaignId, channelId }: { campaignId: string; channelId: string }) => {
  const [problem, setProblem] = useState<string>();
  const load = async () => {
    setProblem(undefined);
    const [page, channels] = await Promise.all([
      call('getCampaign', { params: { campaignId } }),
      myChannels(campaignId),
    ]);
    if (page.kind !== 'answered') return setProblem(sayProblem(page));
    if (!Array.isArray(channels)) return setProblem(sayProblem(channels));
    const mine = channels.find(({ id }) => id === channelId);
    if (!mine) return setProblem(say(texts.notYours));
    current.value = { campaign: page.body, channelId, channelName: mine.name };
  };
  useEffect(() => {
    const now = current.value;
    // Who signs in again after their time ran out finds their list as it was.
    if (now?.campaign.campaignId === campaignId && now.channelId === channelId) return;
    // Another channel is another page: what this one sends must not end up in its counts.
    if (now) location.reload();
    else void load();
  }, []);
  if (problem !== undefined) {
    return (
      <main class="upload-main">
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {problem}
        </p>
        <p class="button-row">
          <Button onClick={() => void load()}>{say(texts.again)}</Button>
          <a class="button button-second" href={location.pathname}>
            <span>{say(texts.choose)}</span>
          </a>
        </p>
      </main>
    );
  }
  if (current.value === undefined) {
    return (
      <main class="upload-main">
        <p role="status">{say(texts.loading)}</p>
      </main>
    );
  }
  const { view } = address.value;
  if (view === 'members') return <MembersView now={current.value} />;
  return view === 'history' ? <HistoryView now={current.value} /> : <UploadView now={current.value} />;
};
