import { constants, deflateRawSync } from 'node:zlib';

/** `text` as often as it takes to reach `size` bytes, deflated without ever being in memory: ten gigabytes are ten megabytes. */
export const deflateMany = (text: string, size: number): Uint8Array => {
  // A full flush ends on a byte and forgets what came before, so such blocks can be put one behind the other.
  const block = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const times = Math.ceil(size / Buffer.byteLength(text));
  return Buffer.concat([...Array.from({ length: times }, () => block), deflateRawSync('')]);
};
