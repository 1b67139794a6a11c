import { showDate, showNumber } from '../../lib/format.ts';
import type { IconName } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import type { Address } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Need } from '../figures/needs.ts';
import { saySilence } from '../say-silence.ts';

const acts = {
  raise: { id: 'Naikkan kuota', en: 'Raise the quota' },
  seeWaiting: { id: 'Lihat yang menunggu', en: 'See who waits' },
  seePeople: { id: 'Lihat pendaftar', en: 'See the people' },
  open: { id: 'Buka lagi', en: 'Open again' },
  seeKiosks: { id: 'Lihat kios', en: 'See the kiosks' },
  seeRecords: { id: 'Buka daftar', en: 'Open the list' },
} as const satisfies Record<string, Text>;
const today: Text = { id: 'hari ini', en: 'today' };
const tomorrow: Text = { id: 'besok', en: 'tomorrow' };
const inDays: TextAround<[string]> = { id: (days) => `${days} hari lagi`, en: (days) => `${days} days left` };

type One = TextAround<[string]>;
type Two = TextAround<[string, string]>;
type Three = TextAround<[string, string, string]>;
const held: Three = {
  id: (city, waiting, places) => `${city}: ${waiting} orang menunggu, ${places} tempat dipegang kios.`,
  en: (city, waiting, places) => `${city}: ${waiting} people wait, kiosks hold ${places} places.`,
};
const heldWhat: One = {
  id: (when) => `Tempat yang tidak dipakai kios bisa untuk mereka; ${when}.`,
  en: (when) => `Places that kiosks do not use could be theirs; ${when}.`,
};
const full: Two = {
  id: (city, waiting) => `${city}: penuh, ${waiting} orang menunggu.`,
  en: (city, waiting) => `${city}: full, ${waiting} people wait.`,
};
const fullWhat: Two = {
  id: (quota, when) => `Semua ${quota} tempat terisi; ${when}.`,
  en: (quota, when) => `All ${quota} places are taken; ${when}.`,
};
const closed: Two = {
  id: (city, free) => `${city}: pendaftaran ditutup, ${free} tempat kosong.`,
  en: (city, free) => `${city}: sign-up is closed, ${free} places are free.`,
};
const behind: Three = {
  id: (city, free, when) => `${city}: ${free} kosong, ${when}.`,
  en: (city, free, when) => `${city}: ${free} free, ${when}.`,
};
const behindWhat: One = {
  id: (perDay) => `Perlu ${perDay} orang sehari supaya penuh.`,
  en: (perDay) => `It takes ${perDay} people a day to fill it.`,
};
const short: Three = {
  id: (city, part, whole) => `${city}: anggota baru ${part} dari ${whole}.`,
  en: (city, part, whole) => `${city}: new members ${part} of ${whole}.`,
};
const shortWhat: Two = {
  id: (missing, day) => `Kurang ${missing} orang sampai ${day}.`,
  en: (missing, day) => `${missing} people short until ${day}.`,
};

const silentKiosk: Three = {
  id: (city, kiosk, places) => `${city}: kios ${kiosk} diam, ${places} tempat di tangannya.`,
  en: (city, kiosk, places) => `${city}: kiosk ${kiosk} is silent, with ${places} places in hand.`,
};
const silentKiosks: Three = {
  id: (city, kiosks, places) => `${city}: ${kiosks} kios diam, ${places} tempat di tangannya.`,
  en: (city, kiosks, places) => `${city}: ${kiosks} kiosks are silent, with ${places} places in hand.`,
};
const silentWhat: Two = {
  id: (kiosk, silence) => `${kiosk}: ${silence}. Telepon krunya, atau lepas tempatnya kalau tabletnya hilang.`,
  en: (kiosk, silence) => `${kiosk}: ${silence}. Call its crew, or let its places go if the tablet is lost.`,
};
const records: Two = {
  id: (city, n) => `${city}: ${n} data kios perlu dilihat kru.`,
  en: (city, n) => `${city}: ${n} kiosk records for the crew to look at.`,
};

export type SaidNeed = { icon: IconName; head: string; what?: string; links: [Text, Partial<Address>][] };

/** What one need says: which city, how much, until when, and where in this page something can be done. */
export const sayNeed = (need: Need): SaidNeed => {
  const { row } = need;
  const city = shortCity(row.cityName);
  const waiting = showNumber(row.waiting);
  const session = row.sessions[0]?.sessionId;
  const raise: SaidNeed['links'][number] = [acts.raise, { view: 'settings', session }];
  const seeWaiting: SaidNeed['links'][number] = [acts.seeWaiting, { view: 'people', session, status: 'waiting' }];
  const seePeople: SaidNeed['links'][number] = [acts.seePeople, { view: 'people', session }];
  const seeKiosks: SaidNeed['links'][number] = [acts.seeKiosks, { view: 'kiosks', session }];
  switch (need.kind) {
    case 'kiosk-silent':
      return {
        icon: 'offline',
        head:
          need.kiosks === 1
            ? say(silentKiosk, city, need.device.name, showNumber(need.held))
            : say(silentKiosks, city, showNumber(need.kiosks), showNumber(need.held)),
        what: say(silentWhat, need.device.name, saySilence(need.minutes)),
        links: [[acts.seeKiosks, { view: 'kiosks', session: need.sessionId }]],
      };
    case 'kiosk-records':
      return {
        icon: 'duplicate',
        head: say(records, city, showNumber(need.records)),
        links: [[acts.seeRecords, { view: 'kiosks', session: need.sessionId }]],
      };
    case 'waiting-while-held':
      return {
        icon: 'held',
        head: say(held, city, waiting, showNumber(row.held)),
        what: say(heldWhat, whenOf(row)),
        links: [seeKiosks, raise, seeWaiting],
      };
    case 'full':
      return {
        icon: 'waiting',
        head: say(full, city, waiting),
        what: say(fullWhat, showNumber(row.quota ?? 0), whenOf(row)),
        links: [raise, seeWaiting],
      };
    case 'closed-with-room':
      return {
        icon: 'lock',
        head: say(closed, city, showNumber(need.free)),
        links: [[acts.open, { view: 'settings', session }]],
      };
    case 'behind':
      return {
        icon: 'waiting',
        head: say(behind, city, showNumber(need.free), whenOf(row)),
        what: say(behindWhat, showNumber(need.neededPerDay)),
        links: [seePeople],
      };
    case 'new-members-short':
      return {
        icon: 'new-member',
        head: say(short, city, showNumber(row.newMembers), showNumber(row.target ?? 0)),
        what: say(shortWhat, showNumber(need.missing), row.day === undefined ? '' : showDate(row.day, 'UTC')),
        links: [seePeople],
      };
  }
};

const whenOf = ({ when, daysLeft }: CityRow): string => {
  if (when === 'today') return say(today);
  return when === 'tomorrow' ? say(tomorrow) : say(inDays, showNumber(daysLeft ?? 0));
};
