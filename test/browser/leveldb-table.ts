/** A table's last 48 bytes: where its lists of blocks lie, and a mark. */
const footerBytes = 48;
const mark = '57fb808b247547db';

type Reading = { bytes: Buffer; at: number };
const varint = (reading: Reading): number => {
  let value = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = reading.bytes[reading.at++] as number;
    value += (byte & 127) * shift;
    if (byte < 128) return value;
  }
};

/** All data blocks of a LevelDB table, unpacked. Their keys leave out what they share with the key before; values are whole. */
export const blocksOfTable = (table: Buffer): Buffer[] => {
  const footer = table.subarray(-footerBytes);
  if (footer.subarray(-8).toString('hex') !== mark) return [];
  const reading = { bytes: footer, at: 0 };
  varint(reading);
  varint(reading);
  const index = blockAt(table, varint(reading), varint(reading));
  return handlesIn(index).map(([offset, size]) => blockAt(table, offset, size));
};

/** A block is followed by a byte that says how it is packed (1: Snappy), and a checksum. */
const blockAt = (table: Buffer, offset: number, size: number): Buffer => {
  const packed = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? unpackSnappy(packed) : packed;
};

/** The values of an index block are handles of blocks. It ends with its restart points and their number. */
const handlesIn = (block: Buffer): [offset: number, size: number][] => {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const reading = { bytes: block, at: 0 };
  const handles: [number, number][] = [];
  while (reading.at < end) {
    varint(reading);
    const ownKey = varint(reading);
    const value = varint(reading);
    const handle = { bytes: block, at: reading.at + ownKey };
    handles.push([varint(handle), varint(handle)]);
    reading.at += ownKey + value;
  }
  return handles;
};

const unpackSnappy = (packed: Buffer): Buffer => {
  const reading = { bytes: packed, at: 0 };
  const out = Buffer.alloc(varint(reading));
  let to = 0;
  while (reading.at < packed.length) {
    const tag = packed[reading.at++] as number;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const more = length - 59;
        length = packed.readUIntLE(reading.at, more);
        reading.at += more;
      }
      packed.copy(out, to, reading.at, reading.at + length + 1);
      reading.at += length + 1;
      to += length + 1;
      continue;
    }
    const kind = tag & 3;
    const length = kind === 1 ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const back = packed.readUIntLE(reading.at, width) + (kind === 1 ? (tag >> 5) * 256 : 0);
    reading.at += width;
    // Byte by byte: a copy may overlap itself.
    for (let left = length; left > 0; left -= 1, to += 1) out[to] = out[to - back] as number;
  }
  return out;
};
