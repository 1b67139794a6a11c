declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: the worker's own file, its pages, and every file that they need. */
declare const SHELL: { file: string; version: string; addresses: string[]; files: string[] };

type Answer = (request: Request, pathname: string) => Promise<Response>;

/** Each worker clears away its own old versions, and nobody else's. */
const prefix = `daftar-shell-${SHELL.file}-`;
const cacheName = prefix + SHELL.version;

/** Keeps this version whole, or not at all. `cache`: how far the browser's own cache is believed. */
export const fillShell = async (cache: RequestCache): Promise<void> =>
  (await caches.open(cacheName)).addAll(SHELL.files.map((file) => new Request(file, { cache })));

export const keptIn = async (pathname: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(pathname);

export const keptOrFresh: Answer = async (request, pathname) => (await keptIn(pathname)) ?? fetch(request);

/** Answers for our own pages by `page`, for their files as they were kept. Nothing of the API is kept. */
export const serveShell = (page: Answer): void => {
  self.addEventListener('activate', (event) => {
    const clean = async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
      );
      await self.clients.claim();
    };
    event.waitUntil(clean());
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) return;
    const isPage = request.mode === 'navigate';
    if ((isPage ? SHELL.addresses : SHELL.files).includes(pathname))
      event.respondWith((isPage ? page : keptOrFresh)(request, pathname));
  });
};
