import * as z from 'zod';
import { Instant } from './campaign.ts';
import { Unit } from './competition-unit.ts';
import { field } from './field.ts';
import { PhotoId, WordId } from './ids.ts';
import { readText } from './name.ts';
import { Person } from './sign-up.ts';

/** Who speaks for an entry. Told to the committee only. */
export const Contact = z.strictObject({ name: Person.shape.name, phone: Person.shape.phone }).meta({ id: 'Contact' });

const statement = field(readText(600), 1_000).meta({
  example: 'Tiap Minggu pagi kami kerja bakti membersihkan saluran.',
});

export const NewEntry = z
  .strictObject({
    unit: Unit,
    categoryId: WordId.optional(),
    contact: Contact,
    statement: statement.default(''),
    consent: z.strictObject({ accepted: z.boolean() }),
  })
  .meta({ id: 'NewEntry' });
export type NewEntry = z.output<typeof NewEntry>;

export const EntryChange = z
  .strictObject({ contact: Contact.optional(), statement: statement.optional(), categoryId: WordId.optional() })
  .meta({ id: 'EntryChange' });

/** A photo that lies in the store. `place` names it there. */
export const Photo = z.object({
  photoId: PhotoId,
  roundId: WordId,
  place: z.string(),
  bytes: z.int(),
  /** Of the file as it was sent: sent again, it is the same photo. */
  hash: z.string(),
  width: z.int(),
  height: z.int(),
  takenInAt: Instant,
});
export type Photo = z.output<typeof Photo>;

/** One unit in one competition, as stored. Its number is its name everywhere else. */
export type Entry = {
  competitionId: string;
  organiserId: string;
  campaignId: string;
  entryNumber: number;
  entryCode: string;
  /** A hash of the code, by which it is found. */
  entryId: string;
  unitKey: string;
  unit: Unit;
  categoryId?: string;
  contact: { name: string; phone: string };
  statement: string;
  state: 'entered' | 'withdrawn';
  /** Withdrawn by the committee, and why. */
  excluded?: { at: string; by: string; reason: string };
  photos: Photo[];
  /** Photos on their way, of which nothing is shown yet. */
  coming?: Coming[];
  enteredAt: string;
  changedAt: string;
  version: number;
};
export type Coming = Pick<Photo, 'photoId' | 'roundId' | 'bytes' | 'hash'> & { startedAt: string };

export const photosPerRound = 10;

/** A photo that did not come within a day has lost its place. */
const comingForMs = 86_400_000;
export const stillComing = ({ coming = [] }: Pick<Entry, 'coming'>, now: number): Coming[] =>
  coming.filter(({ startedAt }) => Date.parse(startedAt) > now - comingForMs);
