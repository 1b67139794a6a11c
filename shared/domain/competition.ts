import * as z from 'zod';
import { Instant, VillageCode } from './campaign.ts';
import { field } from './field.ts';
import { CampaignId, ChannelId, CompetitionId, OrganiserId, WordId } from './ids.ts';
import { readText } from './name.ts';

/** What competes: neighbourhoods (RT), their unions (RW), kelurahan or desa, posyandu, or any group with a name. */
export const Level = z.enum(['rt', 'rw', 'village', 'posyandu', 'group']);
export type Level = z.output<typeof Level>;

/** What a judge gives a mark for. `weight` counts against the other criteria's; marks go up in steps of 1, or of a half. */
export const Criterion = z
  .strictObject({
    criterionId: WordId,
    name: field(readText(60)).meta({ example: 'Saluran air' }),
    hint: field(readText(200))
      .optional()
      .meta({ example: '0 = tersumbat · 5 = sebagian lancar · 10 = bersih dan lancar' }),
    weight: z.int().min(1).max(100),
    from: z.int().min(0).max(100).default(0),
    to: z.int().min(1).max(100).default(10),
    halves: z.boolean().default(false),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'too-small' } })
  .meta({ id: 'Criterion' });
export type Criterion = z.output<typeof Criterion>;

/** `best` of each category go on to the next round; whoever shares the last of these ranks goes on as well. */
export const RoundPlan = z
  .strictObject({
    roundId: WordId,
    name: field(readText(60)).meta({ example: 'Kunjungan' }),
    kind: z.enum(['desk', 'visit']),
    opensAt: Instant,
    closesAt: Instant,
    best: z.int().min(1).max(5_000).optional(),
    /** Only these are judged in this round; all unless told. */
    criterionIds: z.array(WordId).min(1).optional(),
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ['closesAt'], params: { code: 'time-order' } })
  .meta({ id: 'RoundPlan' });
export type RoundPlan = z.output<typeof RoundPlan>;

/** What decides between equal totals, in the order that the competition states. Whatever is still equal then shares its rank. */
export const TieBreak = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('criterion'), criterionId: WordId }),
    z.strictObject({ by: z.literal('smaller-spread') }),
    z.strictObject({ by: z.literal('earlier-round') }),
    z.strictObject({ by: z.literal('earlier-entry') }),
  ])
  .meta({ id: 'TieBreak' });
export type TieBreak = z.output<typeof TieBreak>;

/**
 * What becomes of the marks where a judge has not come. `mean-of-present`: whoever judged an entry counts for it. `set-aside`: a judge who
 * has not judged all of theirs counts for none. Either way an entry with fewer than `minimumJudges` has no rank.
 */
const Absence = z
  .strictObject({ rule: z.enum(['mean-of-present', 'set-aside']), minimumJudges: z.int().min(1).max(20) })
  .meta({ id: 'Absence' });

const ids = (name: 'criterionId' | 'roundId' | 'categoryId') => (items: readonly object[]) => {
  const all = items.map((item) => (item as Record<string, unknown>)[name]);
  return new Set(all).size === all.length;
};
const once = { params: { code: 'not-unique' } };

const plan = {
  name: field(readText(120)).meta({ example: 'RT Bersih Bogor' }),
  level: Level,
  /** The area in which its entries lie: a province, city, district or village. */
  areaCode: z
    .string()
    .regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)
    .meta({ example: '32.71' }),
  categories: z
    .array(z.strictObject({ categoryId: WordId, name: field(readText(60)) }))
    .max(20)
    .refine(ids('categoryId'), once),
  criteria: z.array(Criterion).min(1).max(12).refine(ids('criterionId'), once),
  rounds: z.array(RoundPlan).min(1).max(5).refine(ids('roundId'), once),
  entriesOpenAt: Instant,
  entriesCloseAt: Instant,
  announcesAt: Instant,
  objectionsUntil: Instant,
  judgesPerEntry: z.int().min(1).max(20),
  /** `judge-mean` takes a judge's own mean off each of their sums and puts all judges' mean on: a strict judge then costs nobody a rank. */
  normalise: z.enum(['none', 'judge-mean']),
  absence: Absence,
  ties: z.array(TieBreak).max(8),
  judgesNamed: z.boolean(),
};

export const NewCompetition = z
  .strictObject({
    competitionId: CompetitionId,
    ...plan,
    categories: plan.categories.default([]),
    normalise: plan.normalise.default('none'),
    judgesPerEntry: plan.judgesPerEntry.default(3),
    absence: Absence.default({ rule: 'mean-of-present', minimumJudges: 1 }),
    ties: plan.ties.default([{ by: 'smaller-spread' }, { by: 'earlier-entry' }]),
    judgesNamed: z.boolean().default(false),
  })
  .meta({ id: 'NewCompetition' });
export type NewCompetition = z.output<typeof NewCompetition>;

const { level: _level, areaCode: _area, ...changeable } = plan;
export const CompetitionChange = z.strictObject(changeable).partial().meta({ id: 'CompetitionChange' });

export const Competition = z.object({
  competitionId: CompetitionId,
  organiserId: OrganiserId,
  campaignId: CampaignId,
  /** Through which an entry's own people sign up to the campaign. */
  channelId: ChannelId,
  ...plan,
  state: z.enum(['draft', 'open', 'closed', 'announced']),
  announcedAt: Instant.optional(),
  /** Entries that the committee has taken out. Their marks stay, their ranks go. */
  excluded: z.array(z.int()).optional(),
  version: z.int(),
});
export type Competition = z.output<typeof Competition>;

