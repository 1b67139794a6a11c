import type { ExportPart } from '../../../../shared/domain/export.ts';
import type { KeptExport } from './kept-export.ts';
import type { SealedPage } from './seal-page.ts';

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('daftar-export', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('exports', { keyPath: 'campaignId' });
      opening.result.createObjectStore('pages');
    };
    opening.onerror = () => reject(opening.error as DOMException);
    opening.onsuccess = () => resolve(opening.result);
  });

/** What `work` asks for, once all of it is done; whatever fails undoes it. */
const inTransaction = async <T>(
  mode: IDBTransactionMode,
  work: (store: (name: 'exports' | 'pages') => IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(['exports', 'pages'], mode);
      const request = work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('Undone', 'AbortError'));
    });
  } finally {
    database.close();
  }
};

/** All pages of an export: numbers and texts sort below an array. */
const pagesOf = (exportId: string) => IDBKeyRange.bound([exportId], [exportId, []]);

export const readExport = (campaignId: string): Promise<KeptExport | undefined> =>
  inTransaction('readonly', (store) => store('exports').get(campaignId));

export const readExports = (): Promise<KeptExport[]> => inTransaction('readonly', (store) => store('exports').getAll());

/** In place of the one before, of which nothing is left. */
export const putExport = async (kept: KeptExport): Promise<void> => {
  await inTransaction('readwrite', (store) => store('exports').put(kept));
};

/** A page and how far it brings the export: both or neither. */
export const addPage = async (
  kept: KeptExport,
  [part, n]: readonly [ExportPart, number],
  page: SealedPage | undefined,
): Promise<void> => {
  await inTransaction('readwrite', (store) => {
    if (page) store('pages').put(page, [kept.exportId, part, n]);
    return store('exports').put(kept);
  });
};

export const readPage = (exportId: string, part: ExportPart, n: number): Promise<SealedPage | undefined> =>
  inTransaction('readonly', (store) => store('pages').get([exportId, part, n]));

/** Takes it off this computer with all its rows. */
export const dropExport = async ({ campaignId, exportId }: KeptExport): Promise<void> => {
  await inTransaction('readwrite', (store) => {
    store('pages').delete(pagesOf(exportId));
    return store('exports').delete(campaignId);
  });
};
