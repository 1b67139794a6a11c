import { showOrdinal, showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { Status } from '../../lib/status.tsx';
import type { Shown } from '../result/shown.ts';
import type { KeptDevice } from '../store/device.ts';
import { texts as kioskTexts } from '../texts.ts';
import { type Found, printable } from './found.ts';
import { arrived, inLine, phoneEnds, texts, through } from './texts.ts';

type Props = { found: Found; kiosk: KeptDevice; print: (shown: Shown) => void };

export const FoundCard = ({ found, kiosk, print }: Props) => {
  const { name, status, number, position, channelName, signedUpAt, phoneEnd, checkIn } = found;
  const { campaign, sessionId } = kiosk.state;
  const session = campaign.sessions.find((one) => one.sessionId === found.sessionId);
  const timeZone = session?.timeZone ?? campaign.sessions[0]?.timeZone ?? 'Asia/Jakarta';
  const when = (at: string) => `${showShortDay(at, timeZone)}, ${showTime(at, timeZone)}`;
  const shown = printable(found, kiosk.state);
  return (
    <section class="desk-card" aria-labelledby={found.signUpId}>
      {number !== undefined && status !== 'cancelled' && (
        <div class="desk-number">
          <Numerals
            text={String(number)}
            label={`${say(kioskTexts.number)} ${number}`}
            outlined={status === 'waiting'}
          />
        </div>
      )}
      <div>
        <h2 id={found.signUpId}>
          {name}
          {session && found.sessionId !== sessionId && ` · ${shortCity(session.cityName)}`}
        </h2>
        <p>
          {status === 'confirmed' && <Status kind="place" text={say(kioskTexts.place)} />}
          {status === 'waiting' && (
            <Status
              kind="waiting"
              text={position === undefined ? say(kioskTexts.waitingList) : say(inLine, showOrdinal(position))}
            />
          )}
          {status === 'cancelled' && <Status kind="cancelled" />}
        </p>
        <p>
          <strong>{say(through, channelName, when(signedUpAt))}</strong>
        </p>
        <p>{say(phoneEnds, phoneEnd)}</p>
        {checkIn && (
          <p>
            <Icon name="arrived" /> {say(arrived, when(checkIn.at), checkIn.gate)}
          </p>
        )}
        {found.sessionId !== sessionId && status !== 'cancelled' && <p>{say(texts.elsewhere)}</p>}
      </div>
      {shown && (
        <button type="button" class="kiosk-button" onClick={() => print(shown)}>
          <Icon name="print" />
          {say(texts.print)}
        </button>
      )}
    </section>
  );
};
