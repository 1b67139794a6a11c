import './result-screen.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Qr } from '../../lib/qr.tsx';
import { say, type Text } from '../../lib/say.ts';
import { goToStart } from '../form/form.ts';
import { around, texts } from '../texts.ts';
import { PrintResult } from './print-result.tsx';
import { ResultBib } from './result-bib.tsx';
import { ResultNote } from './result-note.tsx';
import type { Shown, ShownState } from './shown.ts';
import { linkOf } from './ticket-qr.ts';
import { useCountdown } from './use-countdown.ts';

/** Who has no certain place needs longer to read what that means. */
const secondsShown: Record<ShownState, number> = { certain: 20, waiting: 30, duplicate: 30, pending: 30, help: 45 };

const asks: Record<ShownState, Text> = {
  certain: texts.scanTicket,
  waiting: texts.scanTicket,
  duplicate: texts.scanTicket,
  pending: texts.scanResult,
  help: texts.scanHelp,
};

/** What came of it: solid where it is promised, dashed where it is not. */
export const ResultScreen = ({ shown }: { shown: Shown }) => {
  const { state, code, campaign, sessionId } = shown;
  const total = secondsShown[state];
  const left = useCountdown(total, goToStart, `${shown.recordId} ${state}`);
  const [isNumberShown, setNumberShown] = useState(false);
  // After the first frame: a QR code takes as long to work out as all the rest of this screen.
  useEffect(() => setNumberShown(true), []);
  const done = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    // With the focus comes what it describes: who listens hears the result first.
    done.current?.focus({ preventScroll: true });
  }, [state]);
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  const isCertain = state === 'certain' || state === 'duplicate';
  return (
    <>
      <div class="result no-print" id="result">
        <ResultBib shown={shown} />
        <section class="result-side" aria-label={say(texts.qr)}>
          <h2>{say(asks[state])}</h2>
          {isNumberShown ? <Qr text={linkOf(shown)} label={say(texts.qr)} /> : <div class="qr" />}
          <p class="result-code">{showTicketCode(code)}</p>
          {state === 'pending' || state === 'help' ? (
            <p>
              {say(texts.notATicket)}
              <br />
              {say(texts.notValid)}
            </p>
          ) : (
            session && (
              <p>
                {showShortDay(session.startsAt, session.timeZone)} · {showTime(session.startsAt, session.timeZone)}
                <br />
                {session.venue}
              </p>
            )
          )}
          <div class="countdown" aria-hidden="true">
            <p>{say(around.backIn, showNumber(left))}</p>
            <div class="countdown-bar">
              <div style={{ width: `${(100 * left) / total}%` }} />
            </div>
          </div>
        </section>
        <ResultNote shown={shown} />
      </div>
      <div class="kiosk-ways no-print">
        <button type="button" class="kiosk-button" onClick={() => print()}>
          <Icon name="print" />
          {say(isCertain ? texts.print : texts.printCode)}
        </button>
        <button
          ref={done}
          type="button"
          class="kiosk-button kiosk-button-main"
          aria-describedby="result"
          onClick={goToStart}
        >
          {say(isCertain ? texts.doneNext : texts.understoodNext)}
          <Icon name="next" />
        </button>
      </div>
      {isNumberShown && <PrintResult shown={shown} />}
    </>
  );
};
