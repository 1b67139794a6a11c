import { expect, test } from 'vitest';
import { linkOf, sheetsOf } from '../../../web/poster/sheets.ts';

const session = (sessionId: string) => ({
  sessionId,
  cityCode: '32.73',
  cityName: sessionId,
  venue: 'Lapangan',
  startsAt: '2026-12-05T22:30:00Z',
  timeZone: 'Asia/Jakarta',
  quota: 1_000,
  availability: 'open' as const,
});
const campaign = { sessions: [session('bandung'), session('medan')] };

test('every session has a sheet for each channel, session by session', () => {
  const sheets = sheetsOf(campaign, [], ['halaman', 'poster-07']);
  expect(sheets.map((sheet) => [sheet.session?.sessionId, sheet.channelId])).toEqual([
    ['bandung', 'halaman'],
    ['bandung', 'poster-07'],
    ['medan', 'halaman'],
    ['medan', 'poster-07'],
  ]);
});

test('only the sessions that are asked for; one that does not exist has no sheet', () => {
  expect(sheetsOf(campaign, ['medan'], []).map(({ session: one }) => one?.sessionId)).toEqual(['medan']);
  expect(sheetsOf(campaign, ['tidak-ada'], [])).toEqual([]);
});

test('a drive without sessions has one sheet, and its code leads to the campaign', () => {
  const [sheet] = sheetsOf({ sessions: [] }, [], []);
  expect(sheet && linkOf(sheet, 'ojol-jakarta-selatan', 'https://daftar.test')).toBe(
    'https://daftar.test/?campaign=ojol-jakarta-selatan',
  );
});

test('the code opens the sign-up page with session and channel chosen', () => {
  const [sheet] = sheetsOf(campaign, ['bandung'], ['poster-07']);
  expect(sheet && linkOf(sheet, 'fun-run-5k', 'https://daftar.test')).toBe(
    'https://daftar.test/?campaign=fun-run-5k&session=bandung&channel=poster-07',
  );
});
