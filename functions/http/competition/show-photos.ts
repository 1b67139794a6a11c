import type { Photo } from '../../../shared/domain/competition-entry.ts';
import type { Daftar } from '../daftar.ts';

/** Photos with addresses to load them from, for an hour. */
export const shownPhotos = (photos: readonly Photo[], now: number, { objects }: Daftar) =>
  photos.map(({ photoId, roundId, width, height, place }) => ({
    photoId,
    roundId,
    width,
    height,
    address: objects.getAddress(place, now),
  }));
