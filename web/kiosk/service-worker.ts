declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: the page, and every file that it needs. */
declare const SHELL: { version: string; addresses: string[]; files: string[] };

const prefix = 'daftar-kiosk-';
const cacheName = prefix + SHELL.version;

/** A new version is fetched whole and then waits: the page says when nobody is filling in a form. */
self.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(cacheName);
    // What bears no hash in its name may lie older in the browser's own cache.
    await cache.addAll(SHELL.files.map((file) => new Request(file, { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

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

/** Always as it was kept, online too: page and files are of one version, and a venue's network decides nothing. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate';
  if ((isPage ? SHELL.addresses : SHELL.files).includes(pathname)) event.respondWith(keptOrFresh(request, pathname));
});

const keptOrFresh = async (request: Request, pathname: string): Promise<Response> =>
  (await (await caches.open(cacheName)).match(pathname)) ?? fetch(request);
