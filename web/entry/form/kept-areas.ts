const cacheName = 'daftar-entry-areas';

/** Private windows and full disks refuse it: then the areas need a network, as before. */
const unlessRefused = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
};

export const keepAreas = async (path: string, file: Response): Promise<void> => {
  if ('caches' in self) await unlessRefused(caches.open(cacheName).then((cache) => cache.put(path, file)));
};

export const keptAreas = async (path: string): Promise<Response | undefined> =>
  'caches' in self ? unlessRefused(caches.open(cacheName).then((cache) => cache.match(path))) : undefined;
