import './help-desk.css';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { ChooseSession, chosenSession } from '../choose-session.tsx';
import { campaign as page, sessions } from '../live/campaign.ts';
import { LookUp } from './look-up.tsx';

const texts = {
  title: { id: 'Meja bantuan', en: 'Help desk' },
  none: { id: 'Belum ada kota yang boleh Anda lihat.', en: 'There is no city that you may see.' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  logged: {
    id: 'Setiap pencarian dicatat dengan nama Anda. Cari hanya orang yang ada di depan Anda.',
    en: 'Each look-up is logged with your name. Look up only who stands before you.',
  },
} as const satisfies Record<string, Text>;

/** For a crew with one person before it: are they signed up, since when, through whom; and if somebody else used their NIK, it becomes theirs. */
export const HelpDeskView = () => {
  const { campaign: campaignId } = address.value;
  const chosen = chosenSession();
  if (page.value === undefined || campaignId === undefined) return <p role="status">{say(texts.loading)}</p>;
  return (
    <>
      <h1>{say(texts.title)}</h1>
      <p class="hint">{say(texts.logged)}</p>
      {sessions.value.length === 0 ? <p>{say(texts.none)}</p> : <ChooseSession view="help-desk" />}
      {chosen && <LookUp key={chosen.sessionId} campaignId={campaignId} session={chosen} page={page.value} />}
    </>
  );
};
