import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A file for a ZIP. `deflated`: the content is so already. `claims`: what the directory says it inflates to,
 * true or not. `long`: the directory says the sizes with 64 bits.
 */
export type ZipPart = {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  deflated?: boolean;
  claims?: number;
  long?: boolean;
};

/** A ZIP made by hand, so that it can also be wrong: the libraries only make right ones. */
export const makeZip = (parts: readonly ZipPart[]): Blob => {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, stored, deflated, claims, long } of parts) {
    const raw = typeof content === 'string' ? Buffer.from(content) : content;
    const data = stored || deflated ? raw : deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(claims ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const extra = Buffer.alloc(long ? 28 : 0);
    if (long) {
      extra.writeUInt32LE(0x00180001, 0);
      extra.writeBigUInt64LE(BigInt(raw.length), 4);
      extra.writeBigUInt64LE(BigInt(data.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
      fields.fill(0xff, 14, 22);
      tail.fill(0xff, 10);
      fields.writeUInt16LE(extra.length, 24);
    }
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, Buffer.from(name), extra]));
    pieces.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Blob([...pieces, central, end] as BlobPart[]);
};
