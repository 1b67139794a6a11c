import '../../ticket/print-ticket.css';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { Qr } from '../../lib/qr.tsx';
import { say, type Text } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { texts } from '../texts.ts';
import type { Shown, ShownState } from './shown.ts';
import { linkOf } from './ticket-qr.ts';

const stateTexts: Record<ShownState, Text> = {
  certain: texts.place,
  duplicate: texts.alreadyShort,
  waiting: texts.waitingList,
  pending: texts.pendingTitle,
  help: texts.helpTitle,
};

/** The same on paper: 80 mm wide, black only. Seen in print alone. */
export const PrintResult = ({ shown }: { shown: Shown }) => {
  const { state, number, position, name, code, campaign, sessionId } = shown;
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  const isTicket = state === 'certain' || state === 'duplicate' || state === 'waiting';
  return (
    <section class="print-ticket" aria-hidden="true">
      <div class="print-ticket-top">
        <div>
          <p class="print-ticket-heading">
            <strong>{session ? shortCity(session.cityName) : campaign.name}</strong>
            {session && ` · ${campaign.name}`}
          </p>
          {isTicket && number !== undefined && <Numerals text={String(number)} />}
          {state === 'waiting' && position !== undefined && <Numerals text={showNumber(position)} outlined />}
          <p class="print-ticket-state">
            {name} ·{' '}
            <span>{say(state === 'certain' && number === undefined ? texts.signedUp : stateTexts[state])}</span>
          </p>
          {!isTicket && <p>{`${say(texts.notATicket)} ${say(texts.notValid)}`}</p>}
        </div>
        <Qr text={linkOf(shown)} label={say(texts.qr)} />
      </div>
      <div class="print-ticket-foot">
        <span>
          {session &&
            `${showShortDay(session.startsAt, session.timeZone)} ${showTime(session.startsAt, session.timeZone)} · ${session.venue}`}
        </span>
        <strong>{showTicketCode(code)}</strong>
      </div>
    </section>
  );
};
