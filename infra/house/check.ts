/** `npm run check`: every `check:…` script of package.json, in its order, up to the first that fails. `--except tests` leaves one out. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const except = process.argv.flatMap((argument, at, all) => (all[at - 1] === '--except' ? [`check:${argument}`] : []));
const steps = Object.keys(scripts).filter((name) => name.startsWith('check:') && !except.includes(name));
if (steps.length === 0) throw new Error('package.json has no check:… script.');

for (const [done, name] of steps.entries()) {
  const heading = `── ${done + 1}/${steps.length} ${name.replace('check:', '')} `;
  console.log(`\n${heading.padEnd(80, '─')}`);
  const startedAt = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds} s. Again: npm run ${name}`);
    process.exit(1);
  }
  console.log(`✓ ${name} ${seconds} s`);
}
