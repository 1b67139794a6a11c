/** A photo on its way: made small, with everything that is needed to go on after a reload. */
export type WaitingPhoto = {
  hash: string;
  entryCode: string;
  phoneEnd: string;
  roundId: string;
  blob: Blob;
  takenAt: number;
};

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('daftar-entry', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('photos', { keyPath: ['entryCode', 'roundId', 'hash'] });
    };
    opening.onerror = () => reject(opening.error as DOMException);
    opening.onsuccess = () => resolve(opening.result);
  });

const change = async (act: (store: IDBObjectStore) => void): Promise<void> => {
  const database = await open();
  try {
    const transaction = database.transaction('photos', 'readwrite', { durability: 'strict' });
    const committed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('Undone', 'AbortError'));
    });
    act(transaction.objectStore('photos'));
    await committed;
  } finally {
    database.close();
  }
};

export const keepPhoto = (photo: WaitingPhoto): Promise<void> => change((store) => store.put(photo));
export const dropPhoto = ({ entryCode, roundId, hash }: WaitingPhoto): Promise<void> =>
  change((store) => store.delete([entryCode, roundId, hash]));

export const waitingPhotos = async (): Promise<WaitingPhoto[]> => {
  const database = await open();
  try {
    const request: IDBRequest<WaitingPhoto[]> = database.transaction('photos').objectStore('photos').getAll();
    const all = await new Promise<WaitingPhoto[]>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error as DOMException);
    });
    return all.sort((a, b) => a.takenAt - b.takenAt);
  } finally {
    database.close();
  }
};
