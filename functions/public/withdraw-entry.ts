import { routes } from '../../shared/api/routes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass, shownEntry } from './entry-holder.ts';

export const withdrawEntry = operation(routes.withdrawEntry, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  await letEntrantPass(entry, body.phoneEnd, now, daftar);
  if (entry.state === 'withdrawn') return ok(shownEntry({ entry, competition }, now, daftar));
  if (!takesEntries(competition, now)) throw problem('entries-closed');
  const changes = { state: 'withdrawn' as const, changedAt: new Date(now).toISOString() };
  if (!(await daftar.entries.change(entry, changes))) throw problem('changed-meanwhile');
  return ok(shownEntry({ entry: { ...entry, ...changes }, competition }, now, daftar));
});
