const POLYNOMIAL = 0xed_b8_83_20;

const CHECKSUM_TABLE = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum of a part of a ZIP archive (APPNOTE 4.4.7). */
export function zipChecksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = CHECKSUM_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
