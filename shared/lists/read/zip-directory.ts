import { Unreadable } from './unreadable.ts';

/** One file in a ZIP. `size` is what it claims to inflate to. */
export type ZipEntry = { method: number; compressedSize: number; size: number; offset: number };
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const in64 = 0xffffffff;
/** A workbook's directory is a few KB. */
const longestDirectory = 8_000_000;

const viewOf = async (file: Blob, start: number, end: number) =>
  new DataView(await file.slice(start, end).arrayBuffer());

/** What a ZIP says it holds: its last part, which alone is right about sizes (APPNOTE 6.3.10, 4.3.12 to 4.3.16). Names in lower case. */
export const readZipDirectory = async (file: Blob): Promise<ZipDirectory> => {
  const tail = await viewOf(file, Math.max(0, file.size - 65_557), file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
  if (end < 0) throw new Unreadable('damaged-file');

  let place = { size: tail.getUint32(end + 12, true), offset: tail.getUint32(end + 16, true) };
  if (end >= 20 && tail.getUint32(end - 20, true) === locator64Mark) {
    const at = Number(tail.getBigUint64(end - 12, true));
    const end64 = await viewOf(file, at, at + 56);
    if (end64.byteLength < 56 || end64.getUint32(0, true) !== end64Mark) throw new Unreadable('damaged-file');
    place = { size: Number(end64.getBigUint64(40, true)), offset: Number(end64.getBigUint64(48, true)) };
  }
  if (place.size > longestDirectory) throw new Unreadable('inflates-too-much');
  return entriesIn(await viewOf(file, place.offset, place.offset + place.size));
};

const entriesIn = (directory: DataView): ZipDirectory => {
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === entryMark; ) {
    const nameEnd = at + 46 + directory.getUint16(at + 28, true);
    const extraEnd = nameEnd + directory.getUint16(at + 30, true);
    if (extraEnd > directory.byteLength) throw new Unreadable('damaged-file');
    const name = new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, nameEnd - at - 46));
    entries.set(partName(name), {
      method: directory.getUint16(at + 10, true),
      ...sizesOf(directory, at, nameEnd, extraEnd),
    });
    at = extraEnd + directory.getUint16(at + 32, true);
  }
  return entries;
};

/** Sizes and place of an entry; those that are all ones stand in the ZIP64 extra field, in this order. */
const sizesOf = (directory: DataView, at: number, extra: number, extraEnd: number) => {
  const sizes = {
    size: directory.getUint32(at + 24, true),
    compressedSize: directory.getUint32(at + 20, true),
    offset: directory.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extraEnd; field += 4 + directory.getUint16(field + 2, true)) {
    if (directory.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (sizes[key] !== in64 || value + 8 > extraEnd) continue;
      sizes[key] = Number(directory.getBigUint64(value, true));
      value += 8;
    }
  }
  return sizes;
};

/** Some writers use backslashes, a leading slash, or their own letter case. */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** Where an entry's bytes lie: behind its local header, whose own lengths may differ from the directory's. */
export const entryBytes = async (file: Blob, entry: ZipEntry): Promise<Blob> => {
  const header = await viewOf(file, entry.offset, entry.offset + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== localMark) throw new Unreadable('damaged-file');
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.compressedSize > file.size) throw new Unreadable('damaged-file');
  return file.slice(start, start + entry.compressedSize);
};
