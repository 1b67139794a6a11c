import type { Shown } from '../../web/kiosk/result/shown.ts';
import type { QueuedRecord, Receipt } from '../../web/kiosk/store/record.ts';
import type { Chance } from '../drill/chance.ts';
import type { MadeUpPerson } from '../drill/people.ts';
import type { PageCode, Surroundings } from './build-page.ts';
import { Disk } from './disk.ts';
import { LeasesSeen } from './leases-seen.ts';
import type { Life } from './life.ts';
import { Network, type Weather } from './network.ts';
import { Locks, openTab, type Tab, type TabletWorld } from './tab.ts';

type Person = MadeUpPerson['person'];
/** One record as its person saw it: all that a screen ever said of it, the last at the end. */
export type Seen = { person: number; recordId: string; shown: Shown[] };

/** What one answer or one screen says of a person's place. */
export type Told = { number?: number | undefined; status?: string; outcome?: string };

export const clocksOffByYears = [0, 0, 0.000_01, -3, 5, -20];
export const yearMs = 365 * 24 * 3_600_000;
const stormSpeed = 15;

/** One tablet: a disk, a network, a clock, pages that come and go on it, and a witness who writes down what happens. */
export class Tablet {
  readonly world: TabletWorld;
  readonly seen = new Map<string, Seen>();
  /** Every record that ever was on its disk, with whose it is; and those that left it. */
  readonly kept = new Map<string, number>();
  readonly removed = new Set<string>();
  /** Receipts as a page was handed them, and as the server gave them. */
  readonly delivered = new Set<string>();
  readonly receipts = new Map<string, Receipt>();
  readonly leases = new LeasesSeen();
  readonly violations: string[] = [];
  deviceId: string | undefined;
  isStopped = false;
  /** So fast its timers run at rest. */
  restSpeed = 4;
  kills = 0;
  fullDisks = 0;
  readonly #load: (around: Surroundings) => PageCode;
  /** Who stands at which page. */
  readonly #standing = new Map<Life, number>();

