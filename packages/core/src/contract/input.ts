/** Bytes that need not all be in memory. The web's `Blob` and `File` are such sources. */
export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** A part, from `start` to before `end`. */
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Content with a name, as a reader gets it. */
export interface Input {
  /** The name that problems and sources have. */
  name: string;
  content: Uint8Array | ByteSource;
}

/** What a reader is shown of an input to say whether it is of its format. */
export interface Sample {
  name: string;
  /** Bytes of the whole input. */
  size: number;
  /** Its first 64 KiB, or all of it. */
  firstBytes: Uint8Array;
  /** Its last 64 KiB, or all of it. */
  lastBytes: Uint8Array;
}

const SAMPLE = 65_536;

const isInMemory = (bytes: Input['content']): bytes is Uint8Array => bytes instanceof Uint8Array;

/** How many bytes an input has. */
export const inputSize = ({ content }: Input): number =>
  isInMemory(content) ? content.length : content.size;

async function part({ content }: Input, start: number, end: number): Promise<Uint8Array> {
  return isInMemory(content)
    ? content.subarray(start, end)
    : new Uint8Array(await content.slice(start, end).arrayBuffer());
}

/** The sample of an input that readers are shown. */
export async function sampleInput(input: Input, length = SAMPLE): Promise<Sample> {
  const size = inputSize(input);
  const head = await part(input, 0, Math.min(size, length));
  const tail = size <= length ? head : await part(input, size - length, size);
  return { name: input.name, size, firstBytes: head, lastBytes: tail };
}

/**
 * All bytes of an input, for a format that cannot be read in pieces.
 *
 * @example
 * const bytes = await readAll({ name: 'a.csv', content: new Uint8Array([65, 66]) });
 * bytes.length; // 2
 */
export const readAll = (input: Input): Promise<Uint8Array> => part(input, 0, inputSize(input));

/**
 * The bytes of an input in pieces, from the start at each call; a quarter of a mebibyte each.
 *
 * @example
 * let size = 0;
 * for await (const chunk of readChunks({ name: 'a.csv', content: new Uint8Array(10) }, 4)) size += chunk.length;
 * size; // 10
 */
export async function* readChunks(input: Input, length = 262_144): AsyncIterable<Uint8Array> {
  const size = inputSize(input);
  for (let at = 0; at < size; at += length) yield await part(input, at, Math.min(size, at + length));
}
