import type { Criterion } from './competition.ts';

/** The parts of an export of scores that become rows. */
type Exported = {
  rules: { criteria: readonly Criterion[] };
  entries: readonly { entryNumber: number; label: string; unit: { villageCode?: string | undefined } }[];
  judges: readonly { judgeNumber: number; label: string }[];
  rounds: readonly {
    roundId: string;
    entries: readonly { entry: number; category?: string | undefined }[];
    sheets: readonly { entryNumber: number; judgeNumber: number; marks: Record<string, number> }[];
  }[];
  revisions: readonly {
    roundId: string;
    entryNumber: number;
    judgeNumber: number;
    marks: Record<string, number>;
    reason: string;
    signedOff?: { at: string } | undefined;
  }[];
};
type Titles = {
  round: string;
  number: string;
  entry: string;
  village: string;
  category: string;
  judge: string;
  locked: string;
  changed: string;
  reason: string;
};

export const scoreTitles = {
  id: {
    round: 'Babak',
    number: 'Nomor',
    entry: 'Peserta',
    village: 'Kelurahan',
    category: 'Kategori',
    judge: 'Juri',
    locked: 'Dikunci',
    changed: 'Diubah',
    reason: 'Alasan',
  },
  en: {
    round: 'Round',
    number: 'Number',
    entry: 'Entry',
    village: 'Village',
    category: 'Category',
    judge: 'Judge',
    locked: 'Locked',
    changed: 'Changed',
    reason: 'Reason',
  },
} as const satisfies Record<'id' | 'en', Titles>;

/**
 * All marks as a table for Excel: a row for each sheet as it was locked, and below it a row for each change that was signed off since.
 * Marks are written as people in Indonesia do: `7,5`.
 */
export const scoreRows = ({ rules, entries, judges, rounds, revisions }: Exported, titles: Titles): string[][] => {
  const entryOf = new Map(entries.map((entry) => [entry.entryNumber, entry]));
  const labelOf = new Map(judges.map(({ judgeNumber, label }) => [judgeNumber, label]));
  const marksIn = (marks: Record<string, number>) =>
    rules.criteria.map(({ criterionId }) => String(marks[criterionId] ?? '').replace('.', ','));
  const header = [
    titles.round,
    titles.number,
    titles.entry,
    titles.village,
    titles.category,
    titles.judge,
    ...rules.criteria.map(({ name, weight }) => `${name} ×${weight}`),
    titles.locked,
    titles.reason,
  ];
  const rows = rounds.flatMap(({ roundId, entries: inRound, sheets }) => {
    const categoryOf = new Map(inRound.map(({ entry, category }) => [entry, category]));
    const row = (
      one: { entryNumber: number; judgeNumber: number; marks: Record<string, number> },
      state: string,
      reason: string,
    ) => [
      roundId,
      String(one.entryNumber),
      entryOf.get(one.entryNumber)?.label ?? '',
      entryOf.get(one.entryNumber)?.unit.villageCode ?? '',
      categoryOf.get(one.entryNumber) ?? '',
      labelOf.get(one.judgeNumber) ?? String(one.judgeNumber),
      ...marksIn(one.marks),
      state,
      reason,
    ];
    const changes = revisions
      .filter((one) => one.roundId === roundId && one.signedOff)
      .sort((a, b) => ((a.signedOff?.at ?? '') < (b.signedOff?.at ?? '') ? -1 : 1));
    return [
      ...sheets.map((sheet) => row(sheet, titles.locked, '')),
      ...changes.map((change) => row(change, `${titles.changed} ${change.signedOff?.at}`, change.reason)),
    ];
  });
  return [header, ...rows];
};
