/** Fails when `npm run show` makes anything else than what is committed: docs/generated and the *.generated.ts files. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const read = () =>
  new Map(
    globSync(['docs/generated/**/*.*', '{functions,infra,shared,test,web}/**/*.generated.ts'])
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

const before = read();
execFileSync('npm', ['run', '--silent', 'show'], { stdio: 'inherit' });
const after = read();

const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
if (after.size === 0) throw new Error('`npm run show` generated nothing.');
if (stale.length > 0) {
  console.error(`Stale, now made anew: ${stale.join(', ')}. Look at the difference and commit it.`);
  process.exitCode = 1;
} else console.log(`${after.size} generated files are fresh`);
