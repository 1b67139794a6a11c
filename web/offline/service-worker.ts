import { fillShell, keptIn, serveShell } from '../lib/shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** A page that takes longer is shown as it was kept: its data says itself how old it is. */
const patienceMs = 4_000;

self.addEventListener('install', (event) => {
  const fill = async () => {
    await fillShell('default');
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

// Nothing of the API is kept: a ticket is personal, and the page keeps it itself.
serveShell(async (request, pathname) => {
  const kept = await keptIn(pathname);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept));
  const known = fresh.then(
    (response) => (response.ok ? response : kept),
    () => kept,
  );
  return Promise.race([known, late]);
});
