import type { Chance } from '../drill/chance.ts';
import type { Life } from './life.ts';

/** How often each of these happens to a request, 0 to 1. */
export type Weather = {
  name: string;
  cutBefore: number;
  cutAfter: number;
  lateAnswer: number;
  lateRequest: number;
  portal: number;
};
export const weathers: readonly Weather[] = [
  { name: 'fair', cutBefore: 0.03, cutAfter: 0.03, lateAnswer: 0.05, lateRequest: 0.01, portal: 0 },
  { name: 'answers lost', cutBefore: 0.05, cutAfter: 0.4, lateAnswer: 0.1, lateRequest: 0.02, portal: 0.02 },
  { name: 'slow', cutBefore: 0.05, cutAfter: 0.05, lateAnswer: 0.5, lateRequest: 0.1, portal: 0 },
  { name: 'a hotel’s network', cutBefore: 0.1, cutAfter: 0.1, lateAnswer: 0.1, lateRequest: 0.05, portal: 0.3 },
];
const calm: Weather = { name: 'calm', cutBefore: 0, cutAfter: 0, lateAnswer: 0, lateRequest: 0, portal: 0 };

type Answer = { status: number; text: string; headers: Headers };
type Fate = Exclude<keyof Weather, 'name'> | 'none';

/** The way between one tablet and the product. What is sent for real goes over HTTP. */
export class Network {
  isOnline = true;
  weather: Weather;
  /** Of every request whose answer a page was handed, and of every one that the server gave. */
  onDelivered: (path: string, text: string) => void = () => undefined;
  onAnswered: (path: string, text: string, body: BodyInit | null | undefined) => void = () => undefined;
  readonly figures: Record<string, number> = {};
  readonly #url: string;
  readonly #chance: Chance;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(url: string, chance: Chance, weather: Weather) {
    this.#url = url;
    this.#chance = chance;
    this.weather = weather;
  }

  clearUp = () => {
    this.isOnline = true;
    this.weather = calm;
  };
  /** Also what was sent by pages that are dead, and what a network kept back. */
  allArrived = async () => {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  };

  /** `fetch` for one page. */
  fetchFor =
    (life: Life) =>
    (path: string, init: RequestInit = {}): Promise<unknown> =>
      life.gate(this.#fetch(life, path, init));

  #fetch = async (life: Life, path: string, { signal, ...init }: RequestInit) => {
    const fate = this.#fateOf(path);
    if (fate === 'lateRequest') {
      // The page is told that it failed, and later on it arrives all the same.
      const later = this.#chance.below(1_500);
      void this.#note(pause(later).then(() => this.#send(path, init)));
    }
    if (fate === 'offline' || fate === 'cutBefore' || fate === 'lateRequest') {
      await pause(this.#chance.below(5));
      throw new TypeError('Failed to fetch');
    }
    if (fate === 'portal')
      return this.#shown(life, path, { status: 200, text: '<html>Masuk Wi-Fi</html>', headers: new Headers() });
    const sent = this.#note(this.#send(path, init));
    const waits = fate === 'lateAnswer' ? this.#chance.below(1_500) : 0;
    const aborted = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
    );
    aborted.catch(() => undefined);
    const answer = await Promise.race([sent.then((got) => pause(waits).then(() => got)), aborted]);
    if (fate === 'cutAfter') throw new TypeError('Failed to fetch');
    return this.#shown(life, path, answer);
  };

  #fateOf = (path: string): Fate | 'offline' => {
    const draw = this.#chance.below(1_000) / 1_000;
    if (!path.startsWith('/v1/')) return this.isOnline ? 'none' : 'offline';
    if (!this.isOnline) return this.#count('offline');
    let below = 0;
    for (const fate of ['cutBefore', 'cutAfter', 'lateAnswer', 'lateRequest', 'portal'] as const) {
      below += this.weather[fate];
      if (draw < below) return this.#count(fate);
    }
    return 'none';
  };
  #count = <F extends string>(fate: F): F => {
    this.figures[fate] = (this.figures[fate] ?? 0) + 1;
    return fate;
  };

  #note = <T>(sent: Promise<T>): Promise<T> => {
    const settled = Promise.allSettled([sent]);
    this.#underWay.add(settled);
    void settled.then(() => this.#underWay.delete(settled));
    return sent;
  };

  #send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(this.#url + path, init);
    const text = await response.text();
    if (response.ok) this.onAnswered(path, text, init.body);
    return { status: response.status, text, headers: response.headers };
  };

  #shown = (life: Life, path: string, { status, text, headers }: Answer) => {
    const ok = status < 300;
    const read = () => {
      if (ok) this.onDelivered(path, text);
      return life.gate(Promise.resolve(text));
    };
    return { ok, status, headers, text: read, json: async () => JSON.parse(await read()) };
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
