/** Runs at most so many of these at a time, the others in the order in which they came. */
export const inLanes = (lanes: number) => {
  const waiting: (() => void)[] = [];
  let free = lanes;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};
