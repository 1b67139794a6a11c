import { randomFillSync } from 'node:crypto';

const segment = (marker: number, payload: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};
/** As a phone writes it: EXIF with a position. `GPSPOSITION` stands for the coordinates. */
export const exifWithPosition = segment(0xe1, Buffer.from('Exif\0\0MM\0*\0\0\0\u0008GPSPOSITION -6.5971,106.8060'));

/** A JPEG by its segments, with pixels of which no decoder would make a picture. */
export const makeJpeg = ({
  width = 1_600,
  height = 1_200,
  pixelBytes = 4_000,
  extra = [] as Uint8Array[],
  after = Buffer.alloc(0),
} = {}): Buffer => {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const pixels = randomFillSync(Buffer.alloc(pixelBytes));
  // Below 40: FF within the pixels would be a marker, and no letter nor 88 25, a position's tag, is ever met by chance.
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (pixels[at] as number) & 0x3f;
  if (pixels.length > 20) pixels.set([0xff, 0x00, 0x11, 0xff, 0xd0], 10);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0')),
    ...extra,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xc4, Buffer.alloc(19)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    pixels,
    Buffer.from([0xff, 0xd9]),
    after,
  ]);
};
export const commentOf = (text: string) => segment(0xfe, Buffer.from(text));
export const segmentOf = segment;
