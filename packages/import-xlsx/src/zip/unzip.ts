import type { WorkbookFault } from '@regional-presence/core/internal';
import { Unzip, UnzipInflate } from 'fflate';

/** The largest size of all unpacked parts together, unless a caller needs less. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** Limit for the ratio of an unpacked part to the whole file. */
const MAX_COMPRESSION_RATIO = 400;

/** Parts up to this size may exceed the ratio. */
const RATIO_EXEMPT_BYTES = 16 * 1024 * 1024;

const CHUNK_BYTES = 65_536;

export type Unpacked = { parts: Map<string, Uint8Array> } | { unsafe: WorkbookFault };

/**
 * Unpacks selected parts of a workbook or document. Stops as soon as the unpacked data exceeds a limit, whatever sizes
 * the archive declares.
 */
export function unpack(
  bytes: Uint8Array,
  isSelected: (name: string) => boolean,
  maxBytes = MAX_UNPACKED_BYTES,
): Unpacked {
  const chunksByPart = new Map<string, Uint8Array[]>();
  let total = 0;
  let unsafe: WorkbookFault | undefined;
  const archive = new Unzip((file) => {
    if (unsafe !== undefined || !isSelected(file.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    chunksByPart.set(file.name, chunks);
    file.ondata = (error, data) => {
      if (error) unsafe ??= { reason: 'notUnpackable', part: file.name };
      if (unsafe !== undefined) return;
      size += data.length;
      total += data.length;
      if (total > maxBytes || (size > RATIO_EXEMPT_BYTES && size > bytes.length * MAX_COMPRESSION_RATIO)) {
        unsafe = { reason: 'tooLarge', part: file.name };
        file.terminate();
        return;
      }
      chunks.push(data);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let offset = 0; offset < bytes.length && unsafe === undefined; offset += CHUNK_BYTES)
      archive.push(bytes.subarray(offset, offset + CHUNK_BYTES), offset + CHUNK_BYTES >= bytes.length);
  } catch (error) {
    unsafe ??= { reason: 'notUnpackable', detail: (error as Error).message };
  }
  if (unsafe !== undefined) return { unsafe };
  return { parts: new Map([...chunksByPart].map(([name, chunks]) => [name, concatBytes(chunks)])) };
}

function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
