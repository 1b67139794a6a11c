/** Randomness that a seed repeats: the same seed and index always give the same draws. */
export type Chance = {
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  /** True in this share of the draws, 0 to 1. */
  happens: (share: number) => boolean;
  pick: <T>(choices: readonly T[]) => T;
};

/** 32 bits of a text (FNV-1a). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mix(hash);
};

/** One 32-bit number for another, each bit depending on all of them (the finaliser of MurmurHash3). */
export const mix = (bits: number): number => {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** The draws for the `index`-th of something (SplitMix32, begun at a place of its own). */
export const chanceOf = (seed: number, index: number): Chance => {
  let state = mix(seed + mix(index + 1));
  const draw = () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(draw() * limit),
    happens: (share) => draw() < share,
    pick: (choices) => choices[Math.floor(draw() * choices.length)] as (typeof choices)[number],
  };
};
