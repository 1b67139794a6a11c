import type { BodySentTo } from '../../../../shared/api/route.ts';
import type { routes } from '../../../../shared/api/routes.ts';
import { proposeId } from '../../setup/propose-id.ts';
import { instantOf, wallTimeOf } from '../../setup/wall-time.ts';
import { type Competition, contestZone } from '../competition.ts';

export type CriterionDraft = {
  key: string;
  id: string;
  name: string;
  hint: string;
  weight: string;
  from: string;
  to: string;
  halves: boolean;
};
export type RoundDraft = {
  key: string;
  id: string;
  name: string;
  kind: 'desk' | 'visit';
  opensAt: string;
  closesAt: string;
  best: string;
  /** Keys of the criteria that this round leaves out. */
  without: string[];
};
export type TieKind = 'smaller-spread' | 'earlier-round' | 'earlier-entry';
export type PlanDraft = {
  name: string;
  id: string;
  level: Competition['level'];
  areaCode: string;
  categories: string;
  criteria: CriterionDraft[];
  rounds: RoundDraft[];
  entriesOpenAt: string;
  entriesCloseAt: string;
  announcesAt: string;
  objectionsUntil: string;
  judgesPerEntry: string;
  minimumJudges: string;
  normalise: Competition['normalise'];
  absence: Competition['absence']['rule'];
  /** The first criterion decides first, or not; then these, in this order. */
  tieCriterion: string;
  ties: TieKind;
  judgesNamed: boolean;
};

const newKey = () => crypto.randomUUID();
export const newCriterion = (): CriterionDraft => ({
  key: newKey(),
  id: '',
  name: '',
  hint: '',
  weight: '1',
  from: '0',
  to: '10',
  halves: false,
});
export const newRound = (name = '', kind: 'desk' | 'visit' = 'visit'): RoundDraft => ({
  key: newKey(),
  id: '',
  name,
  kind,
  opensAt: '',
  closesAt: '',
  best: '',
  without: [],
});

const wall = (instant: string) => wallTimeOf(instant, contestZone());

export const emptyPlan = (): PlanDraft => ({
  name: '',
  id: '',
  level: 'rt',
  areaCode: '',
  categories: '',
  criteria: [newCriterion()],
  rounds: [newRound('Foto', 'desk'), newRound('Kunjungan')],
  entriesOpenAt: '',
  entriesCloseAt: '',
  announcesAt: '',
  objectionsUntil: '',
  judgesPerEntry: '3',
  minimumJudges: '1',
  normalise: 'none',
  absence: 'mean-of-present',
  tieCriterion: '',
  ties: 'smaller-spread',
  judgesNamed: false,
});

export const draftOf = (of: Competition): PlanDraft => {
  const byCriterion = of.ties.find((tie) => tie.by === 'criterion');
  const other = of.ties.find((tie) => tie.by !== 'criterion');
  return {
    ...emptyPlan(),
    name: of.name,
    id: of.competitionId,
    level: of.level,
    areaCode: of.areaCode,
    categories: of.categories.map(({ name }) => name).join('\n'),
    criteria: of.criteria.map(({ criterionId, name, hint = '', weight, from, to, halves }) => ({
      key: criterionId,
      id: criterionId,
      name,
      hint,
      weight: String(weight),
      from: String(from),
      to: String(to),
      halves,
    })),
    rounds: of.rounds.map(({ roundId, name, kind, opensAt, closesAt, best, criterionIds }) => ({
      key: roundId,
      id: roundId,
      name,
      kind,
      opensAt: wall(opensAt),
      closesAt: wall(closesAt),
      best: best === undefined ? '' : String(best),
      without: of.criteria.map((one) => one.criterionId).filter((id) => criterionIds && !criterionIds.includes(id)),
    })),
    entriesOpenAt: wall(of.entriesOpenAt),
    entriesCloseAt: wall(of.entriesCloseAt),
    announcesAt: wall(of.announcesAt),
    objectionsUntil: wall(of.objectionsUntil),
    judgesPerEntry: String(of.judgesPerEntry),
    minimumJudges: String(of.absence.minimumJudges),
    normalise: of.normalise,
    absence: of.absence.rule,
    tieCriterion: byCriterion?.by === 'criterion' ? byCriterion.criterionId : '',
    ties: other?.by === 'earlier-round' || other?.by === 'earlier-entry' ? other.by : 'smaller-spread',
    judgesNamed: of.judgesNamed,
  };
};

const longestWord = 24;
/** What is kept from before keeps its id: scores are stored under it. */
const withIds = <T extends { id: string; name: string }>(all: readonly T[]): T[] => {
  const taken = new Set(all.map(({ id }) => id).filter(Boolean));
  return all.map((one) => {
    if (one.id !== '') return one;
    const wanted = proposeId(one.name, longestWord - 3) || 'isian';
    let id = wanted.length > 1 ? wanted : `${wanted}-1`;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return { ...one, id };
  });
};

const number = (typed: string) => Number(typed.trim() === '' ? Number.NaN : typed);
/** A date that was left empty is sent as typed: the server says which one. */
const instant = (typed: string) => instantOf(typed, contestZone()) ?? typed;

export const criteriaIds = (draft: PlanDraft) => withIds(draft.criteria).map(({ id, name }) => ({ id, name }));

type Plan = Omit<BodySentTo<(typeof routes)['createCompetition']>, 'competitionId' | 'level' | 'areaCode'>;
export const planBody = (draft: PlanDraft, before: Competition | undefined): Plan => {
  const known = new Map(before?.categories.map(({ categoryId, name }) => [name, categoryId]));
  const names = draft.categories
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const categories = withIds(names.map((name) => ({ name, id: known.get(name) ?? '' })));
  const criteria = withIds(draft.criteria);
  return {
    name: draft.name,
    categories: categories.map(({ id, name }) => ({ categoryId: id, name })),
    criteria: criteria.map(({ id, name, hint, weight, from, to, halves }) => ({
      criterionId: id,
      name,
      ...(hint.trim() !== '' && { hint }),
      weight: number(weight),
      from: number(from),
      to: number(to),
      halves,
    })),
    rounds: withIds(draft.rounds).map(({ id, name, kind, opensAt, closesAt, best, without }) => ({
      ...(criteria.some(({ key }) => without.includes(key)) && {
        criterionIds: criteria.filter(({ key }) => !without.includes(key)).map((one) => one.id),
      }),
      roundId: id,
      name,
      kind,
      opensAt: instant(opensAt),
      closesAt: instant(closesAt),
      ...(best.trim() !== '' && { best: number(best) }),
    })),
    entriesOpenAt: instant(draft.entriesOpenAt),
    entriesCloseAt: instant(draft.entriesCloseAt),
    announcesAt: instant(draft.announcesAt),
    objectionsUntil: instant(draft.objectionsUntil),
    judgesPerEntry: number(draft.judgesPerEntry),
    normalise: draft.normalise,
    absence: { rule: draft.absence, minimumJudges: number(draft.minimumJudges) },
    ties: [
      ...(draft.tieCriterion === '' ? [] : [{ by: 'criterion' as const, criterionId: draft.tieCriterion }]),
      { by: draft.ties },
      ...(draft.ties === 'earlier-entry' ? [] : [{ by: 'earlier-entry' as const }]),
    ],
    judgesNamed: draft.judgesNamed,
  };
};
