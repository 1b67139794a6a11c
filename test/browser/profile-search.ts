import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOfTable } from './leveldb-table.ts';

export type Hit = { file: string; word: string; as: 'utf8' | 'utf16le' };

/**
 * Every place in a browser's profile where one of these words lies, in either of the ways that a browser writes text; in
 * LevelDB's tables also what is compressed there. `files`: how much was searched.
 */
export const searchProfile = async (folder: string, words: readonly string[]) => {
  const hits: Hit[] = [];
  let [files, bytes, tables] = [0, 0, 0];
  const wanted = words.flatMap((word) =>
    (['utf8', 'utf16le'] as const).map((as) => ({ word, as, bytes: Buffer.from(word, as) })),
  );
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    files += 1;
    bytes += content.length;
    const inside = file.endsWith('.ldb') ? blocksOfTable(content) : [];
    tables += inside.length > 0 ? 1 : 0;
    for (const { word, as, bytes: sought } of wanted)
      if ([content, ...inside].some((part) => part.includes(sought))) hits.push({ file, word, as });
  }
  return { hits, files, bytes, tables };
};
