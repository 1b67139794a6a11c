import './kiosks.css';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { ChooseSession, chosenSession } from '../choose-session.tsx';
import { sessions } from '../live/campaign.ts';
import { SessionKiosks } from './session-kiosks.tsx';

const texts = {
  title: { id: 'Kios', en: 'Kiosks' },
  none: {
    id: 'Belum ada kota yang boleh Anda atur. Kios hanya ada di acara yang punya kota.',
    en: 'There is no city that you may look after. Only campaigns with cities have kiosks.',
  },
} as const satisfies Record<string, Text>;

/** The tablets of one session: which are there, what they hold, and what they need a person for. */
export const KiosksView = () => {
  const { campaign } = address.value;
  const chosen = chosenSession();
  return (
    <>
      <h1>{say(texts.title)}</h1>
      {sessions.value.length === 0 ? <p>{say(texts.none)}</p> : <ChooseSession view="kiosks" />}
      {chosen && campaign !== undefined && (
        <SessionKiosks key={chosen.sessionId} campaignId={campaign} session={chosen} />
      )}
    </>
  );
};
