import { Unzip, UnzipInflate } from 'fflate';

/** A workbook's parts take up at most so much once they are unpacked: a zip bomb takes more. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** One part may be so many times larger than the whole file, once it is larger than a few megabytes. */
const MOST_TIMES = 400;
const SMALL = 16 * 1024 * 1024;

const PIECE = 65_536;

export type Unpacked = { parts: Map<string, Uint8Array> } | { unsafe: string };

/**
 * Unpacks the parts of a workbook that are wanted. What unpacks to too much is given up at once, whatever the
 * archive says of its sizes.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const pieces = new Map<string, Uint8Array[]>();
  let total = 0;
  let unsafe: string | undefined;
  const archive = new Unzip((file) => {
    if (unsafe !== undefined || !wanted(file.name)) return;
    const own: Uint8Array[] = [];
    let size = 0;
    pieces.set(file.name, own);
    file.ondata = (error, data) => {
      if (error) unsafe ??= `${file.name} cannot be unpacked`;
      if (unsafe !== undefined) return;
      size += data.length;
      total += data.length;
      if (total > MOST_UNPACKED || (size > SMALL && size > bytes.length * MOST_TIMES)) {
        unsafe = `${file.name} unpacks to more than a workbook has`;
        file.terminate();
        return;
      }
      own.push(data);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && unsafe === undefined; at += PIECE)
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    unsafe ??= `it cannot be unpacked (${(error as Error).message})`;
  }
  if (unsafe !== undefined) return { unsafe };
  return { parts: new Map([...pieces].map(([name, own]) => [name, join(own)])) };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
