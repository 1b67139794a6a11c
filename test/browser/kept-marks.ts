import type { Page } from 'playwright-core';

/** Waits until so many marks of sheets that are not sent lie on the phone's disk: only then do they outlive a reload. */
export const untilKept = (page: Page, marks: number) =>
  page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('daftar-judge');
        opening.onerror = () => reject(opening.error as DOMException);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('sheets').objectStore('sheets').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const waiting = reading.result.filter(({ state }) => state === 'waiting');
            resolve(waiting.flatMap(({ marks: given }) => Object.keys(given)).length === wanted);
          };
        };
      }),
    marks,
  );
