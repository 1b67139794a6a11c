import './result-bib.css';
import { showNumber, showOrdinal } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { Status } from '../../lib/status.tsx';
import { around, texts } from '../texts.ts';
import type { Shown } from './shown.ts';

/** The large left half: a bib for a place, a dashed sheet for what is open. */
export const ResultBib = ({ shown }: { shown: Shown }) => {
  switch (shown.state) {
    case 'certain':
    case 'duplicate':
      return <PlaceBib shown={shown} />;
    case 'waiting':
      return <WaitingBib shown={shown} />;
    case 'pending':
      return <PendingSheet shown={shown} />;
    case 'help':
      return <HelpSheet />;
  }
};

const headingOf = ({ campaign, sessionId, first }: Shown) => {
  const session = campaign.sessions.find((one) => one.sessionId === (first?.sessionId ?? sessionId));
  return session ? shortCity(session.cityName) : campaign.name;
};

const PlaceBib = ({ shown }: { shown: Shown }) => {
  const { number, name, state, first } = shown;
  const isDuplicate = state === 'duplicate';
  return (
    <article class="result-bib">
      <h1 class="result-head">{headingOf(shown)}</h1>
      {isDuplicate && <h2 class="result-again">{say(texts.already)}</h2>}
      {number !== undefined && (
        <div class="result-number">
          <Numerals text={String(number)} label={`${say(texts.number)} ${number}`} />
        </div>
      )}
      <div class="result-state">
        {isDuplicate && first?.status !== 'confirmed' ? (
          <Status kind="duplicate" text={say(texts.alreadyShort)} />
        ) : (
          <Status kind="place" text={say(number === undefined ? texts.signedUp : texts.place)} />
        )}
        <strong>{name}</strong>
      </div>
    </article>
  );
};

const WaitingBib = ({ shown }: { shown: Shown }) => (
  <article class="result-bib result-bib-waiting">
    <h1 class="result-head">
      {say(texts.waitingList)} · {headingOf(shown)}
    </h1>
    <p class="result-above">{say(texts.yourPosition)}</p>
    {shown.position !== undefined && (
      <div class="result-number">
        <Numerals
          text={showNumber(shown.position)}
          outlined
          label={`${say(texts.yourPosition)} ${showOrdinal(shown.position)}`}
        />
      </div>
    )}
    <div class="result-state">
      <Status
        kind="waiting"
        text={shown.position === undefined ? say(texts.waitingList) : say(around.place, showOrdinal(shown.position))}
      />
      <strong>{shown.name}</strong>
    </div>
  </article>
);

const PendingSheet = ({ shown }: { shown: Shown }) => (
  <article class="result-sheet">
    <h1 class="result-sheet-sign">
      <Icon name="pending" />
      <span>{say(texts.pendingTitle)}</span>
    </h1>
    <p class="result-sheet-text">
      <strong>{say(around.dataSafe, shown.name)}</strong>{' '}
      {say(shown.wasOnline ? texts.pendingWhySlow : texts.pendingWhy)}
      <br />
      <strong>{say(texts.pendingWhen)}</strong>
    </p>
  </article>
);

const HelpSheet = () => (
  <article class="result-sheet">
    <h1 class="result-sheet-sign">
      <Icon name="info" />
      <span>{say(texts.helpTitle)}</span>
    </h1>
    <p class="result-sheet-text">{say(texts.helpHint)}</p>
  </article>
);
