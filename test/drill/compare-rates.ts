import { startRawEngine } from './raw-engine.ts';

export type Rates = {
  /** A second, over all slices. */
  played: number;
  raw: number;
  /** Of each slice: how many of the engine's own sign-ups ours came to. */
  shares: number[];
};

/**
 * Two rates on one machine, of which others take more at one time and less at another: so they are measured in turns, a
 * slice of ours and then a slice of the engine's own.
 */
export const makeRateComparison = async (rawSignUps: number, slices: number, concurrency: number) => {
  const engine = rawSignUps > 0 ? await startRawEngine() : undefined;
  const perSlice = Math.ceil(rawSignUps / slices);
  const played = { signUps: 0, seconds: 0 };
  const raw = { signUps: 0, seconds: 0 };
  const shares: number[] = [];
  return {
    /** Runs a slice of ours, which tells how many sign-ups it brought, and then one of the engine's. */
    slice: async (play: () => Promise<number>): Promise<void> => {
      const began = performance.now();
      const signUps = await play();
      const seconds = (performance.now() - began) / 1_000;
      played.signUps += signUps;
      played.seconds += seconds;
      if (!engine) return;
      const rawSeconds = await engine.signUp(perSlice, concurrency);
      raw.signUps += perSlice;
      raw.seconds += rawSeconds;
      shares.push(signUps / seconds / (perSlice / rawSeconds));
    },
    seconds: () => played.seconds,
    rates: (): Rates => ({ played: played.signUps / played.seconds, raw: raw.signUps / raw.seconds, shares }),
    stop: async () => engine?.stop(),
  };
};
