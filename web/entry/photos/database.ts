import { commitOf, databaseOf, resultOf } from '../../lib/database.ts';

/** A photo on its way: made small, with everything that is needed to go on after a reload. */
export type WaitingPhoto = {
  hash: string;
  entryCode: string;
  phoneEnd: string;
  roundId: string;
  blob: Blob;
  takenAt: number;
};

const database = databaseOf('daftar-entry', (made) => {
  made.createObjectStore('photos', { keyPath: ['entryCode', 'roundId', 'hash'] });
});

const change = async (act: (store: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await database()).transaction('photos', 'readwrite', { durability: 'strict' });
  const committed = commitOf(transaction);
  act(transaction.objectStore('photos'));
  await committed;
};

export const keepPhoto = (photo: WaitingPhoto): Promise<void> => change((store) => store.put(photo));
export const dropPhoto = ({ entryCode, roundId, hash }: WaitingPhoto): Promise<void> =>
  change((store) => store.delete([entryCode, roundId, hash]));

export const waitingPhotos = async (): Promise<WaitingPhoto[]> => {
  const all = await resultOf<WaitingPhoto[]>((await database()).transaction('photos').objectStore('photos').getAll());
  return all.sort((a, b) => a.takenAt - b.takenAt);
};
