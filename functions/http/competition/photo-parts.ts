import type { Coming } from '../../../shared/domain/competition-entry.ts';
import { partBytes, partsOf } from '../../../shared/domain/competition-photo.ts';
import type { Daftar } from '../daftar.ts';

const partName = (photoId: string, n: number) => `parts/${photoId}/${n}`;

/** The parts of a photo that have not come, or not whole, with where to put them. */
export const missingPartsOf = async ({ photoId, bytes }: Coming, now: number, { objects }: Daftar) => {
  const sizes = partsOf(bytes);
  const there = await Promise.all(sizes.map((_, n) => objects.size(partName(photoId, n))));
  return sizes.flatMap((size, n) =>
    there[n] === size
      ? []
      : [{ n, from: n * partBytes, bytes: size, address: objects.putAddress(partName(photoId, n), size, now) }],
  );
};

export const joinParts = async ({ photoId, bytes }: Coming, { objects }: Daftar): Promise<Buffer> => {
  const parts = await Promise.all(partsOf(bytes).map((_, n) => objects.read(partName(photoId, n))));
  return Buffer.concat(parts.flatMap((part) => part ?? []));
};

export const removeParts = async ({ photoId, bytes }: Coming, { objects }: Daftar): Promise<void> => {
  await Promise.all(partsOf(bytes).map((_, n) => objects.remove(partName(photoId, n))));
};
