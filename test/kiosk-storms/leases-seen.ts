/** What the server granted to one tablet and took back from it, by its own answers. */
export class LeasesSeen {
  /** By leaseId: its numbers. */
  readonly #granted = new Map<string, number[]>();
  /** By leaseId: what was named unused. */
  readonly #returned = new Map<string, number[]>();
  readonly #used = new Set<string>();
  /** Open at the last heartbeat. */
  open: string[] = [];

  note = (path: string, answer: string, sent: unknown): void => {
    if (path === '/v1/kiosk/leases') {
      const { leaseId, places }: Lease = JSON.parse(answer);
      if (!this.#granted.has(leaseId))
        this.#granted.set(
          leaseId,
          places.map(({ number }) => number),
        );
    }
    const [, leaseId] = /^\/v1\/kiosk\/leases\/(\w+)\/return$/.exec(path) ?? [];
    if (leaseId !== undefined) this.#returned.set(leaseId, JSON.parse(String(sent)).unused);
    if (path === '/v1/kiosk/heartbeats') this.open = JSON.parse(answer).leases.map((lease: Lease) => lease.leaseId);
  };
  noteUse = ({ leaseId, number }: { leaseId: string; number: number }): void => {
    this.#used.add(`${leaseId} ${number}`);
  };

  /** In leases that were given back, and neither used nor named unused: the server holds these for a quarter of an hour more. */
  left = (): number =>
    [...this.#returned].reduce((sum, [leaseId, unused]) => {
      const numbers = this.#granted.get(leaseId) ?? [];
      return sum + numbers.filter((one) => !unused.includes(one) && !this.#used.has(`${leaseId} ${one}`)).length;
    }, 0);
}
type Lease = { leaseId: string; places: { number: number }[] };
