/** Bytes at the beginning of a file that are examined. Files of Office begin with their styles. */
const EXAMINED_BYTES = 4096;

/** The beginning of a text file, to see its format. */
export function startText(firstBytes: Uint8Array): string {
  const [one, two] = firstBytes;
  const encoding =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(firstBytes.subarray(0, EXAMINED_BYTES));
}
