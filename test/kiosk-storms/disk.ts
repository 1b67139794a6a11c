import type { Life } from './life.ts';

type Index = { keyPath: string; unique: boolean };
type Row = { key: IDBValidKey; value: unknown };
/** One object store as it lies on the disk, its rows in the order of their keys. */
export type Shelf = {
  keyPath: string | string[] | undefined;
  makesKeys: boolean;
  nextKey: number;
  indexes: Map<string, Index>;
  rows: Row[];
};
type Shelves = Map<string, Shelf>;
type Handler = (() => void) | null;

/**
 * What a tablet keeps when its pages and its browser are killed: IndexedDB, as far as the kiosk uses it. A transaction that was
 * not committed at its page's death was never there; what it was told of the commit is another matter.
 */
export class Disk {
  shelves: Shelves = new Map();
  isFull = false;
  /** Called at each commit, before the page learns of it. */
  onCommit: (before: Shelves, after: Shelves, life: Life) => void = () => undefined;
  #waiting: DiskTransaction[] = [];
  #current: DiskTransaction | undefined;

  rows = (name: string): unknown[] => this.shelves.get(name)?.rows.map(({ value }) => value) ?? [];

  /** `indexedDB` for one page. */
  factoryFor = (life: Life) => ({
    open: () => {
      const request = { ...newRequest(), onupgradeneeded: null as Handler };
      const open = () => {
        const database = {
          close: () => undefined,
          transaction: (names: readonly string[], mode: IDBTransactionMode) => this.#begin(life, names, mode),
          createObjectStore: (name: string, how: IDBObjectStoreParameters = {}) => {
            const shelf = newShelf(how);
            made.set(name, shelf);
            return upgradeOf(shelf);
          },
        };
        const made: Shelves = new Map();
        request.result = database;
        if (this.shelves.size === 0) {
          life.step(() => request.onupgradeneeded?.());
          if (life.isAlive && this.shelves.size === 0) this.shelves = made;
        }
        life.step(() => request.onsuccess?.());
      };
      setImmediate(open);
      return request;
    },
  });

  #begin = (life: Life, names: readonly string[], mode: IDBTransactionMode) => {
    const transaction = new DiskTransaction(this, life, names, mode);
    this.#waiting.push(transaction);
    this.#pump();
    return transaction;
  };

  // One after the other: of all orders that a browser may choose, the strictest.
  #pump = () => {
    if (this.#current) return;
    this.#current = this.#waiting.shift();
    if (!this.#current) return;
    void this.#current.run().finally(() => {
      this.#current = undefined;
      this.#pump();
    });
  };
}

type Request = { result: unknown; error: DOMException | null; onsuccess: Handler; onerror: Handler };
const newRequest = (): Request => ({ result: undefined, error: null, onsuccess: null, onerror: null });

