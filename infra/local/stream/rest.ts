import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** As long as a write may stay unseen where no file tells of it. */
const blindly = 50;
/** Some mounted folders never tell. AWS looks four times a second as well. */
const watching = 250;
const shortest = 2;

/**
 * Pauses between looks at the stream: 2 ms after news, longer when nothing happens. With the engine's database file
 * an idle pump looks 4 times a second instead of 20 (0.5 % of a core instead of 3 %), and a write wakes it.
 */
export function makeRests(databaseFile?: string): { rest: () => Promise<void>; news: () => void } {
  let pace = shortest;
  const news = () => {
    pace = shortest;
  };
  const longest = databaseFile ? watching : blindly;
  return {
    news,
    async rest() {
      const woken =
        databaseFile && pace > blindly ? await sleepUntilWrite(`${databaseFile}-wal`, pace) : await sleep(pace, false);
      if (woken) news();
      else pace = Math.min(pace * 1.5, longest);
    },
  };
}

/** A file is watched only while nothing happens: under load every write would be an event. True when it was written. */
function sleepUntilWrite(file: string, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    let watcher: FSWatcher | undefined;
    const end = (written: boolean) => {
      clearTimeout(timer);
      watcher?.close();
      resolve(written);
    };
    const timer = setTimeout(() => end(false), ms);
    try {
      watcher = watch(file, () => end(true)).on('error', () => end(true));
    } catch {
      // No log file at this moment, or no watches left: look again soon.
      clearTimeout(timer);
      setTimeout(() => end(false), blindly);
    }
  });
}
