import { cityName } from '../../../../shared/domain/areas/cities.ts';
import { timeZoneOf } from '../../../../shared/domain/areas/time-zones.ts';
import { findCity } from '../../../../shared/lists/places/find-city.ts';
import { openList } from '../../../../shared/lists/read/open-list.ts';
import { cellText, isBlankRow, type Row } from '../../../../shared/lists/read/row.ts';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { shortCity } from '../../../lib/short-city.ts';
import { freeId, proposeId } from '../propose-id.ts';
import { instantOf } from '../wall-time.ts';
import { readClock, readDay } from './read-day.ts';
import { type Column, findColumns } from './session-columns.ts';

export type NewSession = {
  sessionId: string;
  cityCode: string;
  venue: string;
  startsAt: string;
  timeZone: string;
  quota: number;
  waitingSize?: number;
  target?: number;
};
/** A row of the file as Excel numbers it: the session that it gives, or what is wrong with it. */
export type ReadRow = { line: number; city: string } & ({ session: NewSession } | { problems: string[] });
export type ReadSessions = { fileHash: string; rows: ReadRow[] } | 'no-columns' | 'too-many-rows';

const texts = {
  city: { id: 'Kota tidak dikenal.', en: 'The city is not known.' },
  venue: { id: 'Tempat kosong.', en: 'The venue is empty.' },
  date: {
    id: 'Tanggal tidak terbaca. Contoh: 6 Desember 2026.',
    en: 'The date cannot be read. Example: 6 December 2026.',
  },
  time: { id: 'Jam tidak terbaca. Contoh: 05.30.', en: 'The time cannot be read. Example: 05:30.' },
  quota: { id: 'Kuota bukan angka bulat.', en: 'The quota is not a whole number.' },
  waitingSize: { id: 'Daftar tunggu bukan angka bulat.', en: 'The waiting list is not a whole number.' },
  target: { id: 'Target bukan angka bulat.', en: 'The target is not a whole number.' },
} as const satisfies Record<string, Text>;
const either: TextAround<[string]> = { id: (names) => `Yang mana: ${names}?`, en: (names) => `Which: ${names}?` };

/** More cities than the country has are not one campaign's. */
const mostRows = 600;
const mostPlaces = 1_000_000;

/** Reads sessions from CSV or XLSX, of the first sheet that is seen. Throws `Unreadable` where it is no list. */
export const readSessions = async (file: Blob): Promise<ReadSessions> => {
  const { sheets } = await openList(file);
  const rows: Row[] = [];
  const sheet = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  for await (const batch of sheet?.rows() ?? []) {
    rows.push(...batch.rows.filter((row) => !isBlankRow(row)));
    if (rows.length > mostRows) return 'too-many-rows';
  }
  const columns = findColumns(rows);
  if (!columns) return 'no-columns';
  const taken: string[] = [];
  const read = rows
    .filter(({ line }) => line > columns.line)
    .map((row) => {
      const one = readRow(row, columns.at, taken);
      if ('session' in one) taken.push(one.session.sessionId);
      return one;
    });
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const fileHash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { fileHash, rows: read };
};

const readRow = ({ line, cells }: Row, at: ReadonlyMap<Column, number>, taken: readonly string[]): ReadRow => {
  const cell = (column: Column) => cells[at.get(column) ?? -1];
  const text = (column: Column) => cellText(cell(column)).trim();
  const problems: string[] = [];
  const number = (column: 'quota' | 'waitingSize' | 'target') => {
    const typed = text(column)
      .replace(/\.0$/, '')
      .replace(/[.,\s]/g, '');
    if (typed === '' && column !== 'quota') return undefined;
    if (!/^\d{1,7}$/.test(typed) || Number(typed) > mostPlaces) problems.push(say(texts[column]));
    return Number(typed);
  };

  const city = findCity(text('city'));
  if (text('city') === '' || ('problem' in city && city.candidates.length === 0)) problems.push(say(texts.city));
  else if ('problem' in city)
    problems.push(say(either, city.candidates.map((code) => cityName(code) ?? code).join(', ')));
  const cityCode = 'problem' in city ? '' : city.code;
  if (text('venue') === '') problems.push(say(texts.venue));
  const day = readDay(cell('date'));
  if (day === undefined) problems.push(say(texts.date));
  // Some write the time behind the date.
  const time = readClock(cell('time')) ?? readClock(cell('date'));
  if (time === undefined) problems.push(say(texts.time));
  const [quota = 0, waitingSize, target] = [number('quota'), number('waitingSize'), number('target')];
  if (problems.length > 0) return { line, city: text('city'), problems };

  const timeZone = timeZoneOf(cityCode) ?? 'Asia/Jakarta';
  const name = shortCity(cityName(cityCode) ?? '');
  const session = {
    // By the file alone, not by what is there already: read again, the same row is the same session.
    sessionId: freeId(proposeId(name), taken),
    cityCode,
    venue: text('venue').slice(0, 120),
    startsAt: instantOf(`${day}T${time}`, timeZone) ?? '',
    timeZone,
    quota,
    ...(waitingSize !== undefined && { waitingSize }),
    ...(target !== undefined && { target }),
  };
  return { line, city: name, session };
};
