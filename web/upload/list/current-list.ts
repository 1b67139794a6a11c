import { signal } from '@preact/signals';
import type { ColumnUse, Mapping } from '../../../shared/lists/columns/list-field.ts';
import type { UnreadableCode } from '../../../shared/lists/read/unreadable.ts';
import { keep, recall } from '../../lib/kept.ts';
import type { Current } from '../channel/current.ts';
import { ask, CannotRead, NoWorker, readingProgress } from '../desk/ask-desk.ts';
import type { ListView, SummaryView } from '../desk/views.ts';
import { forgetFixes, loadFixes } from './fixes.ts';

/** The one list that the page works on. */
export const list = signal<ListView | undefined>(undefined);
export const mapping = signal<Mapping>([]);
/** Nothing while the list is read, and where a column that it needs is not chosen. */
export const summary = signal<SummaryView | undefined>(undefined);
/** The name of the file that is being opened. */
export const opening = signal<string | undefined>(undefined);
/** Why the file that was chosen last cannot be read. */
export const unreadable = signal<UnreadableCode | 'no-worker' | undefined>(undefined);

type Remembered = Record<string, ColumnUse | null>;
const columnsKey = (now: Current) => `columns:${now.campaign.campaignId}/${now.channelId}`;

/** Gives the file to the worker, which proposes what its columns are, and examines it so. */
export const chooseFile = async (file: File, now: Current): Promise<void> => {
  forgetList();
  opening.value = file.name;
  try {
    const view = await ask('open', file, recall<Remembered>(columnsKey(now)) ?? {});
    list.value = view;
    mapping.value = view.mapping;
    await examine(now);
  } catch (error) {
    const reason = reasonOf(error);
    forgetList();
    unreadable.value = reason;
  } finally {
    opening.value = undefined;
    readingProgress.value = undefined;
  }
};

/** Uses a column for something else: then it is taken from the column that was used for it before. */
export const useColumn = async (column: number, use: ColumnUse | null, now: Current): Promise<void> => {
  mapping.value = Array.from({ length: Math.max(mapping.value.length, column + 1) }, (_, at) => {
    if (at === column) return use;
    const before = mapping.value[at] ?? null;
    return before === use ? null : before;
  });
  const remembered: Remembered = { ...recall<Remembered>(columnsKey(now)) };
  for (const [at, { key }] of (list.value?.columns ?? []).entries())
    if (key !== '') remembered[key] = mapping.value[at] ?? null;
  keep(columnsKey(now), remembered);
  await examine(now);
};

const examine = async (now: Current) => {
  summary.value = undefined;
  forgetFixes();
  if (missingUses(now).length > 0) return;
  readingProgress.value = { share: 0, lines: 0 };
  const today = new Date().toISOString().slice(0, 10);
  try {
    const found = await ask('examine', mapping.value, { personRule: now.campaign.personRule, today });
    if (found === undefined) return;
    await loadFixes();
    summary.value = found;
    readingProgress.value = undefined;
  } catch (error) {
    const reason = reasonOf(error);
    forgetList();
    unreadable.value = reason;
  }
};

/** What every person must have a column for, and the list has not. */
export const missingUses = (now: Current): ColumnUse[] =>
  (['name', 'nik', 'phone'] as const).filter(
    (use) => !mapping.value.includes(use) && (use !== 'nik' || now.campaign.personRule === 'nik'),
  );

export const forgetList = (): void => {
  list.value = undefined;
  mapping.value = [];
  summary.value = undefined;
  unreadable.value = undefined;
  forgetFixes();
};

const reasonOf = (error: unknown) => {
  if (error instanceof CannotRead) return error.code;
  if (error instanceof NoWorker) return 'no-worker';
  throw error;
};
