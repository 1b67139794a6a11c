import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const settings = [
  '.gitignore',
  '.dependency-cruiser.cjs',
  '.oxlintrc.json',
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.json',
];

// Colours split words.
const { FORCE_COLOR: _, ...coloured } = process.env;
const plain = { ...coloured, NO_COLOR: '1' };

/** Files by path, in a small project with the settings and packages of this one: a place to plant mistakes in. */
export const plantProject = (files: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of [...settings, 'infra/house']) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    /** Runs one of the project's tools there, and says how it ended and what it printed. */
    run: (tool: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(tool, args, { cwd: root, env: plain, encoding: 'utf8' });
      return { status, printed: stdout + stderr };
    },
  };
};
