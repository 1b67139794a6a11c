import './choose.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { leave } from '../../lib/sign-in/leave.ts';
import { goTo } from '../address.ts';
import { PageLink } from '../page-link.ts';
import { type Choice, myCampaigns, myChannels } from './my-channels.ts';

const texts = {
  campaigns: { id: 'Pilih acara', en: 'Choose a campaign' },
  channels: { id: 'Pilih kanal', en: 'Choose a channel' },
  noCampaign: {
    id: 'Anda belum menjadi koordinator di acara mana pun. Minta manajer acara memberi Anda peran itu.',
    en: 'You are not a coordinator of any campaign yet. Ask a manager of the campaign to make you one.',
  },
  noChannel: {
    id: 'Acara ini belum punya kanal komunitas atau mitra. Minta manajer acara membuatnya.',
    en: 'This campaign has no community or partner channel yet. Ask a manager of the campaign to add one.',
  },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  other: { id: 'Masuk dengan alamat lain', en: 'Sign in with another address' },
} as const satisfies Record<string, Text>;

type Shown = Choice[] | { problem: string } | undefined;

/** What is to be chosen: the campaign, then its channel. Whoever has one only is not asked. */
export const Choose = ({ campaign }: { campaign: string | undefined }) => {
  const [shown, setShown] = useState<Shown>();
  const load = async () => {
    setShown(undefined);
    const found = await (campaign === undefined ? myCampaigns() : myChannels(campaign));
    if (!Array.isArray(found)) return setShown({ problem: sayProblem(found) });
    const [only, ...others] = found;
    if (only && others.length === 0) replaceWith(campaign, only.id);
    else setShown(found);
  };
  useEffect(() => {
    void load();
  }, [campaign]);
  const isEmpty = Array.isArray(shown) && shown.length === 0;
  return (
    <main class="choose">
      <h1>{say(campaign === undefined ? texts.campaigns : texts.channels)}</h1>
      {shown === undefined && <p role="status">{say(texts.loading)}</p>}
      {shown !== undefined && 'problem' in shown && (
        <>
          <p class="problem-line" role="alert">
            <Icon name="fix" />
            {shown.problem}
          </p>
          <Button onClick={() => void load()}>{say(texts.again)}</Button>
        </>
      )}
      {isEmpty && (
        <>
          <p>{say(campaign === undefined ? texts.noCampaign : texts.noChannel)}</p>
          <Button onClick={() => void leave()}>{say(texts.other)}</Button>
        </>
      )}
      {Array.isArray(shown) && (
        <ul>
          {shown.map(({ id, name }) => (
            <li key={id} class="card">
              <PageLink to={campaign === undefined ? { campaign: id } : { channel: id }}>{name}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
};

/** Without a step in the browser's history: back would lead to a choice that makes itself. */
const replaceWith = (campaign: string | undefined, id: string) => {
  history.replaceState(null, '', location.href);
  goTo(campaign === undefined ? { campaign: id } : { channel: id });
};
