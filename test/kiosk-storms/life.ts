/** One run of a page in one tab, from its load to its end. Whatever the world hands to the page goes through `step`. */
export type Life = {
  readonly isAlive: boolean;
  /** Hands something to the page, unless it is dead, or dies of just this. */
  step: (deliver: () => void) => void;
  /** A promise of the world as the page sees it: one that is never kept after its death. */
  gate: <T>(promise: Promise<T>) => Promise<T>;
  kill: () => void;
  /** Dies at the `nth` thing from now on that it is handed: before it learns of it, or just after it has acted on it. */
  dieAt: (nth: number, when: 'before' | 'after') => void;
  onDeath: (clean: () => void) => void;
  ended: Promise<void>;
};

export const newLife = (): Life => {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const cleaners: (() => void)[] = [];
  let isAlive = true;
  let fate: { left: number; when: 'before' | 'after' } | undefined;

  const kill = () => {
    if (!isAlive) return;
    isAlive = false;
    for (const clean of cleaners) clean();
    end();
  };
  const step = (deliver: () => void) => {
    if (!isAlive) return;
    const isLast = fate !== undefined && --fate.left <= 0;
    if (isLast && fate?.when === 'before') return kill();
    deliver();
    // What it does at once on the news still happens, as far as no other answer is needed for it.
    if (isLast) setImmediate(kill);
  };
  return {
    get isAlive() {
      return isAlive;
    },
    step,
    kill,
    ended,
    gate: (promise) =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => step(() => resolve(value)),
          (error: Error) => step(() => reject(error)),
        );
      }),
    dieAt: (nth, when) => {
      fate = { left: nth, when };
    },
    onDeath: (clean) => cleaners.push(clean),
  };
};
