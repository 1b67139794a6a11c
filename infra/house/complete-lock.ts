/** `npm run lock:complete` adds what npm left out of package-lock.json; with `--check` it only says so, and fails. */
import { readFile, writeFile } from 'node:fs/promises';
import { type Lock, missingOptionals } from './missing-optionals.ts';

const file = 'package-lock.json';
const lock: Lock = JSON.parse(await readFile(file, 'utf8'));
if (Object.keys(lock.packages).length < 2) throw new Error(`${file} locks nothing.`);
const missing = missingOptionals(lock);

if (process.argv.includes('--check')) {
  for (const { name, wantedBy } of missing) console.error(`${name} is missing, wanted by ${wantedBy}`);
  if (missing.length > 0) console.error('`npm ci` refuses this lockfile. Run `npm run lock:complete`.');
  else console.log(`${Object.keys(lock.packages).length} packages locked, no optional one missing`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} optional packages added to ${file}`);
}
