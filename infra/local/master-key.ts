import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One machine's KMS key: 32 random bytes in a file that its owner alone may read. Without it, no sealed NIK is ever opened again. */
export const keepMasterKey = (dataDir: string): string => {
  const path = join(dataDir, 'master.key');
  if (existsSync(path)) return path;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
  // Linked when it is whole: a crash leaves no half a key behind.
  linkSync(draft, path);
  rmSync(draft);
  return path;
};
