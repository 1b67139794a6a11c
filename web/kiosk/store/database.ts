import { commitOf, databaseOf, resultOf } from '../../lib/database.ts';
import type { KeptDevice } from './device.ts';
import type { KeptLease, KeptPlace } from './place.ts';
import type { QueuedRecord, UnreadableRecord } from './record.ts';

/** All that a kiosk keeps. What names a person is sealed inside its record. */
type Stores = {
  /** One entry, `device`. */
  device: KeptDevice;
  /** One entry, `secret`: what this device offers with a code, until the server has said yes to it. */
  enrolment: string;
  leases: KeptLease;
  /** Promised to nobody yet, the oldest lease first. */
  places: KeptPlace;
  /** The queue, in the order in which it was taken. */
  records: QueuedRecord;
  unreadable: UnreadableRecord;
  /** By name: how many numbers were handed out, how many records were received. */
  counters: number;
  /** Written and dropped again, to see whether there is room. */
  probe: Uint8Array;
};
export type StoreName = keyof Stores;

const schema: Record<StoreName, IDBObjectStoreParameters | undefined> = {
  device: undefined,
  enrolment: undefined,
  leases: { keyPath: 'leaseId' },
  places: { keyPath: ['grantedAt', 'leaseId', 'number'] },
  records: { keyPath: 'order', autoIncrement: true },
  unreadable: { keyPath: 'recordId' },
  counters: undefined,
  probe: undefined,
};

const database = databaseOf('daftar-kiosk', (made) => {
  for (const [name, parameters] of Object.entries(schema)) {
    const store = made.createObjectStore(name, parameters);
    if (name === 'records') store.createIndex('recordId', 'recordId', { unique: true });
  }
});

/** Typed access to the stores of one transaction. */
export type Transaction<Names extends StoreName> = { store: <N extends Names>(name: N) => Store<Stores[N]> };

class Store<Value> {
  readonly #store: IDBObjectStore;
  constructor(store: IDBObjectStore) {
    this.#store = store;
  }
  get = (key: IDBValidKey): Promise<Value | undefined> => resultOf(this.#store.get(key));
  first = async (): Promise<Value | undefined> => (await this.all(1))[0];
  all = (most?: number): Promise<Value[]> => resultOf(this.#store.getAll(null, most));
  count = (): Promise<number> => resultOf(this.#store.count());
  put = async (value: Value, key?: IDBValidKey): Promise<void> => {
    await resultOf(this.#store.put(value, key));
  };
  add = async (value: Value): Promise<void> => {
    await resultOf(this.#store.add(value));
  };
  delete = async (key: IDBValidKey): Promise<void> => {
    await resultOf(this.#store.delete(key));
  };
  clear = async (): Promise<void> => {
    await resultOf(this.#store.clear());
  };
  keyBy = (index: string, value: IDBValidKey): Promise<IDBValidKey | undefined> =>
    resultOf(this.#store.index(index).getKey(value));
}

/**
 * Everything that `work` writes, or nothing of it. It is on the disk when the promise is kept (`strict`: measured 3 to 9 ms), and
 * was never there when it is broken, as with a QuotaExceededError.
 */
export const inTransaction = async <Names extends StoreName, T>(
  names: readonly Names[],
  mode: IDBTransactionMode,
  work: (transaction: Transaction<Names>) => Promise<T>,
): Promise<T> => {
  const transaction = (await database()).transaction(names, mode, { durability: 'strict' });
  const committed = commitOf(transaction);
  const working = work({ store: (name) => new Store(transaction.objectStore(name)) }).catch((error) => {
    // A request that failed has undone it all already; any other error must not leave half of it behind.
    if (!transaction.error) transaction.abort();
    throw error;
  });
  const [result] = await Promise.all([working, committed]);
  return result;
};
