/** What a photo is made of, or that it is none. `clean` has its pixels and colours only. */
export type JpegRead = { width: number; height: number; clean: Uint8Array; dropped: number } | undefined;

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Start of frame: all but the tables that share the numbers (C4, C8, CC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
/** JFIF, colour profile and Adobe's colour note tell how to show the pixels. Every other one may tell where and with what they were taken. */
const isKept = (marker: number) => ![0xfe].includes(marker) && (marker < 0xe0 || [0xe0, 0xe2, 0xee].includes(marker));
const profile = 'ICC_PROFILE';

const exif = 'Exif';
const orientationTag = 0x0112;

/** Which way up a camera held the picture (1 to 8), of an EXIF segment's content; 1 where it does not say. TIFF 6.0, section 2. */
const orientationOf = (content: Uint8Array): number => {
  const tiff = content.subarray(6);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return 1;
  const isLittle = tiff[0] === 0x49;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const fields = view.getUint16(directory, isLittle);
  for (let nth = 0; nth < fields; nth += 1) {
    const at = directory + 2 + 12 * nth;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
};

const bytesOf = (hex: string): number[] => (hex.match(/[\da-f]{2}/g) ?? []).map((two) => Number.parseInt(two, 16));
const beforeOrientation = bytesOf('ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00');

/** An EXIF segment that says which way up, and nothing else. */
const upright = (orientation: number): Uint8Array =>
  Uint8Array.from([...beforeOrientation, orientation, 0, 0, 0, 0, 0, 0]);

/**
 * Reads a JPEG by its segments, as in ITU T.81 annex B, and leaves out what is no picture: EXIF with its position (but for which way up it is), XMP, notes, comments,
 * and whatever follows the end, where phones hide a second picture or a film. Nothing where the bytes are no whole JPEG.
 */
export const readJpeg = (bytes: Uint8Array): JpegRead => {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let hasScan = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return undefined;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return undefined;
    if (marker === endOfImage) {
      if (!size || !hasScan) return undefined;
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (isFrame(marker)) {
      if (size || length < 8) return undefined;
      const two = (from: number) => ((bytes[from] as number) << 8) | (bytes[from + 1] as number);
      size = { height: two(at + 5), width: two(at + 7) };
      if (size.width === 0 || size.height === 0) return undefined;
    }
    if (marker === 0xe1 && startsWith(bytes, at + 4, exif)) {
      const orientation = orientationOf(bytes.subarray(at + 4, end));
      if (orientation > 1) kept.push(upright(orientation));
    }
    if (isKept(marker) && (marker !== 0xe2 || startsWith(bytes, at + 4, profile))) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== startOfScan) continue;
    hasScan = true;
    at = endOfScan(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  const clean = joined(kept);
  return { ...size, clean, dropped: bytes.length - clean.length };
};

/** Where the pixels end: at the next marker. FF within them is followed by 00, or is one of the restarts. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next !== 0 && next !== 0xff && !(next !== undefined && isRestart(next))) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
};

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, nth) => bytes[at + nth] === letter.charCodeAt(0));

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
