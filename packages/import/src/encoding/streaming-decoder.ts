import { type FaultyLines, LineCounter } from './line-counter.js';
import { PlatformDecoder } from './platform-decoder.js';
import { Utf8Decoder } from './utf8-decoder.js';

/** Decodes a file in chunks. Bytes that are no character become U+FFFD, and their lines are counted. */
export class StreamingDecoder {
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  readonly #decoder: PlatformDecoder | Utf8Decoder;
  readonly #lines = new LineCounter();

  /** @throws RangeError for a label that the platform does not know. */
  constructor(label: string) {
    const decoder = new PlatformDecoder(label);
    this.encoding = decoder.encoding;
    this.#decoder = decoder.encoding === 'utf-8' ? new Utf8Decoder() : decoder;
  }

  /** The lines with U+FFFD so far. */
  get faultyLines(): FaultyLines {
    return this.#lines.faulty;
  }

  /** Decodes a chunk. A character that is cut off at its end comes with the next one. */
  decode(chunk: Uint8Array): string {
    return this.#counted(this.#decoder.decode(chunk, { stream: true }));
  }

  /** The rest of the text. A character that is cut off at the end is U+FFFD. */
  end(): string {
    return this.#counted(this.#decoder.decode());
  }

  #counted(text: string): string {
    this.#lines.count(text);
    return text;
  }
}
