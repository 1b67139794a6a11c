/** What a device at a gate keeps. `post` and `roster` have one entry each; what could name a ticket is sealed. */
const stores = { post: undefined, roster: undefined, queue: 'checkInId', marks: 'hash' } as const;
export type StoreName = keyof typeof stores;

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('daftar-check-in', 1);
    opening.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(stores))
        opening.result.createObjectStore(name, keyPath === undefined ? undefined : { keyPath });
    };
    opening.onerror = () => reject(opening.error as DOMException);
    opening.onsuccess = () => resolve(opening.result);
  });

let opened: Promise<IDBDatabase> | undefined;
const database = () => {
  opened ??= open().then((found) => {
    const forget = () => {
      opened = undefined;
    };
    // The browser closes it by itself when its disk fails: the next one to ask opens it anew.
    found.onclose = forget;
    found.onversionchange = () => {
      forget();
      found.close();
    };
    return found;
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
};

const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });

export const readOne = async <T>(store: StoreName, key: string): Promise<T | undefined> =>
  resultOf((await database()).transaction(store).objectStore(store).get(key));

export const readAll = async <T>(store: StoreName): Promise<T[]> =>
  resultOf((await database()).transaction(store).objectStore(store).getAll());

/**
 * All that `change` asks for, or nothing. It is on the disk when the promise is kept (`strict`), and was never there when it is
 * broken, as with the QuotaExceededError of a full disk.
 */
export const write = async (
  names: readonly StoreName[],
  change: (store: (name: StoreName) => IDBObjectStore) => void,
): Promise<void> => {
  const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' });
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Undone', 'AbortError'));
  });
  change((name) => transaction.objectStore(name));
  await committed;
};
