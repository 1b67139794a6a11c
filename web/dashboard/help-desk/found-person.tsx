import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showDate, showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import type { Session } from '../figures/city-rows.ts';
import type { CampaignPage } from '../live/campaign.ts';
import { sayFirst } from '../say-first.ts';
import type { Found, HandedOver } from './found.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { NewTicket } from './new-ticket.tsx';

const texts = {
  place: { id: 'Dapat tempat', en: 'Has a place' },
  compare: {
    id: 'Cocokkan nama dan akhir nomor HP dengan orangnya. Kalau bukan dia yang mendaftar, NIK-nya dipakai orang lain.',
    en: 'Compare the name and the end of the phone with the person. If they did not sign up, somebody else used their NIK.',
  },
  comparePhone: {
    id: 'Cocokkan nama dengan orangnya. Kalau bukan dia yang mendaftar, nomornya dipakai orang lain.',
    en: 'Compare the name with the person. If they did not sign up, somebody else used their number.',
  },
  handOver: { id: 'Serahkan kepada pemilik KTP', en: 'Hand over to the ID card’s owner' },
  elsewhere: {
    id: 'Pendaftaran ini di kota lain. Meja bantuan kota itu atau manajer acara yang bisa mengubahnya.',
    en: 'This sign-up is in another city. That city’s help desk or a manager can change it.',
  },
} as const satisfies Record<string, Text>;
const phoneEnds: TextAround<[string]> = {
  id: (end) => `Nomor HP berakhir ${end}`,
  en: (end) => `Phone ends in ${end}`,
};
const arrived: TextAround<[string, string]> = {
  id: (when, gate) => `Sudah masuk ${when} di ${gate}`,
  en: (when, gate) => `In since ${when}, at ${gate}`,
};

type Props = { found: Found; params: { campaignId: string; sessionId: string }; session: Session; page: CampaignPage };

export const FoundPerson = ({ found, params, session, page }: Props) => {
  const [handingOver, setHandingOver] = useState(false);
  const [given, setGiven] = useState<HandedOver>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  if (given) return <NewTicket given={given} />;

  const { name, status, number, phoneEnd, checkIn } = found;
  const { timeZone } = session;
  const isHere = found.sessionId === params.sessionId;
  return (
    <section class="card found-person" aria-labelledby={found.signUpId} data-found={found.signUpId}>
      <div class="found-who">
        {number !== undefined && status !== 'cancelled' && (
          <span class={`found-number found-number-${status}`}>
            <Numerals text={showNumber(number)} label={showNumber(number)} outlined={status === 'waiting'} />
          </span>
        )}
        <div>
          <h2 id={found.signUpId} tabIndex={-1} ref={heading} class="takes-focus">
            {name}
          </h2>
          <p>
            {status === 'confirmed' && <Status kind="place" text={say(texts.place)} />}
            {status !== 'confirmed' && <Status kind={status} />}
          </p>
        </div>
      </div>
      <p class="found-first">{sayFirst(found, timeZone)}</p>
      <p>{say(phoneEnds, phoneEnd)}</p>
      {checkIn && (
        <p class="found-arrived">
          <Icon name="arrived" />
          {say(arrived, `${showDate(checkIn.at, timeZone)}, ${showTime(checkIn.at, timeZone)}`, checkIn.gate)}
        </p>
      )}
      <p class="hint">{say(page.personRule === 'nik' ? texts.compare : texts.comparePhone)}</p>
      {!isHere && <p>{say(texts.elsewhere)}</p>}
      {isHere && !handingOver && (
        <Button size="staff" onClick={() => setHandingOver(true)}>
          {say(texts.handOver)}
        </Button>
      )}
      {isHere && handingOver && (
        <HandOverForm {...{ found, params, page }} onGiven={setGiven} onLeave={() => setHandingOver(false)} />
      )}
    </section>
  );
};
