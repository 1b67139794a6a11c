import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePhoto, partBytes, partsOf } from '../../shared/domain/competition-photo.ts';
import { readJpeg } from '../../shared/domain/jpeg.ts';
import { commentOf, exifWithPosition, makeJpeg, segmentOf } from './make-jpeg.ts';

describe('a photo', () => {
  test('keeps its pixels, and loses what says where and with what it was taken', () => {
    const plain = makeJpeg();
    const xmp = segmentOf(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x GPSPOSITION/>'));
    const flash = segmentOf(0xe2, Buffer.from('MPF\0GPSPOSITION'));
    const photoshop = segmentOf(0xed, Buffer.from('Photoshop 3.0 GPSPOSITION'));
    const at = 2 + 18;
    const told = Buffer.concat([
      plain.subarray(0, at),
      exifWithPosition,
      xmp,
      flash,
      photoshop,
      commentOf('GPSPOSITION'),
      plain.subarray(at),
      makeJpeg({ extra: [exifWithPosition] }),
    ]);
    const judged = judgePhoto(told);
    expect(judged).toMatchObject({ width: 1_600, height: 1_200 });
    expect(Buffer.from((judged as { clean: Uint8Array }).clean).equals(plain)).toBe(true);
    expect(readJpeg(told)?.dropped).toBe(told.length - plain.length);
  });

  test.each([
    [
      'big',
      (orientation: number) => [
        0x4d,
        0x4d,
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        2,
        0x88,
        0x25,
        0,
        4,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        99,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        orientation,
        0,
        0,
      ],
    ],
    [
      'little',
      (orientation: number) => [
        0x49,
        0x49,
        42,
        0,
        8,
        0,
        0,
        0,
        2,
        0,
        0x25,
        0x88,
        4,
        0,
        1,
        0,
        0,
        0,
        99,
        0,
        0,
        0,
        0x12,
        0x01,
        3,
        0,
        1,
        0,
        0,
        0,
        orientation,
        0,
        0,
        0,
      ],
    ],
  ])('that was held sideways stays so, and that is all that is left of its %s-endian EXIF', (_, tiff) => {
    const held = (orientation: number) =>
      segmentOf(
        0xe1,
        Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(tiff(orientation)), Buffer.from('GPSPOSITION')]),
      );
    const sideways = readJpeg(makeJpeg({ extra: [held(6)] }));
    const clean = Buffer.from(sideways?.clean ?? []);
    expect(clean.includes('GPSPOSITION') || clean.includes(Buffer.from([0x88, 0x25]))).toBe(false);
    expect(clean.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
    expect(readJpeg(clean)?.dropped).toBe(0);
    for (const none of [1, 0, 9])
      expect(Buffer.from(readJpeg(makeJpeg({ extra: [held(none)] }))?.clean ?? []).includes('Exif')).toBe(false);
  });

  test('keeps its colour profile', () => {
    const coloured = makeJpeg({ extra: [segmentOf(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001profile'))] });
    expect(readJpeg(coloured)?.dropped).toBe(0);
  });

  test.each([
    ['a page called .jpg', Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(200))],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'.padEnd(200)),
    ],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Buffer.alloc(200)])],
    [
      'a page that begins as a JPEG does',
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
        Buffer.from('<script>alert(1)</script>'.padEnd(200)),
      ]),
    ],
    ['nothing', Buffer.alloc(0)],
    ['half a photo', makeJpeg().subarray(0, 1_000)],
    ['a photo without pixels', Buffer.concat([makeJpeg().subarray(0, 90), Buffer.from([0xff, 0xd9])])],
  ])('is not %s', (_, bytes) => {
    expect(judgePhoto(bytes)).toEqual({ problem: 'photo-not-jpeg' });
  });

  test.each([
    [30_000, 30_000],
    [30_000, 10],
    [8_193, 8],
    [8_000, 8_000],
  ])('of %i × %i pixels is a bomb', (width, height) => {
    expect(judgePhoto(makeJpeg({ width, height }))).toEqual({ problem: 'photo-too-many-pixels' });
  });

  test('of any bytes is judged without an error, and what passes is clean', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom(
          exifWithPosition,
          commentOf('x'),
          makeJpeg({ pixelBytes: 30 }),
          Buffer.from([0xff, 0xda]),
          Buffer.from([0xff, 0xd9]),
          Buffer.from([0xff, 0xff]),
        ),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const judged = judgePhoto(
          Buffer.concat([
            makeJpeg({ pixelBytes: 30 }).subarray(0, 20),
            ...parts,
            makeJpeg({ pixelBytes: 30 }).subarray(20),
          ]),
        );
        const clean = judged.problem === undefined ? judged.clean : makeJpeg();
        expect(readJpeg(clean)?.dropped).toBe(0);
        expect(Buffer.from(clean).includes('GPSPOSITION')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('comes in parts that add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 * 1024 * 1024 }), (bytes) => {
        const parts = partsOf(bytes);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(bytes);
        expect(Math.max(...parts)).toBeLessThanOrEqual(partBytes);
      }),
    );
  });
});
