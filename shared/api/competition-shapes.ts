import * as z from 'zod';
import { Instant } from '../domain/campaign.ts';
import { Competition, Criterion, Judge, RoundPlan, RoundState, TieBreak } from '../domain/competition.ts';
import { Contact, Photo } from '../domain/competition-entry.ts';
import { photoLimits } from '../domain/competition-photo.ts';
import { SheetSent } from '../domain/competition-sheet.ts';
import { Unit } from '../domain/competition-unit.ts';
import { field } from '../domain/field.ts';
import { CampaignId, CompetitionId, ObjectionId, PhotoId, RevisionId, WordId } from '../domain/ids.ts';
import { readText } from '../domain/name.ts';
import { Email, PhoneEnd } from './shapes.ts';

/** The shapes of what the competition's operations take and answer, where they are no words of the domain themselves. */

const hundredths = z
  .int()
  .meta({ description: 'Hundredths of a point of 100: 8767 is shown as 87,67.', example: 8767 });
const rank = z
  .int()
  .optional()
  .meta({ description: 'Equal ones share it: 1, 1, 3. None where too few judges have come.' });

const RoundShown = RoundPlan.extend({ state: RoundState, entries: z.int(), goOn: z.int().optional() });
export const CompetitionAsStored = Competition.omit({ rounds: true })
  .extend({ rounds: z.array(RoundShown) })
  .meta({ id: 'Competition' });

const PhotoShown = Photo.pick({ photoId: true, roundId: true, width: true, height: true })
  .extend({ address: z.string().meta({ description: 'Where to load it from, for an hour.' }) })
  .meta({ id: 'Photo' });

export const NewPhoto = z
  .strictObject({
    phoneEnd: PhoneEnd,
    roundId: WordId,
    bytes: z.int().min(100).max(photoLimits.bytes),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the file, in hexadecimal.' }),
  })
  .meta({ id: 'NewPhoto' });
export const PhotoComing = z
  .object({
    photoId: PhotoId,
    state: z.enum(['coming', 'done']),
    missingParts: z.array(
      z.object({
        n: z.int(),
        from: z.int(),
        bytes: z.int(),
        address: z.string().meta({ description: 'PUT these bytes here within a quarter of an hour.' }),
      }),
    ),
  })
  .meta({ id: 'PhotoComing' });

const RankingLine = z
  .object({
    entryNumber: z.int(),
    unit: Unit,
    label: z.string().meta({ example: 'RT 012 / RW 005' }),
    categoryId: WordId.optional(),
    roundId: WordId,
    rank,
    total: hundredths.optional(),
  })
  .meta({ id: 'RankingLine' });
export const RankingShown = z.object({ asOf: Instant, lines: z.array(RankingLine) }).meta({ id: 'Ranking' });

export const CompetitionPage = CompetitionAsStored.omit({ organiserId: true, version: true, excluded: true })
  .extend({
    takesEntries: z.boolean(),
    entries: z.int().meta({ description: 'How many are in the first round; before it, how many numbers were given.' }),
    judges: z.int(),
    ranking: RankingShown.optional(),
    podium: z.array(z.object({ entryNumber: z.int(), photos: z.array(PhotoShown) })).optional(),
  })
  .meta({ id: 'CompetitionPage' });

const entryFields = {
  competitionId: CompetitionId,
  entryNumber: z.int(),
  unit: Unit,
  label: z.string(),
  categoryId: WordId.optional(),
  statement: z.string(),
  state: z.enum(['entered', 'withdrawn']),
  enteredAt: Instant,
  excluded: z
    .object({ at: Instant, reason: z.string() })
    .optional()
    .meta({ description: 'Where the committee took it out, and why.' }),
};
/** What the holder of an entry's code sees. */
export const EntryShown = z
  .object({
    ...entryFields,
    entryCode: z.string().meta({ example: '7KQ4-M2XD-9WTR' }),
    competitionName: z.string(),
    contactName: z.string().meta({ description: 'Shortened.' }),
    changeable: z.boolean(),
    photos: z.array(PhotoShown),
    photoRounds: z.array(WordId).meta({ description: 'The rounds to which photos may be added now.' }),
    membersLink: z.string().meta({
      description: "The campaign's sign-up page for this unit's own people, through the competition's channel.",
    }),
  })
  .meta({ id: 'Entry' });
export const EntryForCommittee = z
  .object({ ...entryFields, contact: Contact, photos: z.int().meta({ description: 'How many.' }), version: z.int() })
  .meta({ id: 'EntryForCommittee' });

export const NewJudge = z
  .strictObject({
    email: Email,
    name: Contact.shape.name,
    homeVillageCode: Judge.shape.homeVillageCode,
    conflicts: z.array(z.int().min(1).max(99_999)).max(500).default([]),
  })
  .meta({ id: 'NewJudge' });
export const JudgeChange = z
  .strictObject({
    name: Contact.shape.name.optional(),
    homeVillageCode: Judge.shape.homeVillageCode,
    absent: z.boolean().optional(),
    conflicts: z.array(z.int().min(1).max(99_999)).max(50).optional(),
  })
  .meta({ id: 'JudgeChange' });
export const JudgeShown = Judge.meta({ id: 'JudgeShown' });
export const JudgeProgress = Judge.extend({
  progress: z.array(
    z.object({
      roundId: WordId,
      assigned: z.int(),
      done: z.int(),
      begun: z.int().meta({ description: 'Sheets with some criteria still empty.' }),
    }),
  ),
}).meta({ id: 'JudgeProgress' });

