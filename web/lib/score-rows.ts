import type { AnswerOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';
import type { Cell } from './csv.ts';
import { placeOf } from './unit.tsx';

export type Scores = AnswerOf<(typeof routes)['getPublishedScores']>;

const head = (names: readonly string[]): Cell[] => [
  'Babak',
  'Nomor',
  'Peserta',
  'Kelurahan',
  'Juri',
  'Keadaan',
  ...names,
  'Alasan',
  'Disahkan',
];

/** One row for each sheet as it was locked, and one for each change since: nothing is replaced. Weights stand in the head. */
export const scoreRows = ({ rules, entries, judges, rounds, revisions }: Scores): Cell[][] => {
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
    ];
  };
  return [
    head(rules.criteria.map(({ name, weight }) => `${name} (×${weight})`)),
    ...rounds.flatMap(({ roundId, locked, sheets }) =>
      sheets.map((sheet) => row({ ...sheet, roundId }, locked ? 'dikunci' : 'sementara', null, null)),
    ),
    ...revisions.map((one) =>
      row(one, one.signedOff ? 'perubahan disahkan' : 'perubahan diminta', one.reason, one.signedOff?.at ?? null),
    ),
  ];
};
