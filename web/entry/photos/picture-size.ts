/** What a phone can be asked to open: its own camera's 50 to 100 million pixels, and no more. */
const mostPixels = 110_000_000;
const longestSide = 20_000;

export type PictureKind = 'unreadable' | 'too-many-pixels' | 'fine';

/** Judges a file by its first bytes, before anything tries to open it: a small file may unfold to gigabytes. */
export const judgePicture = (bytes: Uint8Array): PictureKind => {
  const size = jpegSize(bytes) ?? pngSize(bytes) ?? (isKnownContainer(bytes) ? [0, 0] : undefined);
  if (!size) return 'unreadable';
  const [width, height] = size as [number, number];
  return Math.max(width, height) > longestSide || width * height > mostPixels ? 'too-many-pixels' : 'fine';
};

const startsWith = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((letter, nth) => bytes[at + nth] === letter.charCodeAt(0));

/** WebP, HEIC and AVIF: phones make them, their own codecs know limits. */
const isKnownContainer = (bytes: Uint8Array) =>
  (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) || startsWith(bytes, 4, 'ftyp');

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
/** What iPhones and some Androids make unless told otherwise. Few browsers open it. */
export const isHeic = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 4, 'ftyp') && heicBrands.some((brand) => startsWith(bytes, 8, brand));

const pngSize = (bytes: Uint8Array): [number, number] | undefined => {
  if (!startsWith(bytes, 1, 'PNG') || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** The size stands in the start-of-frame segment (C0 to CF, but for C4, C8 and CC), behind whatever the camera wrote. */
const jpegSize = (bytes: Uint8Array): [number, number] | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};