  constructor(url: string, chance: Chance, weather: Weather, load: (around: Surroundings) => PageCode) {
    this.#load = load;
    const network = new Network(url, chance, weather);
    this.world = {
      disk: new Disk(),
      network,
      locks: new Locks(),
      tabs: new Set(),
      clockOffMs: chance.pick(clocksOffByYears) * yearMs,
      speed: stormSpeed,
    };
    network.onDelivered = (path, text) => {
      for (const { recordId } of receiptsIn(path, text)) this.delivered.add(recordId);
    };
    network.onAnswered = (path, text, sent) => {
      this.leases.note(path, text, sent);
      for (const receipt of receiptsIn(path, text)) this.receipts.set(receipt.recordId, receipt);
    };
    this.world.disk.onCommit = (before, after, life) => {
      const [had, has, setAside] = [idsIn(before), idsIn(after), idsIn(after, 'unreadable')];
      for (const { value } of after.get('records')?.rows ?? []) {
        const { lease } = value as QueuedRecord;
        if (lease) this.leases.noteUse(lease);
      }
      for (const recordId of has)
        if (!had.has(recordId))
          this.kept.set(recordId, (this.#standing.get(life) ?? this.seen.get(recordId)?.person) as number);
      for (const recordId of had) if (!has.has(recordId)) this.#watchRemoval(recordId, setAside);
    };
  }

  #watchRemoval = (recordId: string, setAside: Set<string>) => {
    this.removed.add(recordId);
    if (!this.delivered.has(recordId) && !setAside.has(recordId))
      this.violations.push(`removed without its receipt: ${recordId}`);
  };

  open = async (): Promise<Tab> => {
    const tab = openTab(this.world, this.#load);
    const { page, life } = tab;
    life.onDeath(() => {
      this.kills += 1;
    });
    await this.#orDeath(tab, page.refresh());
    if (life.isAlive) page.startSync(() => page.screen.value.at === 'start');
    return tab;
  };
  /** A tab that nobody stands at, opened where there is none. */
  freeTab = async (): Promise<Tab | undefined> => {
    if (this.world.tabs.size === 0) return this.open();
    return [...this.world.tabs].find(({ life }) => !this.#standing.has(life));
  };

  enrol = async (code: string): Promise<boolean> => {
    const tab = await this.freeTab();
    return tab !== undefined && (await this.#orDeath(tab, tab.page.enrol(code))) === undefined && tab.life.isAlive;
  };

  /** Until it is: on a busy machine the very first request takes longer than a page in a hurry waits. */
  enrolSurely = async (code: string): Promise<void> => {
    const { world } = this;
    const { speed } = world;
    let isEnrolled = false;
    for (let tries = 1; tries <= 50 && !isEnrolled; tries += 1) {
      isEnrolled = await this.enrol(code);
      world.speed = Math.max(1, speed / tries);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    world.speed = speed;
    if (!isEnrolled) throw new Error('The tablet could not be enrolled');
  };

  /** As the crew says yes to another kiosk's link; `died` where the page did not live to answer. */
  changeOver = async (code: string): Promise<string | undefined> => {
    const tab = await this.freeTab();
    const answer = tab && (await this.#orDeath(tab, tab.page.changeOver(code)));
    return tab?.life.isAlive ? answer : 'died';
  };

  /** Somebody fills in the form and hands it in; leaves after `staysMs`. */
  take = async (index: number, person: Person, staysMs: number): Promise<void> => {
    const tab = await this.freeTab();
    if (!tab) return;
    this.#standing.set(tab.life, index);
    await this.#orDeath(tab, this.#fillIn(tab, index, person, staysMs));
    this.#standing.delete(tab.life);
  };

  /** The crew's menu. On a full disk nothing comes of it. */
  press = async (button: 'restKiosk' | 'resumeKiosk'): Promise<void> => {
    const tab = await this.freeTab();
    if (tab) await this.#orDeath(tab, tab.page[button]().catch(unlessFull));
  };

  #fillIn = async ({ page, life }: Tab, index: number, person: Person, staysMs: number) => {
    await page.startForm({ name: person.name, nik: person.nik, phone: person.phone });
    if (page.screen.value.at !== 'form') {
      if (this.world.disk.isFull) this.fullDisks += 1;
      return;
    }
    page.fill({ membership: 'none' });
    const stop = page.screen.subscribe((screen) => {
      if (screen.at === 'result' && life.isAlive) this.#note(index, screen.shown);
    });
    for (let presses = 0; presses < 6 && page.screen.value.at === 'form' && !page.isMemoryFull.value; presses += 1)
      await page.press();
    if (page.isMemoryFull.value) this.fullDisks += 1;
    await new Promise((resolve) => setTimeout(resolve, staysMs));
    stop();
    if (life.isAlive) page.goToStart();
  };

  #note = (person: number, shown: Shown) => {
    const { recordId } = shown;
    const seen = this.seen.get(recordId) ?? { person, recordId, shown: [] };
    seen.shown.push(shown);
    // Were the power cut at this very moment, it would be gone.
    if (!this.kept.has(recordId)) this.violations.push(`shown before it was kept: ${recordId}`);
    this.seen.set(recordId, seen);
  };

  #orDeath = <T>({ life }: Tab, work: Promise<T>): Promise<T | undefined> =>
    Promise.race([work, life.ended.then(() => undefined)]);

  kill = (nth: number, when: 'before' | 'after'): void => {
    const [tab] = [...this.world.tabs].toReversed();
    if (!tab) return;
    tab.life.dieAt(nth, when);
  };
  crash = (): void => {
    for (const tab of this.world.tabs) tab.life.kill();
  };
  /** Its pages are closed, which is no death. */
  end = (): void => {
    const { kills } = this;
    this.crash();
    this.kills = kills;
  };
  goOnline = (isOnline: boolean): void => {
    this.world.network.isOnline = isOnline;
    for (const tab of this.world.tabs) tab.hear(isOnline ? 'online' : 'offline');
  };

  /** What every screen and every receipt has said to one person. */
  toldTo = (person: number): Told[] => [
    ...[...this.seen.values()].filter((one) => one.person === person).flatMap(({ shown }) => shown),
    ...[...this.receipts.values()].filter(({ recordId }) => this.kept.get(recordId) === person),
  ];

  rows = (store: string) => this.world.disk.rows(store) as Record<string, unknown>[];

  /** In fair weather, one page, until nothing is left to send or to ask for. `false`: not within a minute and a half. */
  rest = async (): Promise<boolean> => {
    const { world } = this;
    this.end();
    world.disk.isFull = false;
    world.speed = this.restSpeed;
    world.network.clearUp();
    await world.network.allArrived();
    const tab = await this.open();
    const isSettled = () =>
      this.rows('records').length === 0 &&
      (this.isStopped || this.rows('leases').every(({ state }) => state === 'open'));
    const started = performance.now();
    while (performance.now() - started < 90_000) {
      tab.page.beatNow();
      await new Promise((resolve) => setTimeout(resolve, 60));
      await world.locks.request(tab.life, 'daftar-kiosk-sync', () => Promise.resolve());
      if (isSettled()) return true;
    }
    return false;
  };
  giveBack = async (): Promise<boolean> => {
    const tab = await this.freeTab();
    await tab?.page.restKiosk();
    for (let tries = 0; tries < 600; tries += 1) {
      if (this.rows('leases').length === 0 && this.rows('places').length === 0) return true;
      tab?.page.beatNow();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };
}

const unlessFull = (error: unknown) => {
  if (!(error instanceof DOMException)) throw error;
};
const receiptsIn = (path: string, text: string): Receipt[] =>
  path === '/v1/kiosk/records' ? (JSON.parse(text).receipts ?? []) : [];
const idsIn = (shelves: Disk['shelves'], name = 'records') =>
  new Set((shelves.get(name)?.rows ?? []).map(({ value }) => (value as { recordId: string }).recordId));
