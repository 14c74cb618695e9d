import { LineCounter } from './line-counter.js';
import { type MixedEncoding, MixedEncodingDecoder } from './mixed-encoding-decoder.js';
import { PlatformDecoder } from './platform-decoder.js';

/** So many numbers of lines are kept; the rest are counted. */
const MAX_LINE_NUMBERS = 1000;

/**
 * Decodes a file piece by piece. What is no character becomes U+FFFD, and its line is told; in a UTF-8 file
 * a line that is not UTF-8 is read in the encoding of one byte that fits it best, which is told too.
 */
export class StreamingDecoder {
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  /** Physical lines, counted from 1, with bytes that are no character in the encoding: the first 1000. */
  readonly faultyLines: number[] = [];
  /** How many such lines there are. */
  faultyCount = 0;
  /** The lines of a UTF-8 file that another tool wrote. */
  readonly mixed: MixedEncoding = { encoding: 'windows-1252', lines: [], count: 0 };
  readonly #decoder: PlatformDecoder | MixedEncodingDecoder;
  readonly #lines = new LineCounter();

  /** Throws a `RangeError` for a label that the platform does not know. */
  constructor(encoding: string) {
    const decoder = new PlatformDecoder(encoding);
    this.encoding = decoder.encoding;
    this.#decoder =
      decoder.encoding === 'utf-8' ? new MixedEncodingDecoder(this.mixed, MAX_LINE_NUMBERS) : decoder;
  }

  get faulty(): boolean {
    return this.faultyCount > 0;
  }

  /** The text so far as it is settled: of a UTF-8 file, whole lines. */
  decode(chunk: Uint8Array): string {
    return this.#counted(this.#decoder.decode(chunk, { stream: true }));
  }

  /** The rest of the text; what ends inside a character is faulty. */
  end(): string {
    return this.#counted(this.#decoder.decode());
  }

  #counted(text: string): string {
    if (this.#decoder instanceof PlatformDecoder)
      this.#lines.count(text, (line) => {
        this.faultyCount++;
        if (this.faultyLines.length < MAX_LINE_NUMBERS) this.faultyLines.push(line);
      });
    return text;
  }
}
