import type { Note } from '../http/note-request.ts';

/** Far more than the crews of an event see. */
const remembered = 20_000;
const shown = new Set<string>();

/**
 * Notes which records are opened for somebody, before they are. A page asks for its list every few seconds: what this process has
 * shown to them already leaves no second entry.
 */
export const noteShown = async (who: string, recordIds: readonly string[], note: Note): Promise<void> => {
  const fresh = recordIds.filter((recordId) => !shown.has(`${who} ${recordId}`));
  if (fresh.length === 0) return;
  await note({ about: { recordIds: fresh } });
  if (shown.size > remembered) shown.clear();
  for (const recordId of fresh) shown.add(`${who} ${recordId}`);
};
