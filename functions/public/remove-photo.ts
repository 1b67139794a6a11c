import { routes } from '../../shared/api/routes.ts';
import { stillComing } from '../../shared/domain/competition-entry.ts';
import { removeParts } from '../http/competition/photo-parts.ts';
import { ok, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass, photoRoundsOf, shownEntry } from './entry-holder.ts';

export const removePhoto = operation(routes.removePhoto, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  const { photoId } = params;
  await letEntrantPass(entry, body.phoneEnd, now, daftar);
  const photo = entry.photos.find((one) => one.photoId === photoId);
  const coming = stillComing(entry, now).find((one) => one.photoId === photoId);
  if (!photo && !coming) throw problem('photo-not-found');
  const { roundId } = photo ?? (coming as { roundId: string });
  if (!photoRoundsOf(competition, entry, now).includes(roundId)) throw problem('photos-closed');
  const changes = {
    photos: entry.photos.filter((one) => one !== photo),
    coming: stillComing(entry, now).filter((one) => one.photoId !== photoId),
    changedAt: new Date(now).toISOString(),
  };
  if (!(await daftar.entries.change(entry, changes))) throw problem('changed-meanwhile');
  if (photo) await daftar.objects.remove(photo.place);
  if (coming) await removeParts(coming, daftar);
  return ok(shownEntry({ entry: { ...entry, ...changes }, competition }, now, daftar));
});
