import { type Input, readChunks } from '@regional-presence/core';
import { inputSize, sampleInput } from '@regional-presence/core/internal';

/** The bytes from which the encoding of a file is detected. */
export interface DetectionSample {
  /** The beginning of the file. */
  firstBytes: Uint8Array;
  /** The beginning, or a later part of the file if the beginning is ASCII alone. */
  bytes: Uint8Array;
  /** Whether `bytes` ends where the file ends. */
  isAtEnd: boolean;
}

/** Bytes from which encoding, delimiter and quotation mark are detected. */
const SAMPLE_BYTES = 262_144;

/** The highest bit of each of four bytes. */
const NON_ASCII_BITS = 0x80_80_80_80;

/**
 * The sample of a file. The first letter beyond ASCII may be far down: the file is searched for it, because the
 * lines before are the same in every encoding.
 */
export async function detectionSample(input: Input): Promise<DetectionSample> {
  const { firstBytes, size } = await sampleInput(input, SAMPLE_BYTES);
  const whole = firstBytes.length === inputSize(input);
  if (whole || !isAscii(firstBytes)) return { firstBytes, bytes: firstBytes, isAtEnd: whole };
  let read = 0;
  let bytes: Uint8Array | undefined;
  for await (const chunk of readChunks(input, SAMPLE_BYTES)) {
    read += chunk.length;
    if (bytes) return { firstBytes, bytes: joinChunks(bytes, chunk), isAtEnd: read === size };
    if (!isAscii(chunk)) bytes = chunk;
  }
  return { firstBytes, bytes: bytes ?? firstBytes, isAtEnd: bytes !== undefined };
}

/** Whether there is neither a byte beyond ASCII nor a zero byte, which UTF-16 has. */
function isAscii(bytes: Uint8Array): boolean {
  const start = -bytes.byteOffset & 3;
  const wordCount = Math.max(0, (bytes.length - start) >> 2);
  let bits = 0;
  if (wordCount > 0) {
    // Four bytes at a time: most of a large file is looked at here.
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, wordCount);
    for (let at = 0; at < wordCount; at++) bits |= words[at]!;
  }
  for (const byte of bytes.subarray(0, start)) bits |= byte;
  for (const byte of bytes.subarray(start + 4 * wordCount)) bits |= byte;
  return (bits & NON_ASCII_BITS) === 0 && !bytes.includes(0);
}

function joinChunks(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
