import type { Cell, Sheet } from '../../lib/csv.ts';
import { showDateAndYear, showExactTime } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import type { CityRow, Counts } from '../figures/city-rows.ts';

const texts = {
  cities: { id: 'Kota', en: 'Cities' },
  channels: { id: 'Kanal', en: 'Channels' },
  days: { id: 'Hari', en: 'Days' },
  about: { id: 'Keterangan', en: 'About' },
  city: { id: 'Kota', en: 'City' },
  code: { id: 'Kode', en: 'Code' },
  day: { id: 'Tanggal', en: 'Date' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  held: { id: 'Dipegang kios', en: 'Held by kiosks' },
  free: { id: 'Kosong', en: 'Free' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  total: { id: 'Pendaftar', en: 'Sign-ups' },
  quota: { id: 'Kuota', en: 'Quota' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  target: { id: 'Target anggota baru', en: 'Target of new members' },
  checkedIn: { id: 'Hadir', en: 'Checked in' },
  all: { id: 'Semua', en: 'All' },
  channel: { id: 'Kanal', en: 'Channel' },
  kind: { id: 'Jenis', en: 'Kind' },
  campaign: { id: 'Acara', en: 'Campaign' },
  asOf: { id: 'Angka per', en: 'Figures as of' },
} as const satisfies Record<string, Text>;

const channelKinds = {
  page: { id: 'halaman', en: 'page' },
  kiosk: { id: 'kios', en: 'kiosk' },
  community: { id: 'komunitas', en: 'community' },
  partner: { id: 'mitra', en: 'partner' },
} as const satisfies Record<Counts['channels'][number]['kind'], Text>;

const head = (...names: (keyof typeof texts)[]): Cell[] => names.map((name) => say(texts[name]));

/** The figures on the page, as rows: what a downloaded file holds is what was seen. */
export const citySheet = (counts: Counts, rows: readonly CityRow[]): Sheet => ({
  name: say(texts.cities),
  rows: [
    head(
      'city',
      'code',
      'day',
      'confirmed',
      'held',
      'free',
      'waiting',
      'total',
      'quota',
      'newMembers',
      'target',
      'checkedIn',
    ),
    ...rows.map((row) => [
      row.cityName,
      row.cityCode,
      row.day ?? null,
      row.confirmed,
      row.held,
      row.free,
      row.waiting,
      row.total,
      row.quota,
      row.newMembers,
      row.target,
      row.checkedIn,
    ]),
    [
      say(texts.all),
      null,
      null,
      counts.confirmed,
      counts.held,
      null,
      counts.waiting,
      counts.total,
      null,
      counts.newMembers,
      null,
      counts.checkedIn,
    ],
  ],
});

export const channelSheet = ({ channels }: Counts): Sheet => ({
  name: say(texts.channels),
  rows: [
    head('channel', 'code', 'kind', 'total'),
    ...channels.map(({ channelId, kind, name, total }) => [name, channelId, say(channelKinds[kind]), total]),
  ],
});

export const daySheet = ({ days }: Pick<Counts, 'days'>): Sheet => ({
  name: say(texts.days),
  rows: [head('day', 'total'), ...days.map(({ date, total }) => [date, total])],
});

export const aboutSheet = (campaignName: string, asOf: string, timeZone: string): Sheet => ({
  name: say(texts.about),
  rows: [
    [say(texts.campaign), campaignName],
    [say(texts.asOf), `${showDateAndYear(asOf, timeZone)} ${showExactTime(asOf, timeZone)}`],
  ],
});
