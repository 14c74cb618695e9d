import { LineCounter } from './line-counter.js';
import { type MixedEncoding, MixedEncodingDecoder } from './mixed-encoding-decoder.js';
import { PlatformDecoder } from './platform-decoder.js';

/** Line numbers that are kept. Further lines are only counted. */
const MAX_LINE_NUMBERS = 1000;

/**
 * Decodes a file in chunks. Bytes that are no character become U+FFFD, and their lines are reported. A line
 * of a UTF-8 file that is not UTF-8 is decoded in the single-byte encoding that fits best, and reported too.
 */
export class StreamingDecoder {
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  /** The numbers of the first lines with bytes that are no character in the encoding, 1-based. */
  readonly faultyLines: number[] = [];
  /** The number of such lines. */
  faultyCount = 0;
  /** The lines of a UTF-8 file that are in another encoding. */
  readonly mixed: MixedEncoding = { encoding: 'windows-1252', lines: [], count: 0 };
  readonly #decoder: PlatformDecoder | MixedEncodingDecoder;
  readonly #lines = new LineCounter();

  /** @throws RangeError for a label that the platform does not know. */
  constructor(encoding: string) {
    const decoder = new PlatformDecoder(encoding);
    this.encoding = decoder.encoding;
    this.#decoder =
      decoder.encoding === 'utf-8' ? new MixedEncodingDecoder(this.mixed, MAX_LINE_NUMBERS) : decoder;
  }

  get faulty(): boolean {
    return this.faultyCount > 0;
  }

  /** Decodes a chunk. The text of a UTF-8 file comes in whole lines. */
  decode(chunk: Uint8Array): string {
    return this.#counted(this.#decoder.decode(chunk, { stream: true }));
  }

  /** The rest of the text. A character that is cut off at the end is faulty. */
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