export const Reassigned = z
  .object({
    moved: z.int().meta({ description: 'Entries that others judge now.' }),
    short: z.array(z.int()).meta({ description: 'Entries that nobody else can judge: they stay.' }),
  })
  .meta({ id: 'Reassigned' });

export const RoundOpened = z
  .object({
    roundId: WordId,
    state: RoundState,
    entries: z.int(),
    goOn: z.array(z.int()).optional(),
    lockedAt: Instant.optional(),
    short: z.array(z.int()).meta({ description: 'Entries with fewer judges than planned, for conflicts.' }),
  })
  .meta({ id: 'Round' });

const marks = z.record(z.string(), z.number());
export const SheetShown = SheetSent.extend({ entryNumber: z.int(), judgeNumber: z.int(), receivedAt: Instant }).meta({
  id: 'Sheet',
});

const EntryToJudge = z
  .object({
    entryNumber: z.int(),
    unit: Unit,
    label: z.string(),
    categoryId: WordId.optional(),
    statement: z.string(),
    photos: z.array(PhotoShown),
    sheet: SheetShown.optional(),
  })
  .meta({ id: 'EntryToJudge' });
export const Judging = z
  .object({
    competitionId: CompetitionId,
    name: z.string(),
    judgeNumber: z.int(),
    rounds: z.array(
      z.object({
        roundId: WordId,
        name: z.string(),
        kind: z.enum(['desk', 'visit']),
        state: RoundState,
        closesAt: Instant,
        criteria: z.array(Criterion),
        entries: z.array(EntryToJudge),
      }),
    ),
  })
  .meta({ id: 'Judging' });

export const NewRevision = z
  .strictObject({
    judgeNumber: z.int().min(1).max(999).optional().meta({ description: "Whose sheet; a judge's own unless told." }),
    marks: SheetSent.shape.marks,
    reason: field(readText(500)).pipe(z.string().min(5)),
  })
  .meta({ id: 'NewRevision' });
export const RevisionShown = z
  .object({
    revisionId: RevisionId,
    roundId: WordId,
    entryNumber: z.int(),
    judgeNumber: z.int(),
    marks,
    reason: z.string(),
    proposedAt: Instant,
    proposedBy: z.string().optional(),
    signedOff: z.object({ at: Instant, by: z.string().optional() }).optional(),
  })
  .meta({ id: 'Revision' });

export const ObjectionShown = z
  .object({
    objectionId: ObjectionId,
    entryNumber: z.int(),
    text: z.string(),
    raisedAt: Instant,
    answer: z.object({ decision: z.enum(['upheld', 'rejected']), text: z.string(), at: Instant }).optional(),
  })
  .meta({ id: 'Objection' });

/** How an entry's place in a round came about. */
const RoundExplained = z
  .object({
    roundId: WordId,
    name: z.string(),
    state: RoundState,
    rank,
    total: hundredths.optional(),
    spread: hundredths.optional(),
    goesOn: z.boolean().optional(),
    normalise: z.enum(['none', 'judge-mean']),
    mean: hundredths.optional().meta({ description: 'Of all judges, over all that counts.' }),
    criteria: z.array(Criterion),
    judges: z.array(
      z.object({
        judgeNumber: z.int(),
        label: z.string().meta({ example: 'Juri A' }),
        marks,
        sum: hundredths.optional(),
        adjusted: hundredths.optional().meta({ description: "The sum less the judge's own mean, plus that of all." }),
        mean: hundredths.optional(),
        left: z.enum(['incomplete', 'judge-absent']).optional(),
        revisions: z.int(),
        notes: z
          .record(z.string(), z.string())
          .optional()
          .meta({ description: "The judge's notes, for the committee alone." }),
      }),
    ),
    tie: z.object({ with: z.array(z.int()), decidedBy: z.union([TieBreak, z.literal('shared')]) }).optional(),
  })
  .meta({ id: 'RoundExplained' });
export const EntryExplained = z
  .object({
    entryNumber: z.int(),
    unit: Unit,
    label: z.string(),
    statement: z.string(),
    photos: z.array(PhotoShown),
    rounds: z.array(RoundExplained),
    revisions: z.array(RevisionShown),
  })
  .meta({ id: 'EntryExplained' });

/** All that the ranking is made of: who has it can work every rank out again. */
export const ScoresExported = z
  .object({
    competitionId: CompetitionId,
    campaignId: CampaignId,
    asOf: Instant,
    rules: Competition.pick({ criteria: true, rounds: true, normalise: true, absence: true, ties: true }),
    entries: z.array(z.object({ entryNumber: z.int(), unit: Unit, label: z.string() })),
    judges: z.array(z.object({ judgeNumber: z.int(), label: z.string() })),
    rounds: z.array(
      z.object({
        roundId: WordId,
        locked: z.boolean(),
        entries: z.array(
          z.object({
            entry: z.int(),
            category: z.string().optional(),
            enteredAt: Instant,
            judges: z.array(z.int()),
            excluded: z
              .boolean()
              .optional()
              .meta({ description: "Taken out by the committee: no rank, while its marks stay in the judges' means." }),
          }),
        ),
        sheets: z.array(z.object({ entryNumber: z.int(), judgeNumber: z.int(), marks })),
      }),
    ),
    revisions: z.array(RevisionShown),
  })
  .meta({ id: 'ScoresExported' });
