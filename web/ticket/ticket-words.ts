import { showDay, showNumber, showShortDay, showTime } from '../lib/format.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { around, texts } from './texts.ts';

/** A start line needs half an hour: for the bag, the pin and the warm-up. */
const arriveBeforeMs = 30 * 60_000;

/** What a ticket says, in the words of picture, page, print and message alike. */
export const wordsOf = (ticket: Ticket) => {
  const { session, campaignName, number, status, position } = ticket;
  const city = session && shortCity(session.cityName);
  const isWaiting = status === 'waiting';
  return {
    city,
    heading: city ?? campaignName,
    number: number === undefined || isWaiting ? undefined : String(number),
    position: isWaiting && position !== undefined ? showNumber(position) : undefined,
    state: say(isWaiting ? texts.noPlaceYet : session ? texts.place : texts.signedUp),
    ...(session && {
      day: showDay(session.startsAt, session.timeZone),
      shortDay: showShortDay(session.startsAt, session.timeZone),
      time: showTime(session.startsAt, session.timeZone),
      arrive: say(around.arrive, clockOnly(showTime(Date.parse(session.startsAt) - arriveBeforeMs, session.timeZone))),
      venue: session.venue,
    }),
  };
};

const clockOnly = (time: string) => time.split(' ')[0] ?? time;
