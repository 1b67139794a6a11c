import { cityName } from '../../../shared/domain/areas/cities.ts';
import { from, got, type PartReader } from './export-part.ts';
import { showMoment } from './show-moment.ts';

const pick = (language: 'id' | 'en', id: readonly string[], en: readonly string[]) => [
  ...(language === 'id' ? id : en),
];
const shown = (value: string | number | null | undefined) =>
  value === undefined || value === null ? '' : String(value);

export const sessionPart: PartReader = {
  titles: ({ language }) =>
    pick(
      language,
      [
        'Sesi',
        'Kode kota',
        'Kota',
        'Tempat',
        'Waktu',
        'Zona waktu',
        'Kuota',
        'Daftar tunggu',
        'Nomor keluar',
        'Garis',
        'Jatah kios',
        'Target',
        'Keadaan',
      ],
      [
        'Session',
        'City code',
        'City',
        'Venue',
        'Time',
        'Time zone',
        'Quota',
        'Waiting list',
        'Numbers issued',
        'Line',
        'For kiosks',
        'Target',
        'State',
      ],
    ),
  page: async (ask, { campaignId }) => {
    const { items } = await got(ask('listSessions', { params: { campaignId } }));
    const rows = items.map((one) => [
      one.sessionId,
      one.cityCode,
      cityName(one.cityCode) ?? '',
      one.venue,
      showMoment(one.startsAt, one.timeZone),
      one.timeZone,
      ...[one.quota, one.waitingSize, one.issued, one.line, one.leasable].map(shown),
      shown(one.target),
      one.state,
    ]);
    return { rows, next: null };
  },
};

export const channelPart: PartReader = {
  titles: ({ language }) =>
    pick(
      language,
      ['Kanal', 'Nama', 'Jenis', 'Keadaan', 'Pendaftar', 'Per'],
      ['Channel', 'Name', 'Kind', 'State', 'Sign-ups', 'As of'],
    ),
  page: async (ask, { campaignId, channels, timeZone }) => {
    const counts = await got(ask('getCounts', { params: { campaignId } }));
    const totals = new Map(counts.channels.map(({ channelId, total }) => [channelId, total]));
    const rows = channels.map(({ channelId, name, kind, state }) => [
      channelId,
      name,
      kind,
      state,
      String(totals.get(channelId) ?? 0),
      showMoment(counts.asOf, timeZone),
    ]);
    return { rows, next: null };
  },
};

export const targetPart: PartReader = {
  titles: ({ language }) =>
    pick(
      language,
      ['Kode wilayah', 'Pekerjaan', 'Dari', 'Sampai', 'Target'],
      ['Area code', 'Occupation', 'From', 'To', 'Target'],
    ),
  page: async (ask, { campaignId }, place) => {
    const { items, nextCursor } = await got(ask('listTargets', { params: { campaignId }, query: from(place) }));
    const rows = items.map(({ areaCode, occupation, from: first, to, target }) => [
      areaCode,
      occupation ?? '',
      first,
      to,
      shown(target),
    ]);
    return { rows, next: nextCursor };
  },
};

export const auditPart: PartReader = {
  titles: ({ language }) =>
    pick(
      language,
      ['Waktu (UTC)', 'Siapa', 'Peran', 'Perbuatan', 'Tentang', 'Ditolak', 'Alamat jaringan', 'ID permintaan', 'ID'],
      ['Time (UTC)', 'Who', 'Role', 'Act', 'About', 'Refused', 'Network address', 'Request', 'ID'],
    ),
  page: async (ask, { campaignId, since }, place) => {
    // What this export itself writes to the log is not run after.
    const query = { ...from(place), until: since };
    const { items, nextCursor } = await got(ask('listAudit', { params: { campaignId }, query }));
    const rows = items.map((one) => [
      one.at,
      one.who,
      one.role,
      one.does,
      Object.entries(one.about)
        .map(([kind, ids]) => `${kind}: ${typeof ids === 'string' ? ids : ids.join(' ')}`)
        .join(', '),
      one.refused ?? '',
      one.address ?? '',
      one.requestId,
      one.id,
    ]);
    return { rows, next: nextCursor };
  },
};
