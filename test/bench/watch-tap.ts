import type { Page } from 'playwright-core';

/** ms since the tap: when the record was sealed, on the disk, in the document, and at the next frame after that. */
export type Marks = { sealed: number; stored: number; drawn: number; seen: number };

declare global {
  interface Window {
    marks: { startedAt: number; sealed?: number; stored?: number };
  }
}

/** Notes in every document of the page when its records' transactions begin and are over, whatever code opens them. */
export const watchTap = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.marks = { startedAt: 0 };
    const open: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const opened = open.call(this, names, mode, options);
      // The one that takes a record, not those that send it.
      const isTaking = mode === 'readwrite' && [names].flat().includes('records') && [names].flat().includes('places');
      if (isTaking) {
        window.marks.sealed ??= performance.now() - window.marks.startedAt;
        opened.addEventListener('complete', () => {
          window.marks.stored ??= performance.now() - window.marks.startedAt;
        });
      }
      return opened;
    };
  });

export const msOfTap = (page: Page): Promise<Marks> =>
  page.evaluate(async () => {
    // A person's finger comes when the screen has long been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    return new Promise<Marks>((resolve) => {
      window.marks = { startedAt: performance.now() };
      const since = () => performance.now() - window.marks.startedAt;
      const watcher = new MutationObserver(() => {
        if (!document.querySelector('.result')) return;
        watcher.disconnect();
        const drawn = since();
        // The frame that shows it is done when the next task begins; this one comes before any that the page has put off.
        requestAnimationFrame(() => {
          const { sealed = Number.NaN, stored = Number.NaN } = window.marks;
          const isSeen = () => resolve({ sealed, stored, drawn, seen: since() });
          void window.scheduler.postTask(isSeen, { priority: 'user-blocking' });
        });
      });
      watcher.observe(document.body, { childList: true, subtree: true });
      document.querySelector<HTMLButtonElement>('.kiosk-ways [type=submit]')?.click();
    });
  });

/** What no page can be faster than: as many bytes in a transaction that is on the disk when it is over. */
export const msOfBareTransaction = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bare', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
    });
    const startedAt = performance.now();
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    const over = new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    transaction.objectStore('records').add({ sealed: 'x'.repeat(800), code: '7KQ4M2XD9WTR' });
    await over;
    const took = performance.now() - startedAt;
    database.close();
    return took;
  });
