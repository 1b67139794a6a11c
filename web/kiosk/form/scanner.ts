/** Scanners type far faster than hands: keys of one burst lie closer together than this. */
const burstGapMs = 60;

/** What was typed without a pause, and when its last key was. */
export type Burst = { digits: string; at: number };
export const noBurst: Burst = { digits: '', at: Number.NEGATIVE_INFINITY };

/** The burst after one more key; anything but a digit ends it. */
export const afterKey = (burst: Burst, key: string, at: number): Burst => {
  if (!/^\d$/.test(key)) return noBurst;
  return { digits: at - burst.at > burstGapMs ? key : burst.digits + key, at };
};

/** The NIK that a scanner has typed when Enter comes at its end; a hand is too slow for it. */
export const scannedNik = (burst: Burst, at: number): string | undefined =>
  at - burst.at <= burstGapMs && burst.digits.length === 16 ? burst.digits : undefined;
