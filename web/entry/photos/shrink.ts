import { isHeic, judgePicture } from './picture-size.ts';

const longestSidePx = 2_000;
const quality = 0.82;

type Shrunk =
  | { blob: Blob; hash: string; problem?: undefined }
  | { problem: 'unreadable' | 'too-many-pixels' | 'heic' };

/** Drawn anew, the right way up: what comes out is pixels alone, without where, when and by what they were taken. */
export const shrinkPhoto = async (file: Blob): Promise<Shrunk> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = judgePicture(bytes);
  if (kind !== 'fine') return { problem: kind };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSidePx / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    return blob ? { blob, hash: await hashOf(blob) } : { problem: 'unreadable' };
  } catch (error) {
    // Not a picture after all, or in a format that this browser cannot open.
    if (error instanceof DOMException) return { problem: isHeic(bytes) ? 'heic' : 'unreadable' };
    throw error;
  }
};

const hashOf = async (blob: Blob): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
