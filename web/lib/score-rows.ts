import type { AnswerOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';
import type { Cell } from './csv.ts';
import { language } from './language.ts';
import { scoreWords, takenOut } from './score-words.ts';
import { placeOf } from './unit.tsx';

export type Scores = AnswerOf<(typeof routes)['getPublishedScores']>;

const titles = {
  id: {
    before: ['Babak', 'Nomor', 'Peserta', 'Kelurahan', 'Juri', 'Keadaan'],
    after: ['Alasan', 'Disahkan'],
  },
  en: {
    before: ['Round', 'Number', 'Entry', 'Village', 'Judge', 'State'],
    after: ['Reason', 'Signed off'],
  },
};

/** One row for each sheet as it was locked, and one for each change since: nothing is replaced. Weights stand in the head. */
export const scoreRows = ({ rules, entries, judges, rounds, revisions }: Scores): Cell[][] => {
  const words = scoreWords[language.value];
  const { before, after } = titles[language.value];
  const out = takenOut(rounds);
  const entryOf = new Map(entries.map((entry) => [entry.entryNumber, entry]));
  const judgeOf = new Map(judges.map(({ judgeNumber, label }) => [judgeNumber, label]));
  const roundOf = new Map(rules.rounds.map(({ roundId, name }) => [roundId, name]));
  type Marked = { roundId: string; entryNumber: number; judgeNumber: number; marks: Record<string, number> };
  const row = (
    { roundId, entryNumber, judgeNumber, marks }: Marked,
    state: string,
    why: Cell,
    signedAt: Cell,
  ): Cell[] => {
    const entry = entryOf.get(entryNumber);
    return [
      roundOf.get(roundId) ?? roundId,
      entryNumber,
      entry?.label ?? null,
      (entry && placeOf(entry.unit)) ?? entry?.unit.villageCode ?? null,
      judgeOf.get(judgeNumber) ?? judgeNumber,
      state,
      ...rules.criteria.map(({ criterionId }) => marks[criterionId] ?? null),
      why,
      signedAt,
      out.has(entryNumber) ? words.yes : null,
    ];
  };
  return [
    [...before, ...rules.criteria.map(({ name, weight }) => `${name} (×${weight})`), ...after, words.takenOut],
    ...rounds.flatMap(({ roundId, locked, sheets }) =>
      sheets.map((sheet) => row({ ...sheet, roundId }, locked ? words.locked : words.open, null, null)),
    ),
    ...revisions.map((one) =>
      row(one, one.signedOff ? words.signed : words.asked, one.reason, one.signedOff?.at ?? null),
    ),
  ];
};
