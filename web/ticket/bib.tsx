import './bib.css';
import type { ComponentChildren } from 'preact';
import { ownTimeZone, showDay, showNumber, showOrdinal } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import type { Ticket } from '../lib/kept-tickets.ts';
import { Numerals } from '../lib/numerals.tsx';
import { say } from '../lib/say.ts';
import { Status } from '../lib/status.tsx';
import { TearOff } from './tear-off.tsx';
import { aroundTwo, texts } from './texts.ts';
import { wordsOf } from './ticket-words.ts';

/** The ticket as a bib: solid where a place is promised, outlined and dashed where someone waits, grey and struck where cancelled. */
export const Bib = ({ ticket }: { ticket: Ticket }) => {
  switch (ticket.status) {
    case 'confirmed':
      return <ConfirmedBib ticket={ticket} />;
    case 'waiting':
      return <WaitingBib ticket={ticket} />;
    case 'cancelled':
      return <CancelledBib ticket={ticket} />;
  }
};

const Head = ({ title, below }: { title: string; below?: string | undefined }) => (
  <div class="bib-head">
    <h1>{title}</h1>
    {below && <p>{below}</p>}
  </div>
);

const ConfirmedBib = ({ ticket }: { ticket: Ticket }) => {
  const { heading, city, number, state } = wordsOf(ticket);
  return (
    <article class="bib bib-confirmed">
      <Head title={heading} below={city && ticket.campaignName} />
      {number && (
        <div class="bib-number bib-number-lands">
          <Numerals text={number} label={`${say(texts.number)} ${number}`} />
        </div>
      )}
      <Status kind="place" text={state} />
      <h2>{ticket.name}</h2>
      <Details ticket={ticket} />
      <TearOff ticket={ticket} note={say(texts.brighten)} />
    </article>
  );
};

const Details = ({ ticket }: { ticket: Ticket }) => {
  const { day, time, arrive, venue } = wordsOf(ticket);
  const rows: [string, string | undefined][] = day
    ? [
        [say(texts.day), day],
        [say(texts.time), `${time} · ${arrive}`],
        [say(texts.venue), venue],
      ]
    : [[say(texts.since), showDay(ticket.signedUpAt, ownTimeZone)]];
  return (
    <dl class="bib-details">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const WaitingBib = ({ ticket }: { ticket: Ticket }) => {
  const { city = '', position, state } = wordsOf(ticket);
  const { waiting, session, campaignName } = ticket;
  return (
    <article class="bib bib-waiting">
      <Head title={say(texts.waitingList)} below={`${city} · ${campaignName}`} />
      <p class="bib-above-number">{say(texts.yourPosition)}</p>
      {position && (
        <div class="bib-number">
          <Numerals
            text={position}
            outlined
            label={`${say(texts.yourPosition)} ${showOrdinal(ticket.position ?? 0)}`}
          />
        </div>
      )}
      <Status kind="waiting" text={state} />
      <h2>{ticket.name}</h2>
      <div class="bib-facts">
        <p class="bib-lead" aria-live="polite">
          {session && say(aroundTwo.allTaken, showNumber(session.quota), city)}{' '}
          {position && waiting !== undefined && say(aroundTwo.positionOf, position, showNumber(waiting))}
        </p>
        <Fact icon={<Icon name="up" />}>{say(texts.movesUp)}</Fact>
        <Fact icon={<Icon name="place" />}>{say(texts.turnsIntoBib)}</Fact>
        <Fact icon={<Icon name="info" />}>{say(texts.notCertain)}</Fact>
      </div>
      <TearOff ticket={ticket} note={say(texts.keepCode)} />
    </article>
  );
};

const Fact = ({ icon, children }: { icon: ComponentChildren; children: ComponentChildren }) => (
  <p class="bib-fact">
    {icon}
    <span>{children}</span>
  </p>
);

const CancelledBib = ({ ticket }: { ticket: Ticket }) => {
  const { heading, city } = wordsOf(ticket);
  const { number, name } = ticket;
  return (
    <article class="bib bib-cancelled">
      <Head title={heading} below={city && ticket.campaignName} />
      {number !== undefined && (
        <div class="bib-number">
          <Numerals text={String(number)} label={`${say(texts.number)} ${number}`} />
        </div>
      )}
      <Status kind="cancelled" />
      <h2>{name}</h2>
      <div class="bib-facts">
        <p class="bib-lead">{say(texts.cancelledNote)}</p>
      </div>
    </article>
  );
};
