/** A database of this browser's own: made with its stores where there is none, opened once, and anew after it was closed. */
export const databaseOf = (name: string, makeStores: (made: IDBDatabase) => void): (() => Promise<IDBDatabase>) => {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => makeStores(opening.result);
      opening.onerror = () => reject(opening.error as DOMException);
      opening.onsuccess = () => {
        const database = opening.result;
        // The browser closes it by itself when its disk fails: the next one to ask opens it anew.
        database.onclose = forget;
        database.onversionchange = () => {
          forget();
          database.close();
        };
        resolve(database);
      };
    });
  return async () => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      forget();
      throw error;
    }
  };
};

/** The value of a request. Awaited within a transaction it stays alive: nothing else may be awaited there. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });

/** Kept once all of it is written; broken, as with the QuotaExceededError of a full disk, none of it ever was there. */
export const commitOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Undone', 'AbortError'));
  });