const newShelf = ({ keyPath, autoIncrement = false }: IDBObjectStoreParameters): Shelf => ({
  keyPath: keyPath ?? undefined,
  makesKeys: autoIncrement,
  nextKey: 1,
  indexes: new Map(),
  rows: [],
});
const upgradeOf = (shelf: Shelf) => ({
  createIndex: (name: string, keyPath: string, { unique = false } = {}) => shelf.indexes.set(name, { keyPath, unique }),
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

class DiskTransaction {
  error: DOMException | null = null;
  oncomplete: Handler = null;
  onabort: Handler = null;
  readonly #disk: Disk;
  readonly #life: Life;
  readonly #names: readonly string[];
  readonly #isReadOnly: boolean;
  #asked: { request: Request; work: () => unknown }[] = [];
  #copies: Shelves = new Map();
  #state: 'open' | 'aborted' | 'over' = 'open';

  constructor(disk: Disk, life: Life, names: readonly string[], mode: IDBTransactionMode) {
    this.#disk = disk;
    this.#life = life;
    this.#names = names;
    this.#isReadOnly = mode === 'readonly';
  }

  objectStore = (name: string) => {
    if (!this.#names.includes(name)) throw new DOMException(`${name} is not in this transaction`, 'NotFoundError');
    const shelf = () => this.#copies.get(name) as Shelf;
    const write = (work: () => unknown) => this.#ask(work, true);
    return {
      get: (key: IDBValidKey) => this.#ask(() => structuredClone(shelf().rows.find(isAt(key))?.value)),
      getAll: (_: null, most = Number.POSITIVE_INFINITY) =>
        this.#ask(() =>
          structuredClone(
            shelf()
              .rows.slice(0, most)
              .map(({ value }) => value),
          ),
        ),
      count: () => this.#ask(() => shelf().rows.length),
      put: (value: unknown, key?: IDBValidKey) => write(() => insert(shelf(), value, key, true)),
      add: (value: unknown, key?: IDBValidKey) => write(() => insert(shelf(), value, key, false)),
      delete: (key: IDBValidKey) => write(() => remove(shelf(), isAt(key))),
      clear: () => write(() => remove(shelf(), () => true)),
      index: (index: string) => ({
        getKey: (wanted: IDBValidKey) =>
          this.#ask(() => {
            const { keyPath } = shelf().indexes.get(index) as Index;
            return shelf().rows.find(({ value }) => fieldOf(value, keyPath) === wanted)?.key;
          }),
      }),
    };
  };

  #ask = (work: () => unknown, writes = false): Request => {
    if (this.#state !== 'open') throw new DOMException('The transaction is over', 'TransactionInactiveError');
    if (writes && this.#isReadOnly) throw new DOMException('The transaction only reads', 'ReadOnlyError');
    const request = newRequest();
    this.#asked.push({ request, work });
    return request;
  };

  abort = () => {
    if (this.#state === 'over') throw new DOMException('The transaction is over', 'InvalidStateError');
    this.#state = 'aborted';
  };

  run = async () => {
    await turn();
    const before = this.#disk.shelves;
    this.#copies = new Map([...before].map(([name, shelf]) => [name, { ...shelf, rows: [...shelf.rows] }]));
    for (;;) {
      const next = this.#state === 'open' ? this.#asked.shift() : undefined;
      if (!next || !this.#life.isAlive) break;
      this.#answer(next);
      // All that follows from the answer without another one has happened by then, as with a browser's microtasks.
      await turn();
    }
    const mayCommit = this.#state === 'open';
    if (mayCommit) this.#state = 'over';
    // The write takes its time, and a page may die in it.
    await turn();
    if (!this.#life.isAlive) return;
    // A disk is found full when it is written to.
    if (mayCommit && !this.#isReadOnly && this.#disk.isFull && grows(before, this.#copies)) this.error = full();
    if (!mayCommit || this.error) {
      this.#state = 'over';
      this.#life.step(() => this.onabort?.());
      return;
    }
    if (!this.#isReadOnly) {
      this.#disk.onCommit(before, this.#copies, this.#life);
      this.#disk.shelves = this.#copies;
    }
    this.#life.step(() => this.oncomplete?.());
  };

  #answer = ({ request, work }: { request: Request; work: () => unknown }) => {
    try {
      request.result = work();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      request.error = error;
      this.error = error;
      this.#state = 'aborted';
    }
    this.#life.step(() => (request.error ? request.onerror?.() : request.onsuccess?.()));
  };
}

const full = () => new DOMException('The disk is full', 'QuotaExceededError');
const sizeOf = (shelves: Shelves) => [...shelves.values()].reduce((sum, { rows }) => sum + rows.length, 0);
const grows = (before: Shelves, after: Shelves) => sizeOf(after) > sizeOf(before);

const fieldOf = (value: unknown, path: string) => (value as Record<string, IDBValidKey>)[path];
const remove = (shelf: Shelf, isMeant: (row: Row) => boolean): void => {
  shelf.rows = shelf.rows.filter((row) => !isMeant(row));
};
const isAt = (key: IDBValidKey) => (row: Row) => compare(row.key, key) === 0;

const insert = (shelf: Shelf, given: unknown, outerKey: IDBValidKey | undefined, replaces: boolean) => {
  const value = structuredClone(given);
  const { keyPath } = shelf;
  let key =
    outerKey ?? (Array.isArray(keyPath) ? keyPath.map((path) => fieldOf(value, path) as IDBValidKey) : undefined);
  if (typeof keyPath === 'string') {
    key = fieldOf(value, keyPath);
    if (key === undefined && shelf.makesKeys) {
      key = shelf.nextKey;
      Object.assign(value as object, { [keyPath]: key });
    }
    if (typeof key === 'number') shelf.nextKey = Math.max(shelf.nextKey, key + 1);
  }
  if (key === undefined) throw new DOMException('No key', 'DataError');
  const others = shelf.rows.filter((row) => !isAt(key)(row));
  if (!replaces && others.length < shelf.rows.length) throw new DOMException('The key is taken', 'ConstraintError');
  for (const { keyPath: path, unique } of shelf.indexes.values()) {
    if (unique && others.some((row) => fieldOf(row.value, path) === fieldOf(value, path)))
      throw new DOMException(`${path} is taken`, 'ConstraintError');
  }
  shelf.rows = [...others, { key, value }].sort((a, b) => compare(a.key, b.key));
  return key;
};

const compare = (a: IDBValidKey | undefined, b: IDBValidKey | undefined): number => {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b ? 0 : (a as number) < (b as number) ? -1 : 1;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compare(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
};
