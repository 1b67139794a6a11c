import { fillShell, keptOrFresh, serveShell } from '../lib/shell.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * A new version is fetched whole and then waits: the page says when nobody is filling in a form. What bears no hash in its name may
 * lie older in the browser's own cache.
 */
self.addEventListener('install', (event) => event.waitUntil(fillShell('no-cache')));

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

// As it was kept, online too: page and files are of one version, and a venue's network decides nothing.
serveShell(keptOrFresh);
