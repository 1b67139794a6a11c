/** What a judge's phone keeps: what there is to judge (by competition), and every sheet that is not safely elsewhere. */
const stores = { judging: 'key', sheets: 'key', conflicts: 'key' } as const;
type StoreName = keyof typeof stores;

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('daftar-judge', 1);
    opening.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(stores)) opening.result.createObjectStore(name, { keyPath });
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

export const readAll = async <T>(store: StoreName): Promise<T[]> => {
  const request: IDBRequest<T[]> = (await database()).transaction(store).objectStore(store).getAll();
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });
};

/** On the disk when the promise is kept (`strict`); broken, as with the QuotaExceededError of a full disk, it never was there. */
const change = async (store: StoreName, act: (store: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' });
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Undone', 'AbortError'));
  });
  act(transaction.objectStore(store));
  await committed;
};

export const put = (store: StoreName, value: { key: string }): Promise<void> => change(store, (one) => one.put(value));
export const remove = (store: StoreName, key: string): Promise<void> => change(store, (one) => one.delete(key));
