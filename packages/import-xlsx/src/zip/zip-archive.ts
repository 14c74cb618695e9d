import { deflateSync } from 'fflate';
import { zipChecksum } from './zip-checksum.js';

const LOCAL_HEADER = 0x04_03_4b_50;
const CENTRAL_HEADER = 0x02_01_4b_50;
const END_RECORD = 0x06_05_4b_50;
const LOCAL_HEADER_LENGTH = 30;
const CENTRAL_HEADER_LENGTH = 46;
const END_RECORD_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xff_ff;
/** A number that is in a ZIP64 record instead. */
const IN_ZIP64 = 0xff_ff_ff_ff;

/** Flags: encrypted, and sizes after the data. */
const ENCRYPTED = 0x0001;
const SIZES_AFTER_DATA = 0x0008;
const DEFLATED = 8;

/** An entry of the central directory (APPNOTE 4.3.12). */
interface ZipEntry {
  name: string;
  central: Uint8Array;
  /** From the local header to the next one. */
  local: Uint8Array;
  offset: number;
}

/** A ZIP archive of which parts can be replaced. */
export interface ZipArchive {
  /** In the order of their data. */
  entries: readonly ZipEntry[];
  /** What is before the first entry. */
  prefix: Uint8Array;
  endRecord: Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the directory of an archive.
 *
 * @returns `undefined` if it is damaged, encrypted, divided or ZIP64.
 */
export function readZipArchive(given: Uint8Array): ZipArchive | undefined {
  // A `Buffer` has a `slice` that is no copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.length);
  const view = viewOf(bytes);
  const end = endRecordOffset(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (directory === IN_ZIP64 || view.getUint16(end + 8, true) !== count) return undefined;
  const found: Omit<ZipEntry, 'local'>[] = [];
  for (let at = directory, i = 0; i < count; i++) {
    const entry = centralEntry(bytes, view, at, end);
    if (!entry) return undefined;
    found.push(entry);
    at += entry.central.length;
  }
  const inOrder = [...found].sort((a, b) => a.offset - b.offset);
  const entries: ZipEntry[] = [];
  for (const [i, entry] of inOrder.entries()) {
    const next = inOrder[i + 1]?.offset ?? directory;
    // Two entries at one place are no work of an office program.
    if (next <= entry.offset) return undefined;
    entries.push({ ...entry, local: bytes.subarray(entry.offset, next) });
  }
  const prefix = bytes.subarray(0, inOrder[0]?.offset ?? directory);
  return { entries, prefix, endRecord: bytes.subarray(end) };
}

/** The record is the last one; a comment may follow it. */
function endRecordOffset(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_LENGTH; at--)
    if (
      view.getUint32(at, true) === END_RECORD &&
      at + END_RECORD_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return undefined;
}

function centralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): Omit<ZipEntry, 'local'> | undefined {
  if (at + CENTRAL_HEADER_LENGTH > end || view.getUint32(at, true) !== CENTRAL_HEADER) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const length =
    CENTRAL_HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const offset = view.getUint32(at + 42, true);
  const isPlain = (view.getUint16(at + 8, true) & ENCRYPTED) === 0;
  const isInPlace =
    offset + LOCAL_HEADER_LENGTH <= at && view.getUint32(offset, true) === LOCAL_HEADER && at + length <= end;
  if (!isPlain || !isInPlace) return undefined;
  const nameStart = at + CENTRAL_HEADER_LENGTH;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  return { name, central: bytes.slice(at, at + length), offset };
}

/**
 * The archive with other parts. All others are copied as they are, compressed.
 *
 * @param changes the new content of parts by their name; `undefined` leaves a part out.
 */
export function writeZipArchive(
  { entries, prefix, endRecord }: ZipArchive,
  changes: ReadonlyMap<string, Uint8Array | undefined>,
): Uint8Array {
  const pieces: Uint8Array[] = [prefix];
  const directory: Uint8Array[] = [];
  let length = prefix.length;
  for (const entry of entries) {
    if (changes.has(entry.name) && changes.get(entry.name) === undefined) continue;
    const content = changes.get(entry.name);
    const header = entry.central.slice();
    const local = content ? withContent(entry.local, header, content) : [entry.local];
    viewOf(header).setUint32(42, length, true);
    directory.push(header);
    pieces.push(...local);
    for (const piece of local) length += piece.length;
  }
  const end = endRecord.slice();
  const view = viewOf(end);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, header) => sum + header.length, 0),
    true,
  );
  view.setUint32(16, length, true);
  return joinPieces([...pieces, ...directory, end]);
}

/** The local header and the compressed content; the sizes are in both headers. */
function withContent(local: Uint8Array, central: Uint8Array, content: Uint8Array): Uint8Array[] {
  const own = viewOf(local);
  const header = local.slice(0, LOCAL_HEADER_LENGTH + own.getUint16(26, true) + own.getUint16(28, true));
  const compressed = deflateSync(content);
  const crc = zipChecksum(content);
  // The same fields are two bytes further in the central header (APPNOTE 4.3.7, 4.3.12).
  for (const [view, shift] of [
    [viewOf(header), 0],
    [viewOf(central), 2],
  ] as const) {
    view.setUint16(6 + shift, view.getUint16(6 + shift, true) & ~SIZES_AFTER_DATA, true);
    view.setUint16(8 + shift, DEFLATED, true);
    view.setUint32(14 + shift, crc, true);
    view.setUint32(18 + shift, compressed.length, true);
    view.setUint32(22 + shift, content.length, true);
  }
  return [header, compressed];
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