type Dates = Pick<Competition, 'entriesOpenAt' | 'entriesCloseAt' | 'announcesAt' | 'objectionsUntil'>;
type Plan = Dates & Pick<Competition, 'criteria' | 'rounds' | 'ties' | 'absence' | 'judgesPerEntry'>;

/** What each part alone cannot know: dates in their order, and criteria that exist. By JSON pointer. */
export const planProblems = (
  planned: Plan,
): { pointer: string; code: 'time-order' | 'not-a-choice' | 'too-large' }[] => {
  const known = new Set(planned.criteria.map(({ criterionId }) => criterionId));
  const strange = (criterionIds: readonly string[] = []) => criterionIds.some((id) => !known.has(id));
  return [
    ...(planned.entriesOpenAt >= planned.entriesCloseAt
      ? [{ pointer: '/entriesCloseAt', code: 'time-order' as const }]
      : []),
    ...(planned.announcesAt > planned.objectionsUntil
      ? [{ pointer: '/objectionsUntil', code: 'time-order' as const }]
      : []),
    ...(planned.absence.minimumJudges > planned.judgesPerEntry
      ? [{ pointer: '/absence/minimumJudges', code: 'too-large' as const }]
      : []),
    ...planned.rounds.flatMap(({ criterionIds }, at) =>
      strange(criterionIds) ? [{ pointer: `/rounds/${at}/criterionIds`, code: 'not-a-choice' as const }] : [],
    ),
    ...planned.ties.flatMap((tie, at) =>
      tie.by === 'criterion' && strange([tie.criterionId])
        ? [{ pointer: `/ties/${at}/criterionId`, code: 'not-a-choice' as const }]
        : [],
    ),
  ];
};

/** Once judging has begun, what marks mean stays as it is. */
export const fixedByJudging = [
  'criteria',
  'rounds',
  'normalise',
  'absence',
  'ties',
  'judgesPerEntry',
  'categories',
] as const;

type Dated = Pick<RoundPlan, 'roundId'> & Partial<RoundPlan>;
const withoutDates = ({ opensAt: _o, closesAt: _c, ...rest }: Dated) =>
  JSON.stringify(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether rounds stay as they are but for dates that may still move: of a round that waits both, of one that is judged its end. */
export const movesDatesOnly = (
  before: readonly RoundPlan[],
  after: readonly RoundPlan[],
  opened: readonly Pick<Round, 'roundId' | 'state'>[],
): boolean =>
  before.length === after.length &&
  before.every((was, at) => {
    const is = after[at] as RoundPlan;
    const state = opened.find(({ roundId }) => roundId === was.roundId)?.state ?? 'waiting';
    const moves = { opensAt: was.opensAt !== is.opensAt, closesAt: was.closesAt !== is.closesAt };
    if (withoutDates(was) !== withoutDates(is)) return false;
    if (state === 'waiting') return true;
    return !moves.opensAt && (state === 'judging' || !moves.closesAt);
  });

/**
 * Whether a round that is judged takes marks that were filled then. At its end it is not locked: what a phone had filled before is still
 * on its way. A phone whose clock runs ahead loses nothing by it.
 */
export const isInTime = ({ closesAt }: Pick<RoundPlan, 'closesAt'>, filledAt: string, now: number): boolean =>
  Math.min(Date.parse(filledAt), now) < Date.parse(closesAt);

export const criteriaOf = ({ criteria }: Pick<Competition, 'criteria'>, { criterionIds }: RoundPlan): Criterion[] =>
  criterionIds ? criteria.filter(({ criterionId }) => criterionIds.includes(criterionId)) : criteria;

/** Whether units may enter now (milliseconds since 1970). */
export const takesEntries = (
  { state, entriesOpenAt, entriesCloseAt }: Pick<Competition, 'state' | 'entriesOpenAt' | 'entriesCloseAt'>,
  now: number,
): boolean => state === 'open' && Date.parse(entriesOpenAt) <= now && now < Date.parse(entriesCloseAt);

/** Someone who judges, known by their number: `email` and `name` are shown to the committee, `name` to all where the competition says so. */
export const Judge = z
  .object({
    competitionId: CompetitionId,
    judgeNumber: z.int(),
    email: z.string(),
    name: z.string(),
    homeVillageCode: VillageCode.optional(),
    /** Entries that this judge is tied to, as they or the committee said. */
    conflicts: z.array(z.int()),
    absent: z.boolean(),
    invitedAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'Judge' });
export type Judge = z.output<typeof Judge>;

/** `waiting` until it is opened; `locking` while its scores are being put under lock. */
export const RoundState = z.enum(['waiting', 'judging', 'locking', 'locked']);
export type Round = {
  competitionId: string;
  roundId: string;
  state: z.output<typeof RoundState>;
  /** The entries in it. */
  entries: number[];
  /** Who goes on to the next round, from when it is locked. */
  goOn?: number[];
  openedAt?: string;
  lockedAt?: string;
  version: number;
};

/** A judge as everybody may know them: by name where the competition says so, else by a letter. */
export const judgeLabel = (
  { judgesNamed }: Pick<Competition, 'judgesNamed'>,
  { judgeNumber, name }: Pick<Judge, 'judgeNumber' | 'name'>,
): string => {
  if (judgesNamed) return name;
  const letter = String.fromCharCode(65 + ((judgeNumber - 1) % 26));
  return judgeNumber > 26 ? `${letter}${Math.ceil(judgeNumber / 26)}` : letter;
};
