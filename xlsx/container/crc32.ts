/** CRC-32 as zip uses it (polynomial EDB88320), four bytes at a time. fflate computes it, by single bytes, but does not export it. */
const [T0, T1, T2, T3] = (() => {
  const tables = [0, 1, 2, 3].map(() => new Int32Array(256)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[0][n] = c;
  }
  // Table t: what a byte comes to when t more bytes follow it.
  for (let t = 1; t < 4; t++)
    for (let n = 0; n < 256; n++) {
      const c = tables[t - 1]![n]!;
      tables[t]![n] = tables[0][c & 255]! ^ (c >>> 8);
    }
  return tables;
})();

/** Give the earlier result as `seed` to go on where it ended. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  let c = ~seed;
  let i = 0;
  for (const whole = bytes.length - 3; i < whole; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = T3[c & 255]! ^ T2[(c >>> 8) & 255]! ^ T1[(c >>> 16) & 255]! ^ T0[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = T0[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}
