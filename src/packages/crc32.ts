const POLYNOMIAL = 0xedb88320;

/** Four tables, so that four bytes are taken at a time: the check is the only thing that sees a flipped bit. */
const tables = [0, 1, 2, 3].map(() => new Int32Array(256)) as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  tables[0][byte] = remainder;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < 4; table++) {
    const before = tables[table - 1]![byte]!;
    tables[table]![byte] = (before >>> 8) ^ tables[0][before & 255]!;
  }
}

/** CRC-32 as zip uses it, unsigned. `previous` continues the sum over an earlier piece. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [last, third, second, first] = tables;
  let crc = ~previous;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = first[crc & 255]! ^ second[(crc >>> 8) & 255]! ^ third[(crc >>> 16) & 255]! ^ last[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ last[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
