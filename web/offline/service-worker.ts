declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: the pages kept, and every file that they need. */
declare const SHELL: { file: string; version: string; addresses: string[]; files: string[] };

/** Each worker clears away its own old versions, and nobody else's. */
const prefix = `daftar-shell-${SHELL.file}-`;
const cacheName = prefix + SHELL.version;
/** A page that takes longer is shown as it was kept: its data says itself how old it is. */
const patienceMs = 4_000;

self.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(cacheName);
    await cache.addAll(SHELL.files);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
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

/** Only our own pages and their files. Nothing of the API is kept here: a ticket is personal, and the page keeps it itself. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (SHELL.addresses.includes(pathname)) event.respondWith(freshOrKept(request, pathname));
  } else if (SHELL.files.includes(pathname)) event.respondWith(keptOrFresh(request, pathname));
});

const keptOrFresh = async (request: Request, pathname: string) => (await caches.match(pathname)) ?? fetch(request);

const freshOrKept = async (request: Request, pathname: string): Promise<Response> => {
  const kept = await caches.match(pathname);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept));
  const known = fresh.then(
    (response) => (response.ok ? response : kept),
    () => kept,
  );
  return Promise.race([known, late]);
};
