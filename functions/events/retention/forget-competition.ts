import type { Entry } from '../../../shared/domain/competition-entry.ts';
import { removeParts } from '../../http/competition/photo-parts.ts';
import type { Daftar } from '../../http/daftar.ts';

/**
 * Who spoke for the units, their photos and what was written in words of their own. The units themselves, marks and rankings stay:
 * they are no people's data, and what was announced stays as it was.
 */
export const forgetCompetition = async (competitionId: string, daftar: Daftar): Promise<undefined> => {
  for (const entry of await daftar.entries.ofCompetition(competitionId)) await forgetEntry(entry, daftar);
  for (const objection of await daftar.objections.ofCompetition(competitionId)) {
    const { answer } = objection;
    if (objection.text === '' && (answer?.text ?? '') === '') continue;
    await daftar.objections.change(objection, { text: '', ...(answer && { answer: { ...answer, text: '' } }) });
  }
};

const forgetEntry = async (entry: Entry, daftar: Daftar): Promise<void> => {
  // The objects first: without the entry nobody knows their names any more.
  for (const { place } of entry.photos) await daftar.objects.remove(place);
  for (const coming of entry.coming ?? []) await removeParts(coming, daftar);
  const { contact, statement, photos, coming } = entry;
  if (contact.phone === '' && statement === '' && photos.length === 0 && coming === undefined) return;
  const forgotten = { contact: { name: '', phone: '' }, statement: '', photos: [], coming: undefined };
  // Nobody changes it beside: it is read again, and forgotten then, by the next run.
  if (!(await daftar.entries.change(entry, forgotten))) throw new Error('An entry was changed while it was forgotten');
};
