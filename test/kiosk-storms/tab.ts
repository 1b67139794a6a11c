import type { PageCode, Surroundings } from './build-page.ts';
import type { Disk } from './disk.ts';
import { type Life, newLife } from './life.ts';
import type { Network } from './network.ts';

/** What the tabs of one tablet share. */
export type TabletWorld = {
  disk: Disk;
  network: Network;
  locks: Locks;
  tabs: Set<Tab>;
  /** What this tablet's clock shows beside the true time. */
  clockOffMs: number;
  /** So much faster than in life its timers run. */
  speed: number;
};
export type Tab = {
  life: Life;
  page: PageCode;
  hear: (type: 'online' | 'offline') => void;
  post: (data: unknown) => void;
};

/** Opens the page on a tablet, as a tap on its icon does. */
export const openTab = (world: TabletWorld, load: (around: Surroundings) => PageCode): Tab => {
  const life = newLife();
  const listeners: { type: string; listener: () => void }[] = [];
  const channels: { onmessage: ((event: { data: unknown }) => void) | null }[] = [];
  const tab: Tab = {
    life,
    page: undefined as unknown as PageCode,
    hear: (wanted) => {
      for (const { type, listener } of listeners) if (type === wanted) life.step(listener);
    },
    post: (data) => {
      for (const channel of channels) setImmediate(() => life.step(() => channel.onmessage?.({ data })));
    },
  };
  life.onDeath(() => world.tabs.delete(tab));

  class Channel {
    onmessage = null;
    constructor() {
      channels.push(this);
    }
    postMessage = (data: unknown) => {
      const copy = structuredClone(data);
      if (life.isAlive) for (const other of world.tabs) if (other !== tab) other.post(copy);
    };
  }
  class WrongDate extends Date {
    constructor(...given: [] | [number | string]) {
      super(given.length === 0 ? WrongDate.now() : given[0]);
    }
    static override now = () => Date.now() + world.clockOffMs;
  }
  const kept = new Map<string, string>();
  tab.page = load({
    indexedDB: world.disk.factoryFor(life),
    fetch: world.network.fetchFor(life),
    crypto: { getRandomValues: crypto.getRandomValues.bind(crypto), subtle: gatedSubtle(life) },
    navigator: {
      get onLine() {
        return world.network.isOnline;
      },
      language: 'id',
      languages: ['id'],
      locks: { request: (name: string, work: () => Promise<unknown>) => world.locks.request(life, name, work) },
    },
    BroadcastChannel: Channel,
    ...timersOf(life, world),
    performance: { now: () => performance.now() * world.speed },
    Date: WrongDate,
    addEventListener: (type: string, listener: () => void) => listeners.push({ type, listener }),
    document: { documentElement: { lang: 'id' } },
    location: { search: '', hash: '' },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    globalThis: { document: { documentElement: { lang: 'id' } } },
  });
  world.tabs.add(tab);
  return tab;
};

const gatedSubtle = (life: Life) =>
  new Proxy(crypto.subtle, {
    get: (subtle, name) => {
      const method = Reflect.get(subtle, name) as (...given: unknown[]) => Promise<unknown>;
      return (...given: unknown[]) => life.gate(method.apply(subtle, given));
    },
  });

const timersOf = (life: Life, world: TabletWorld) => {
  const running = new Set<NodeJS.Timeout>();
  life.onDeath(() => {
    for (const timer of running) clearTimeout(timer);
  });
  return {
    setTimeout: (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      if (!life.isAlive) return undefined;
      const timer = setTimeout(() => {
        running.delete(timer);
        life.step(() => work(...given));
      }, ms / world.speed);
      running.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout | undefined) => {
      if (timer) running.delete(timer);
      clearTimeout(timer);
    },
  };
};

/** `navigator.locks` of one tablet. A dead tab holds none. */
export class Locks {
  readonly #last = new Map<string, Promise<unknown>>();

  request = (life: Life, name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const before = this.#last.get(name) ?? Promise.resolve();
    const held = life.gate(before).then(work);
    const over = Promise.race([life.ended, Promise.allSettled([held])]);
    this.#last.set(name, Promise.all([before, over]));
    return held;
  };
}
