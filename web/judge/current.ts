import { computed, signal } from '@preact/signals';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { address } from './address.ts';
import type { Judging } from './judging.ts';
import { put, readAll, remove } from './store/database.ts';
import { forgetPhotos } from './store/photos.ts';

export type Round = Judging['rounds'][number];
export type Entry = Round['entries'][number];

type Kept = { key: string; email: string; competitionId: string };
type KeptJudging = Kept & { judging: Judging; keptAt: string };
/** A judge's marks as this phone has them. `refused` names why the server will not have them: they stay to be looked at. */
export type KeptSheet = Kept & {
  roundId: string;
  entryNumber: number;
  marks: Record<string, number>;
  notes: Record<string, string>;
  filledAt: string;
  state: 'waiting' | 'sent' | 'refused';
  refused?: string;
};
export type KeptConflict = Kept & { entryNumber: number };

const keptJudging = signal<KeptJudging[]>([]);
export const sheets = signal<ReadonlyMap<string, KeptSheet>>(new Map());
/** When what lies on this phone's disk was filled in, by sheet: only of that may be said that it is kept. */
export const onDisk = signal<ReadonlyMap<string, string>>(new Map());
export const conflicts = signal<ReadonlyMap<string, KeptConflict>>(new Map());
/** Nothing more can be written: said at once, for a mark that is not kept is no mark. */
export const isFull = signal(false);

const byKey = <T extends Kept>(all: readonly T[]) => new Map(all.map((one) => [one.key, one]));

export const openKept = async (): Promise<void> => {
  const [judging, own, tied] = await Promise.all([
    readAll<KeptJudging>('judging'),
    readAll<KeptSheet>('sheets'),
    readAll<KeptConflict>('conflicts'),
  ]);
  keptJudging.value = judging;
  sheets.value = byKey(own);
  onDisk.value = new Map(own.map(({ key, filledAt }) => [key, filledAt]));
  conflicts.value = byKey(tied);
};

/** Who judges on this phone: who is signed in, else who did so last. Without a network nobody can sign in. */
export const judgeEmail = computed(
  () => signedIn.value?.email ?? keptJudging.value.toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0]?.email,
);
export const competitionId = computed(
  () =>
    address.value.competition ??
    (signedIn.value ? undefined : keptJudging.value.find(({ email }) => email === judgeEmail.value)?.competitionId),
);
const current = computed(() =>
  keptJudging.value.find((one) => one.email === judgeEmail.value && one.competitionId === competitionId.value),
);
export const judging = computed(() => current.value?.judging);
export const isKept = computed(() => current.value !== undefined);

const keyOf = (...parts: (string | number)[]) => [judgeEmail.value, ...parts].join(' ');
export const sheetKey = (roundId: string, entryNumber: number) =>
  keyOf(competitionId.value ?? '', roundId, entryNumber);

/** The phone's own marks where it has any, else what the server has. */
export const sheetOf = ({ roundId }: Round, { entryNumber, sheet }: Entry) =>
  sheets.value.get(sheetKey(roundId, entryNumber)) ?? sheet;

export const isTied = ({ entryNumber }: Entry): boolean =>
  conflicts.value.has(keyOf(competitionId.value ?? '', entryNumber));

const write = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work;
    isFull.value = false;
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    isFull.value = true;
    return false;
  }
};

/** What the server knows now. Sheets that it has are no longer this phone's business. */
export const keepJudging = async (found: Judging): Promise<void> => {
  const email = judgeEmail.value ?? '';
  const kept: KeptJudging = {
    key: keyOf(found.competitionId),
    email,
    competitionId: found.competitionId,
    judging: found,
    keptAt: new Date().toISOString(),
  };
  keptJudging.value = [...keptJudging.value.filter(({ key }) => key !== kept.key), kept];
  await write(put('judging', kept));
  for (const one of sheets.value.values())
    if (one.email === email && one.competitionId === found.competitionId && one.state === 'sent') await dropSheet(one);
};

export const keepSheet = async (sheet: KeptSheet): Promise<boolean> => {
  sheets.value = new Map(sheets.value).set(sheet.key, sheet);
  const isWritten = await write(put('sheets', sheet));
  if (isWritten) onDisk.value = new Map(onDisk.value).set(sheet.key, sheet.filledAt);
  return isWritten;
};
export const dropSheet = async ({ key }: KeptSheet): Promise<void> => {
  sheets.value = new Map([...sheets.value].filter(([one]) => one !== key));
  await write(remove('sheets', key));
};

export const fillSheet = (
  round: Round,
  { entryNumber }: Entry,
  filled: Pick<KeptSheet, 'marks' | 'notes'>,
): Promise<boolean> =>
  keepSheet({
    key: sheetKey(round.roundId, entryNumber),
    email: judgeEmail.value ?? '',
    competitionId: competitionId.value ?? '',
    roundId: round.roundId,
    entryNumber,
    ...filled,
    filledAt: new Date().toISOString(),
    state: 'waiting',
  });

export const keepConflict = async (entryNumber: number): Promise<void> => {
  const key = keyOf(competitionId.value ?? '', entryNumber);
  const one = { key, email: judgeEmail.value ?? '', competitionId: competitionId.value ?? '', entryNumber };
  conflicts.value = new Map(conflicts.value).set(key, one);
  await write(put('conflicts', one));
};
export const dropConflict = async ({ key }: KeptConflict): Promise<void> => {
  conflicts.value = new Map([...conflicts.value].filter(([one]) => one !== key));
  await write(remove('conflicts', key));
};

/** Whoever signs out leaves nothing to look at, except what was not sent: that waits for them. */
export const forgetJudging = async (): Promise<void> => {
  const mine = keptJudging.value.filter(({ email }) => email === judgeEmail.value);
  keptJudging.value = keptJudging.value.filter((one) => !mine.includes(one));
  await Promise.all([...mine.map(({ key }) => remove('judging', key)), forgetPhotos()]);
};
