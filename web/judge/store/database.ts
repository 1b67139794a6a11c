import { commitOf, databaseOf, resultOf } from '../../lib/database.ts';

/** What a judge's phone keeps: what there is to judge (by competition), and every sheet that is not safely elsewhere. */
const stores = { judging: 'key', sheets: 'key', conflicts: 'key' } as const;
type StoreName = keyof typeof stores;

const database = databaseOf('daftar-judge', (made) => {
  for (const [name, keyPath] of Object.entries(stores)) made.createObjectStore(name, { keyPath });
});

export const readAll = async <T>(store: StoreName): Promise<T[]> =>
  resultOf<T[]>((await database()).transaction(store).objectStore(store).getAll());

/** On the disk when the promise is kept (`strict`). */
const change = async (store: StoreName, act: (store: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' });
  const committed = commitOf(transaction);
  act(transaction.objectStore(store));
  await committed;
};

export const put = (store: StoreName, value: { key: string }): Promise<void> => change(store, (one) => one.put(value));
export const remove = (store: StoreName, key: string): Promise<void> => change(store, (one) => one.delete(key));
