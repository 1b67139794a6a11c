import type { ChildProcess } from 'node:child_process';

/** Resolves with `undefined` once the engine listens, or with what it said when it ended before that. */
export function waitListening(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (text: string) => {
      // Read on for as long as it lives, or a full pipe stops the engine; keep only the end.
      said = (said + text).slice(-2000);
      if (said.includes('listening on')) resolve(undefined);
    });
    child.once('error', reject);
    child.once('close', () => resolve(said.trim() || 'it ended without a word'));
  });
}
