/** Four tables: four bytes a step. */
const tables = buildTables();

function buildTables(): Int32Array[] {
  const built = Array.from({ length: 4 }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    built[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let table = 1; table < 4; table++) {
      const before = built[table - 1][byte];
      built[table][byte] = (before >>> 8) ^ built[0][before & 255];
    }
  }
  return built;
}

/**
 * Checksum of a zip entry (CRC-32, unsigned). before: that of the bytes before these.
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(data: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = tables;
  const whole = data.length - 3;
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= data[at] | (data[at + 1] << 8) | (data[at + 2] << 16) | (data[at + 3] << 24);
    crc = t3[crc & 255] ^ t2[(crc >>> 8) & 255] ^ t1[(crc >>> 16) & 255] ^ t0[crc >>> 24];
  }
  for (; at < data.length; at++) crc = t0[(crc ^ data[at]) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}
