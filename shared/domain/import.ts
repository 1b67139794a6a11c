import * as z from 'zod';
import { ConsentVersion } from './campaign.ts';
import { field } from './field.ts';
import { ChannelId, ImportId, SessionId } from './ids.ts';
import { readText } from './name.ts';
import { wrong } from './reading.ts';

/** Rows a chunk. With at most 20 statements of 25 rows it is written in well under a second, and is small enough to send again. */
export const chunkSize = 500;
/** As Excel has rows enough for: the largest list that is read. */
const rowsAtMost = 500_000;

const Scalar = z.union([z.string().max(300), z.number(), z.boolean(), z.null()]);
/** Which column of the file holds what, however the sender writes that down. It only has to be the same for the same. */
const Mapping = z
  .record(z.string().max(300), z.union([Scalar, z.array(Scalar).max(50), z.record(z.string().max(300), Scalar)]))
  .meta({ id: 'Mapping', example: { name: 'Nama Lengkap', nik: 'NIK', phone: 'No. HP' } });

const spokenText = (longest: number) =>
  field((text) => (text.trim() === '' ? wrong('required') : readText(longest)(text)), longest);

export const NewImport = z
  .strictObject({
    channelId: ChannelId,
    sessionId: SessionId.optional(),
    fileName: spokenText(200),
    fileHash: z
      .string()
      .regex(/^[\w+/=:.-]{8,200}$/)
      .meta({ description: 'A hash of the file, such as SHA-256 in hexadecimal.' }),
    mapping: Mapping,
    rows: z.int().min(1).max(rowsAtMost).meta({ description: 'How many rows will be sent, 500 a chunk.' }),
    continues: ImportId.optional().meta({
      description: 'The import whose rejected rows these are, corrected, under their old line numbers.',
    }),
    attestation: z.strictObject({
      consentVersion: ConsentVersion,
      statement: spokenText(2_000).meta({
        description: 'That these people have agreed, in the words that were shown.',
      }),
    }),
  })
  .meta({
    id: 'NewImport',
    example: {
      channelId: 'agregator-1',
      fileName: 'anggota.xlsx',
      fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      mapping: { name: 'Nama Lengkap', nik: 'NIK', phone: 'No. HP' },
      rows: 2,
      attestation: { consentVersion: '1', statement: 'Semua orang dalam daftar ini sudah setuju.' },
    },
  });
export type NewImport = z.output<typeof NewImport>;

/** Anything a cell can hold, so that one odd cell spoils one row and never a chunk. */
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The columns of a row that are kept. */
export const personColumns = [
  'name',
  'nik',
  'phone',
  'cityCode',
  'districtCode',
  'villageCode',
  'rw',
  'rt',
  'occupation',
  'membership',
] as const;
export type PersonColumn = (typeof personColumns)[number];

const cells = Object.fromEntries(personColumns.map((column) => [column, Cell.optional()])) as Record<
  PersonColumn,
  z.ZodOptional<typeof Cell>
>;
export const ImportRow = z
  .object({
    line: z.int().min(1).max(2_000_000).meta({ description: 'As Excel numbers the rows of the file.' }),
    ...cells,
    ordinal: Cell.optional().meta({
      description:
        'Where a campaign asks for no NIK: which of the people with this phone, from 1 to 9, as their coordinator confirms. Left out, it is 1.',
    }),
    birthDate: Cell.optional().meta({ description: 'Only compared with the NIK by who reads the list; not kept.' }),
    sex: Cell.optional().meta({ description: 'Only compared with the NIK by who reads the list; not kept.' }),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.output<typeof ImportRow>;

export const ImportChunk = z
  .strictObject({
    firstLine: z.int().min(1).max(2_000_000).optional(),
    rows: z.array(ImportRow).min(1).max(chunkSize),
  })
  .meta({
    id: 'ImportChunk',
    example: {
      firstLine: 2,
      rows: [
        {
          line: 2,
          name: 'Siti Aminah',
          nik: '3273014508900001',
          phone: '0812-3456-7890',
          cityCode: 'Kota Bandung',
          districtCode: 'Sukasari',
          membership: 'peserta baru',
        },
        { line: 3, name: 'Budi Santoso', nik: '3273011708850002', phone: '081298765432', occupation: 'ojol' },
      ],
    },
  });

export const Outcome = z.enum(['accepted', 'waiting', 'duplicate', 'rejected']);
export type Outcome = z.output<typeof Outcome>;

export const chunksOf = (rows: number) => Math.ceil(rows / chunkSize);

/** The chunks, numbered from 0, that are not among these. */
export const missingChunks = (rows: number, done: ReadonlySet<number>): number[] =>
  Array.from({ length: chunksOf(rows) }, (_, n) => n).filter((n) => !done.has(n));
