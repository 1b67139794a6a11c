import { createHash } from 'node:crypto';
import { routes } from '../../shared/api/routes.ts';
import { stillComing } from '../../shared/domain/competition-entry.ts';
import { judgePhoto } from '../../shared/domain/competition-photo.ts';
import { joinParts, missingPartsOf, removeParts } from '../http/competition/photo-parts.ts';
import { ok, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass, shownEntry } from './entry-holder.ts';

export const completePhoto = operation(routes.completePhoto, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  const { photoId } = params;
  await letEntrantPass(entry, body.phoneEnd, now, daftar);
  if (entry.photos.some((one) => one.photoId === photoId)) return ok(shownEntry({ entry, competition }, now, daftar));
  const coming = stillComing(entry, now);
  const arrived = coming.find((one) => one.photoId === photoId);
  if (!arrived) throw problem('photo-not-found');
  const missingParts = await missingPartsOf(arrived, now, daftar);
  if (missingParts.length > 0) throw problem('photo-incomplete', { members: { missingParts } });

  const bytes = await joinParts(arrived, daftar);
  const others = coming.filter((one) => one !== arrived);
  const isAnnounced = createHash('sha256').update(bytes).digest('hex') === arrived.hash;
  const judged = isAnnounced ? judgePhoto(bytes) : { problem: 'photo-differs' as const };
  if (judged.problem !== undefined) {
    await daftar.entries.change(entry, { coming: others });
    await removeParts(arrived, daftar);
    throw problem(judged.problem);
  }
  const { width, height, clean } = judged;
  const place = `photos/${competition.competitionId}/${photoId}.jpg`;
  await daftar.objects.write(place, clean, 'image/jpeg');
  const { roundId, hash } = arrived;
  const takenInAt = new Date(now).toISOString();
  const photo = { photoId, roundId, place, bytes: clean.length, hash, width, height, takenInAt };
  const changes = { photos: [...entry.photos, photo], coming: others, changedAt: takenInAt };
  if (!(await daftar.entries.change(entry, changes))) throw problem('changed-meanwhile');
  await removeParts(arrived, daftar);
  return ok(shownEntry({ entry: { ...entry, ...changes }, competition }, now, daftar));
});
