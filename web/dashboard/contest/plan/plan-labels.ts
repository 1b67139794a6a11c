import { say, type Text } from '../../../lib/say.ts';
import { texts } from './texts.ts';

const ofFields: Record<string, Text> = {
  name: texts.name,
  id: texts.idLabel,
  competitionId: texts.idLabel,
  level: texts.level,
  areaCode: texts.area,
  categories: texts.categories,
  entriesOpenAt: texts.entriesOpenAt,
  entriesCloseAt: texts.entriesCloseAt,
  announcesAt: texts.announcesAt,
  objectionsUntil: texts.objectionsUntil,
  judgesPerEntry: texts.judgesPerEntry,
  minimumJudges: texts.minimumJudges,
  'absence-minimumJudges': texts.minimumJudges,
  absence: texts.absence,
  normalise: texts.normalise,
  tieCriterion: texts.tieCriterion,
  ties: texts.ties,
  criteria: texts.criteria,
  rounds: texts.rounds,
};
const ofRows: Record<string, Text> = {
  'criteria-name': texts.criterion,
  'criteria-hint': texts.hint,
  'criteria-weight': texts.weight,
  'criteria-from': texts.from,
  'criteria-to': texts.to,
  'criteria-halves': texts.halves,
  'rounds-name': texts.round,
  'rounds-kind': texts.kind,
  'rounds-opensAt': texts.opensAt,
  'rounds-closesAt': texts.closesAt,
  'rounds-best': texts.best,
  'rounds-criterionIds': texts.judgedBy,
};

/** What a control is called, by its id: `criteria-0-weight` is "Bobot 1". */
export const labelOf = (id: string): string => {
  const [, group, at, field] = /^(criteria|rounds)-(\d+)-(\w+)$/.exec(id) ?? [];
  if (group) return `${say(ofRows[`${group}-${field}`] ?? texts.name)} ${Number(at) + 1}`;
  return say(ofFields[id] ?? texts.name);
};
