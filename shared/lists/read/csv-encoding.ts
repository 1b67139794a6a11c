import { chunksOf } from './chunks.ts';
import { Unreadable } from './unreadable.ts';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How a text file is encoded: by its mark, else UTF-8 where all of it is UTF-8, else what Excel on Windows writes.
 * "Unicode text" of Excel is UTF-16 with a mark.
 */
export const findEncoding = async (file: Blob): Promise<CsvEncoding> => {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  // No text has zero bytes: this is a picture, or a program.
  if (start.includes(0)) throw new Unreadable('not-a-list');
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
};

const isUtf8 = async (file: Blob): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunksOf(file.stream())) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};
