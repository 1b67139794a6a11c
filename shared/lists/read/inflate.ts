import { chunksOf } from './chunks.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { entryBytes, type ZipEntry } from './zip-directory.ts';

/**
 * An entry's content as text, piece by piece. An honest bomb is refused by what it claims before a byte is inflated,
 * one that lies when it has grown past its claim: never more than a chunk is held.
 */
export async function* inflate(file: Blob, entry: ZipEntry, maxBytes: number): AsyncGenerator<string> {
  const isBomb = entry.size > limits.ratioBytes && entry.size > limits.ratio * entry.compressedSize;
  if (isBomb || entry.size > maxBytes) throw new Unreadable('inflates-too-much');
  if (entry.method !== 0 && entry.method !== 8) throw new Unreadable('damaged-file');

  const bytes = await entryBytes(file, entry);
  const decoder = new TextDecoder();
  let size = 0;
  try {
    for await (const chunk of chunksOf(entry.method === 0 ? bytes.stream() : inflated(bytes))) {
      size += chunk.length;
      if (size > entry.size) throw new Unreadable('inflates-too-much');
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    // What DecompressionStream throws at bytes that are not deflate.
    if (
      error instanceof TypeError ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
    )
      throw new Unreadable('damaged-file', error);
    throw error;
  }
  if (size < entry.size) throw new Unreadable('damaged-file');
}

const inflated = (bytes: Blob) => bytes.stream().pipeThrough(new DecompressionStream('deflate-raw'));
