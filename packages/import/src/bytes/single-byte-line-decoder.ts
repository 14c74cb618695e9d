import { PlatformDecoder } from './platform-decoder.js';
import { scoreSingleByteEncodings } from './score-encodings.js';
import { SINGLE_BYTE_ENCODINGS } from './score-text.js';
import { utf8Length } from './utf8-sequences.js';

/** After this many lines, only the encodings that have occurred are scored. */
const MAX_SCORED_LINES = 500;
/** Added to the score of the encoding that most lines of the file have. */
const USUAL_ENCODING_BONUS = 2;

/** Decodes lines of unknown single-byte encodings, each in the encoding that fits its letters best. */
export class SingleByteLineDecoder {
  readonly #decoders = new Map<string, PlatformDecoder>();
  readonly #lines = new Map<string, number>();
  #count = 0;

  /** The encoding of most lines so far. */
  get usual(): string {
    return [...this.#lines].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'windows-1252';
  }

  /**
   * @param partly whether most of the line is UTF-8. Then only the other bytes are decoded in another
   *   encoding.
   */
  decode(line: Uint8Array, partly: boolean): string {
    const encoding = this.#encodingOf(partly ? withoutUtf8(line) : line);
    this.#lines.set(encoding, (this.#lines.get(encoding) ?? 0) + 1);
    this.#count++;
    const decoder = this.#decoderOf(encoding);
    return partly ? decodeRest(line, decoder) : decoder.decode(line);
  }

  #encodingOf(line: Uint8Array): string {
    const candidates = this.#count < MAX_SCORED_LINES ? SINGLE_BYTE_ENCODINGS : [...this.#lines.keys()];
    if (candidates.length === 1 && this.#isWritable(line, candidates[0]!)) return candidates[0]!;
    const usual = this.#count > 0 ? this.usual : undefined;
    let best = 'windows-1252';
    let most = Number.NEGATIVE_INFINITY;
    for (const [encoding, score] of scoreSingleByteEncodings(line, candidates)) {
      const total = score + (encoding === usual ? USUAL_ENCODING_BONUS : 0);
      if (total > most && this.#isWritable(line, encoding)) [best, most] = [encoding, total];
    }
    return best;
  }

  #isWritable(line: Uint8Array, encoding: string): boolean {
    return !this.#decoderOf(encoding).decode(line).includes('\u{FFFD}');
  }

  #decoderOf(encoding: string): PlatformDecoder {
    let decoder = this.#decoders.get(encoding);
    if (!decoder) {
      decoder = new PlatformDecoder(encoding);
      this.#decoders.set(encoding, decoder);
    }
    return decoder;
  }
}

/** The line with spaces in place of UTF-8 sequences, so that only the other bytes are scored. */
function withoutUtf8(line: Uint8Array): Uint8Array {
  const rest = line.slice();
  eachSequence(line, (from, to, valid) => {
    if (valid && to - from > 1) rest.fill(0x20, from, to);
  });
  return rest;
}

function decodeRest(line: Uint8Array, other: PlatformDecoder): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let decodedTo = 0;
  eachSequence(line, (from, to, valid) => {
    if (valid) return;
    text += utf8.decode(line.subarray(decodedTo, from)) + other.decode(line.subarray(from, to));
    decodedTo = to;
  });
  return text + utf8.decode(line.subarray(decodedTo));
}

function eachSequence(line: Uint8Array, visit: (from: number, to: number, valid: boolean) => void): void {
  for (let at = 0; at < line.length; ) {
    const length = utf8Length(line, at);
    visit(at, at + Math.max(length, 1), length > 0);
    at += Math.max(length, 1);
  }
}
