/** Holds the imports against .dependency-cruiser.cjs, and fails when it has not seen every source file. */
import { existsSync, globSync } from 'node:fs';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import readRules from 'dependency-cruiser/config-utl/extract-depcruise-options';
import readTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = ['functions', 'infra', 'shared', 'test', 'web'].filter((folder) => existsSync(folder));
const onDisk = globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`));

const rules = await readRules(`${process.cwd()}/.dependency-cruiser.cjs`);
const tsConfig = readTsConfig(`${process.cwd()}/tsconfig.json`);
const { output } = await cruise(folders, { ...rules, outputType: 'json' }, undefined, { tsConfig });
const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output;

const report = await format(result, { outputType: 'err-long' });
console.log(report.output);
if (report.exitCode !== 0) process.exitCode = 1;

// Without a TypeScript that it can use, dependency-cruiser leaves every .ts file out and is content.
const seen = new Set(result.modules.map(({ source }) => source));
const unseen = onDisk.filter((file) => !seen.has(file));
if (onDisk.length === 0 || unseen.length > 0) {
  console.error(`Checked only ${onDisk.length - unseen.length} of ${onDisk.length} source files.`);
  console.error(unseen.slice(0, 10).join('\n'));
  process.exitCode = 1;
}
