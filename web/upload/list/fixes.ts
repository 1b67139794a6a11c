import { signal } from '@preact/signals';
import type { ListField } from '../../../shared/lists/columns/list-field.ts';
import { ask } from '../desk/ask-desk.ts';
import type { FixPage } from '../desk/views.ts';

/** The rows that need their owner, a few at a time, and how many there are of each kind. */
export const fixes = signal<FixPage | undefined>(undefined);
/** The column whose rows are shown; all where there is none. */
export const fixColumn = signal<ListField | '' | undefined>(undefined);
export const fixFrom = signal(0);

export const fixesAtOnce = 6;

export const loadFixes = async (): Promise<void> => {
  fixes.value = await ask('fixPage', fixColumn.value, fixFrom.value, fixesAtOnce);
};

export const showFixes = (column: ListField | '' | undefined, from: number): Promise<void> => {
  fixColumn.value = column;
  fixFrom.value = from;
  return loadFixes();
};

export const correct = async (line: number, column: ListField, text: string): Promise<void> => {
  await ask('correct', line, column, text);
  await loadFixes();
};

export const correctAlike = async (line: number, column: ListField): Promise<void> => {
  await ask('correctAlike', line, column);
  await loadFixes();
};

export const forgetFixes = (): void => {
  fixes.value = undefined;
  fixColumn.value = undefined;
  fixFrom.value = 0;
};
