import { routes } from '../../shared/api/routes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass, shownEntry } from './entry-holder.ts';
import { categoryProblems } from './judge-entry.ts';

export const changeEntry = operation(routes.changeEntry, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  const { phoneEnd, ...wanted } = body;
  await letEntrantPass(entry, phoneEnd, now, daftar);
  if (entry.state === 'withdrawn' || !takesEntries(competition, now)) throw problem('entries-closed');
  const errors = wanted.categoryId === undefined ? [] : categoryProblems(competition, wanted.categoryId);
  if (errors.length > 0) throw problem('invalid-request', { errors });
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const changes = { ...given, changedAt: new Date(now).toISOString() };
  if (!(await daftar.entries.change(entry, changes))) throw problem('changed-meanwhile');
  return ok(shownEntry({ entry: { ...entry, ...changes }, competition }, now, daftar));
});
