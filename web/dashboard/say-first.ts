import { showDateAndYear, showNumber, showTime } from '../lib/format.ts';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { sessions } from './live/campaign.ts';
import { sessionName } from './session-name.ts';

type First = {
  channelName: string;
  signedUpAt: string;
  status: 'confirmed' | 'waiting' | 'cancelled';
  number?: number | undefined;
  sessionId?: string | undefined;
};

const throughOn: TextAround<[string, string]> = {
  id: (channel, day) => `Sudah terdaftar lewat ${channel} pada ${day}`,
  en: (channel, day) => `Signed up through ${channel} on ${day}`,
};
const statuses = {
  confirmed: { id: 'dapat tempat', en: 'has a place' },
  waiting: { id: 'menunggu', en: 'waits' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
} as const satisfies Record<First['status'], Text>;
const numbered: TextAround<[string]> = { id: (n) => `nomor ${n}`, en: (n) => `number ${n}` };

/** Where a crew may look after one session only, it knows the others by their ids. */
const cityOf = (sessionId: string): string => {
  const session = sessions.value.find((each) => each.sessionId === sessionId);
  return session ? sessionName(session) : sessionId;
};

/** "Sudah terdaftar lewat Halaman pendaftaran pada 20 Nov 2026, 10.15 WIB: dapat tempat, nomor 943, Bandung." */
export const sayFirst = ({ channelName, signedUpAt, status, number, sessionId }: First, timeZone: string): string => {
  const day = `${showDateAndYear(signedUpAt, timeZone)}, ${showTime(signedUpAt, timeZone)}`;
  const state = [
    say(statuses[status]),
    number !== undefined && say(numbered, showNumber(number)),
    sessionId !== undefined && cityOf(sessionId),
  ];
  return `${say(throughOn, channelName, day)}: ${state.filter(Boolean).join(', ')}.`;
};
