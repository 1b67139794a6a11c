import { routes } from '../../shared/api/routes.ts';
import { photosPerRound, stillComing } from '../../shared/domain/competition-entry.ts';
import { newPhotoId } from '../../shared/keys/made-ids.ts';
import { missingPartsOf } from '../http/competition/photo-parts.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { entryOfCode, letEntrantPass, photoRoundsOf } from './entry-holder.ts';

export const createPhoto = operation(routes.createPhoto, async ({ params, body, now, daftar, problem }) => {
  const { entry, competition } = await entryOfCode(params.entryCode, daftar);
  const { phoneEnd, ...file } = body;
  await letEntrantPass(entry, phoneEnd, now, daftar);
  const isSame = (one: typeof file) =>
    one.hash === file.hash && one.roundId === file.roundId && one.bytes === file.bytes;
  const done = entry.photos.find((one) => one.hash === file.hash && one.roundId === file.roundId);
  if (done) return ok({ photoId: done.photoId, state: 'done' as const, missingParts: [] });
  if (!photoRoundsOf(competition, entry, now).includes(file.roundId)) throw problem('photos-closed');

  const coming = stillComing(entry, now);
  const earlier = coming.find(isSame);
  if (earlier) {
    const missingParts = await missingPartsOf(earlier, now, daftar);
    return ok({ photoId: earlier.photoId, state: 'coming' as const, missingParts });
  }
  const inRound = [...entry.photos, ...coming].filter(({ roundId }) => roundId === file.roundId);
  if (inRound.length >= photosPerRound) throw problem('too-many-photos');
  const fresh = { photoId: newPhotoId(), ...file, startedAt: new Date(now).toISOString() };
  if (!(await daftar.entries.change(entry, { coming: [...coming, fresh] }))) throw problem('changed-meanwhile');
  const missingParts = await missingPartsOf(fresh, now, daftar);
  return created({ photoId: fresh.photoId, state: 'coming' as const, missingParts });
});
