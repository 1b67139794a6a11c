import { cityName } from '../../../shared/domain/areas/cities.ts';
import { columnTexts } from '../../../shared/lists/columns/list-field.ts';
import { pageOfEach } from './each.ts';
import { type About, type Ask, from, got, type PartPage, type PartReader } from './export-part.ts';
import { showMoment } from './show-moment.ts';

const channelIdOf = ({ channelId }: { channelId: string }) => channelId;

export const uploadPart: PartReader = {
  titles: ({ language }) =>
    language === 'id'
      ? [
          'Unggahan',
          'Kanal',
          'Sesi',
          'Berkas',
          'Keadaan',
          'Baris',
          'Masuk',
          'Menunggu',
          'Sudah terdaftar',
          'Ditolak',
          'Waktu',
          'Meneruskan',
        ]
      : [
          'Upload',
          'Channel',
          'Session',
          'File',
          'State',
          'Rows',
          'Accepted',
          'Waiting',
          'Already signed up',
          'Rejected',
          'Time',
          'Continues',
        ],
  page: (ask, { campaignId, channels, timeZone }, place) =>
    pageOfEach(channels, channelIdOf, place, async ({ channelId }, cursor) => {
      const { items, nextCursor } = await got(
        ask('listImports', { params: { campaignId, channelId }, query: from(cursor) }),
      );
      const rows = items.map((one) => [
        one.importId,
        channelId,
        one.sessionId ?? '',
        one.fileName,
        one.state,
        ...[one.rows, one.accepted, one.waiting, one.duplicate, one.rejected].map(String),
        showMoment(one.createdAt, timeZone),
        one.continues ?? '',
      ]);
      return { rows, next: nextCursor };
    }),
};

/** Without the NIK: as it was typed it may be somebody's, and what is wrong with it is said beside it. */
const columns = ['name', 'phone', 'cityCode', 'districtCode', 'villageCode', 'rw', 'rt', 'occupation'] as const;

export const rejectedRowPart: PartReader = {
  titles: ({ language }) => [
    ...columns.map((column) => columnTexts[column][language]),
    ...(language === 'id'
      ? ['Baris asal', 'Yang perlu diperbaiki', 'Berkas', 'Unggahan', 'Kanal']
      : ['Original row', 'What to correct', 'File', 'Upload', 'Channel']),
  ],
  page: (ask, about, place) =>
    pageOfEach(about.channels, channelIdOf, place, ({ channelId }, within) => inChannel(ask, about, channelId, within)),
};

/** An upload at a time. A place is where its page of the list of uploads begins, and where in it the next rows are. */
const inChannel = async (ask: Ask, about: About, channelId: string, place: string | null): Promise<PartPage> => {
  const [list, inside]: [string | null, string | null] = place === null ? [null, null] : JSON.parse(place);
  const { items, nextCursor } = await got(
    ask('listImports', { params: { campaignId: about.campaignId, channelId }, query: from(list) }),
  );
  const withRejected = items.filter(({ rejected }) => rejected > 0);
  const page = await pageOfEach(
    withRejected,
    ({ importId }) => importId,
    inside,
    async (upload, cursor) => {
      const { importId, fileName } = upload;
      const rejections = await got(ask('listRejections', { params: { importId }, query: from(cursor) }));
      const rows = rejections.items.map(({ line, values, problems }) => [
        ...columns.map((column) => shownCell(column, values[column])),
        String(line),
        problems.map(({ column, message }) => sentence(column, message, about)).join(' '),
        fileName,
        importId,
        channelId,
      ]);
      return { rows, next: rejections.nextCursor };
    },
  );
  if (page.next !== null) return { rows: page.rows, next: JSON.stringify([list, page.next]) };
  return { rows: page.rows, next: nextCursor === null ? null : JSON.stringify([nextCursor, null]) };
};

const shownCell = (column: (typeof columns)[number], value: string | number | boolean | null | undefined): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return column === 'cityCode' ? (cityName(text) ?? text) : text;
};

const sentence = (column: string, message: string, { language }: About) =>
  column in columnTexts ? `${columnTexts[column as keyof typeof columnTexts][language]}: ${message}` : message;
