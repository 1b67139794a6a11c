import type { Judging } from '../judging.ts';

type Photo = Judging['rounds'][number]['entries'][number]['photos'][number];

const cacheName = 'daftar-judge-photos';
/** What a phone takes along by itself: some 100 MB at the size in which pages send photos. */
const mostTaken = 250;
const perEntry = 4;

const nameOf = ({ photoId }: Photo) => `/kept-photos/${photoId}`;
const mayFail = (error: unknown): undefined => {
  // No network, a full disk, or a picture that this browser cannot read: the place of the photo says that it is not here.
  if (error instanceof TypeError || error instanceof DOMException) return undefined;
  throw error;
};

const keep = async (photo: Photo): Promise<Response | undefined> => {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(nameOf(photo));
  if (kept) return kept;
  const response = await fetch(photo.address);
  if (!response.ok) return undefined;
  await cache.put(nameOf(photo), response.clone());
  return response;
};

export const photoOf = async (photo: Photo): Promise<ImageBitmap | undefined> => {
  try {
    const found = await keep(photo);
    return found && (await createImageBitmap(await found.blob()));
  } catch (error) {
    return mayFail(error);
  }
};

/** Takes the photos of what is still to be judged along, before the network goes; drops those of rounds that are over. */
export const takePhotosAlong = async ({ rounds }: Judging): Promise<void> => {
  const open = rounds.filter(({ state }) => state === 'judging').flatMap(({ entries }) => entries);
  const wanted = open.flatMap(({ photos }) => photos.slice(0, perEntry)).slice(0, mostTaken);
  const shown = new Set(rounds.flatMap(({ entries }) => entries.flatMap(({ photos }) => photos.map(nameOf))));
  try {
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys())
      if (!shown.has(new URL(request.url).pathname)) await cache.delete(request);
    for (const photo of wanted) await keep(photo);
  } catch (error) {
    mayFail(error);
  }
};

export const forgetPhotos = async (): Promise<void> => {
  await caches.delete(cacheName);
};
