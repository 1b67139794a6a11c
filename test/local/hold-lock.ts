/** A process of its own that tries for the lock of the given folder, says how it went, and holds it until killed. */
import { lockDataDir } from '../../infra/local/data-lock.ts';

try {
  lockDataDir(process.argv[2] as string);
  // A lock that only a forgotten object holds is gone with the next collection.
  globalThis.gc?.();
  process.stdout.write('won');
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write((error as Error).message);
}
