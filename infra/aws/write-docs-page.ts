import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeDocsPage } from '../docs-page.ts';

/** Writes `/docs` to a folder of its own, for the pages' folder belongs to their build. */
export const writeDocsPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-docs-'));
  for (const { path, bytes } of makeDocsPage().files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
};
