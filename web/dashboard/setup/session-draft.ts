import { cityName } from '../../../shared/domain/areas/cities.ts';
import { timeZoneOf } from '../../../shared/domain/areas/time-zones.ts';
import { say, type Text } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import type { Session } from '../figures/city-rows.ts';
import { type Problems, wholeNumber } from './form.tsx';
import { freeId, proposeId } from './propose-id.ts';
import { instantOf } from './wall-time.ts';

/** A session as it is typed. */
export type SessionDraft = {
  cityCode: string;
  /** What people call the place, where it is another than the city's own name. */
  name: string;
  venue: string;
  date: string;
  time: string;
  quota: string;
  waitingSize: string;
  leasable: string;
  target: string;
};

const texts = {
  city: { id: 'Pilih kotanya.', en: 'Choose the city.' },
  venue: { id: 'Tulis tempatnya, misalnya Lapangan Gasibu.', en: 'Write the venue, such as Lapangan Gasibu.' },
  date: { id: 'Isi tanggalnya.', en: 'Fill in the date.' },
  time: { id: 'Isi jam mulainya, misalnya 05.30.', en: 'Fill in when it starts, such as 05:30.' },
  number: { id: 'Isi angka bulat, misalnya 1000.', en: 'A whole number, such as 1000.' },
} as const satisfies Record<string, Text>;

/** The next session is much like the last one: what differs is where and on which day. */
export const nextDraft = (last: Pick<SessionDraft, 'time' | 'quota' | 'waitingSize' | 'leasable'> | undefined) => ({
  cityCode: '',
  name: '',
  venue: '',
  date: '',
  time: last?.time ?? '06:00',
  quota: last?.quota ?? '1000',
  waitingSize: last?.waitingSize ?? '',
  leasable: last?.leasable ?? '',
  target: '',
});

/** `form` tells the controls of two forms on one page apart. */
export const judgeSession = (draft: SessionDraft, form: string): Problems => {
  const isNumber = (typed: string) => wholeNumber(typed) !== undefined;
  const numbers = Object.fromEntries(
    (['waitingSize', 'leasable', 'target'] as const)
      .filter((name) => draft[name].trim() !== '' && !isNumber(draft[name]))
      .map((name) => [`${form}-${name}`, say(texts.number)]),
  );
  return {
    ...(draft.cityCode === '' && { [`${form}-city`]: say(texts.city) }),
    ...(draft.venue.trim() === '' && { [`${form}-venue`]: say(texts.venue) }),
    ...(draft.date === '' && { [`${form}-date`]: say(texts.date) }),
    ...(draft.time === '' && { [`${form}-time`]: say(texts.time) }),
    ...(!isNumber(draft.quota) && { [`${form}-quota`]: say(texts.number) }),
    ...numbers,
  };
};

/** What the API takes, in the time zone of the city. Its id is the city's name, with a number where that is taken. */
export const sessionBody = (draft: SessionDraft, taken: readonly Session[]) => {
  const { cityCode, venue, date, time } = draft;
  const timeZone = timeZoneOf(cityCode) ?? 'Asia/Jakarta';
  const waitingSize = wholeNumber(draft.waitingSize);
  const leasable = wholeNumber(draft.leasable);
  const target = wholeNumber(draft.target);
  const id = proposeId(shortCity(cityName(cityCode) ?? ''));
  return {
    sessionId: freeId(
      id,
      taken.map(({ sessionId }) => sessionId),
    ),
    cityCode,
    ...(draft.name.trim() !== '' && { name: draft.name }),
    venue,
    startsAt: instantOf(`${date}T${time}`, timeZone) ?? '',
    timeZone,
    quota: wholeNumber(draft.quota) ?? 0,
    ...(waitingSize !== undefined && { waitingSize }),
    ...(leasable !== undefined && { leasable }),
    ...(target !== undefined && { target }),
  };
};

const places: Record<string, string> = {
  '/cityCode': 'city',
  '/name': 'name',
  '/venue': 'venue',
  '/startsAt': 'date',
  '/quota': 'quota',
  '/waitingSize': 'waitingSize',
  '/leasable': 'leasable',
  '/target': 'target',
};
export const sessionField =
  (form: string) =>
  (pointer: string): string | undefined =>
    places[pointer] && `${form}-${places[pointer]}`;
