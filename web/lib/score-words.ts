import type { Language } from '../../shared/domain/field-problems.ts';

type Words = {
  /** As locked, before it is, and what a change of it is. */
  locked: string;
  open: string;
  signed: string;
  asked: string;
  /** A column, and what stands in it for an entry that the committee took out. */
  takenOut: string;
  yes: string;
};

/** What a row of marks is, in a file. */
export const scoreWords: Record<Language, Words> = {
  id: {
    locked: 'dikunci',
    open: 'sementara',
    signed: 'perubahan disahkan',
    asked: 'perubahan diminta',
    takenOut: 'Peserta dikeluarkan',
    yes: 'ya',
  },
  en: {
    locked: 'locked',
    open: 'provisional',
    signed: 'change signed off',
    asked: 'change asked for',
    takenOut: 'Entry taken out',
    yes: 'yes',
  },
};

type Rounds = readonly { entries: readonly { entry: number; excluded?: boolean | undefined }[] }[];

/** Whom the committee took out: their marks stay, a rank they have not. */
export const takenOut = (rounds: Rounds): ReadonlySet<number> =>
  new Set(rounds.flatMap(({ entries }) => entries.flatMap(({ entry, excluded }) => (excluded ? [entry] : []))));
