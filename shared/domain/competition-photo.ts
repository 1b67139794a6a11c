import { readJpeg } from './jpeg.ts';

/** Pages send photos of about 2,000 pixels; a phone's own 12 MB pass as well. */
export const photoLimits = { bytes: 16 * 1024 * 1024, side: 8_192, pixels: 50_000_000 };
/** What is lost when the network breaks off. */
export const partBytes = 256 * 1024;

/** How many bytes each part of a photo has, in order. */
export const partsOf = (bytes: number): number[] =>
  Array.from({ length: Math.ceil(bytes / partBytes) }, (_, n) => Math.min(partBytes, bytes - n * partBytes));

type PhotoJudged =
  | { width: number; height: number; clean: Uint8Array; problem?: undefined }
  | { problem: 'photo-not-jpeg' | 'photo-too-many-pixels' };

/** Judges a photo by its content, whatever it is called. What comes out says nothing of where or with what it was taken. */
export const judgePhoto = (bytes: Uint8Array): PhotoJudged => {
  const found = readJpeg(bytes);
  if (!found) return { problem: 'photo-not-jpeg' };
  const { width, height, clean } = found;
  if (Math.max(width, height) > photoLimits.side || width * height > photoLimits.pixels)
    return { problem: 'photo-too-many-pixels' };
  return { width, height, clean };
};
