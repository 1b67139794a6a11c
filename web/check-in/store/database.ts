import { commitOf, databaseOf, resultOf } from '../../lib/database.ts';

/** What a device at a gate keeps. `post` and `roster` have one entry each; what could name a ticket is sealed. */
const stores = { post: undefined, roster: undefined, queue: 'checkInId', marks: 'hash' } as const;
export type StoreName = keyof typeof stores;

const database = databaseOf('daftar-check-in', (made) => {
  for (const [name, keyPath] of Object.entries(stores))
    made.createObjectStore(name, keyPath === undefined ? undefined : { keyPath });
});

export const readOne = async <T>(store: StoreName, key: string): Promise<T | undefined> =>
  resultOf((await database()).transaction(store).objectStore(store).get(key));

export const readAll = async <T>(store: StoreName): Promise<T[]> =>
  resultOf((await database()).transaction(store).objectStore(store).getAll());

/** All that `change` asks for, or nothing. It is on the disk when the promise is kept (`strict`). */
export const write = async (
  names: readonly StoreName[],
  change: (store: (name: StoreName) => IDBObjectStore) => void,
): Promise<void> => {
  const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' });
  const committed = commitOf(transaction);
  change((name) => transaction.objectStore(name));
  await committed;
};
