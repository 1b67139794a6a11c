import { scoreWords, takenOut } from '../score-words.ts';
import { pageOfEach } from './each.ts';
import { from, got, type PartReader } from './export-part.ts';
import { showMoment } from './show-moment.ts';

const idOf = ({ competitionId }: { competitionId: string }) => competitionId;

export const entryPart: PartReader = {
  titles: ({ language }) =>
    language === 'id'
      ? [
          'Lomba',
          'Nomor',
          'Peserta',
          'Kode kelurahan',
          'RW',
          'RT',
          'Nama',
          'Kelompok',
          'Keadaan',
          'Penghubung',
          'No. HP',
          'Waktu',
          'Foto',
          'Pernyataan',
        ]
      : [
          'Competition',
          'Number',
          'Entry',
          'Village code',
          'RW',
          'RT',
          'Name',
          'Category',
          'State',
          'Contact',
          'Phone',
          'Time',
          'Photos',
          'Statement',
        ],
  page: (ask, { competitions, timeZone }, place) =>
    pageOfEach(competitions, idOf, place, async ({ competitionId }, cursor) => {
      const { items, nextCursor } = await got(ask('listEntries', { params: { competitionId }, query: from(cursor) }));
      const rows = items.map(
        ({ entryNumber, label, unit, categoryId, state, contact, enteredAt, photos, statement }) => [
          competitionId,
          String(entryNumber),
          label,
          unit.villageCode ?? '',
          unit.rw ?? '',
          unit.rt ?? '',
          unit.name ?? '',
          categoryId ?? '',
          state,
          contact.name,
          contact.phone,
          showMoment(enteredAt, timeZone),
          String(photos),
          statement,
        ],
      );
      return { rows, next: nextCursor };
    }),
};

/** One row a mark: as it was locked, or as a change asked for it. Nothing is replaced. */
export const scorePart: PartReader = {
  titles: ({ language }) => [
    ...(language === 'id'
      ? ['Lomba', 'Babak', 'Nomor', 'Peserta', 'Juri', 'Keadaan', 'Unsur', 'Bobot', 'Nilai', 'Alasan', 'Disahkan']
      : [
          'Competition',
          'Round',
          'Number',
          'Entry',
          'Judge',
          'State',
          'Criterion',
          'Weight',
          'Mark',
          'Reason',
          'Signed off',
        ]),
    scoreWords[language].takenOut,
  ],
  page: (ask, { competitions, timeZone, language }, place) =>
    pageOfEach(competitions, idOf, place, async ({ competitionId }) => {
      const scores = await got(ask('exportScores', { params: { competitionId } }));
      const words = scoreWords[language];
      const out = takenOut(scores.rounds);
      const criteria = new Map(scores.rules.criteria.map((criterion) => [criterion.criterionId, criterion]));
      const entries = new Map(scores.entries.map(({ entryNumber, label }) => [entryNumber, label]));
      const judges = new Map(scores.judges.map(({ judgeNumber, label }) => [judgeNumber, label]));
      const rounds = new Map(scores.rules.rounds.map(({ roundId, name }) => [roundId, name]));
      type Sheet = { roundId: string; entryNumber: number; judgeNumber: number; marks: Record<string, number> };
      const rowsOf = (
        { roundId, entryNumber, judgeNumber, marks }: Sheet,
        state: string,
        why: string,
        signed: string,
      ) =>
        Object.entries(marks).map(([criterionId, mark]) => [
          competitionId,
          rounds.get(roundId) ?? roundId,
          String(entryNumber),
          entries.get(entryNumber) ?? '',
          judges.get(judgeNumber) ?? String(judgeNumber),
          state,
          criteria.get(criterionId)?.name ?? criterionId,
          String(criteria.get(criterionId)?.weight ?? ''),
          String(mark),
          why,
          signed,
          out.has(entryNumber) ? words.yes : '',
        ]);
      const sheets = scores.rounds.flatMap(({ roundId, locked, sheets: marked }) =>
        marked.flatMap((sheet) => rowsOf({ ...sheet, roundId }, locked ? words.locked : words.open, '', '')),
      );
      const changes = scores.revisions.flatMap((one) =>
        rowsOf(one, one.signedOff ? words.signed : words.asked, one.reason, showMoment(one.signedOff?.at, timeZone)),
      );
      return { rows: [...sheets, ...changes], next: null };
    }),
};
