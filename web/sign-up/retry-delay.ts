const firstMs = 1_000;
const longestMs = 30_000;

/** How long to wait before trying again for the nth time: doubling up to 30 s, spread so that a venue's phones do not knock at once. */
export const retryDelayMs = (failures: number, chance: number, retryAfterSeconds = 0): number =>
  Math.max(retryAfterSeconds * 1_000, Math.min(longestMs, firstMs * 2 ** (failures - 1))) * (0.75 + chance / 2);
