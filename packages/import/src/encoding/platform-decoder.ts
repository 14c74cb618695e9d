/** The characters of windows-1252 at 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The platform's decoder of an encoding. Some versions of Node decode windows-1252 as ISO-8859-1, so that the
 * apostrophes and dashes of Office become control characters (nodejs/node#56542). This class corrects that.
 */
export class PlatformDecoder {
  readonly encoding: string;
  readonly #decoder: TextDecoder;

  /** @throws RangeError for a label that the platform does not know. */
  constructor(label: string, options?: TextDecoderOptions) {
    this.#decoder = new TextDecoder(label, options);
    this.encoding = this.#decoder.encoding;
  }

  decode(bytes?: Uint8Array, options?: TextDecodeOptions): string {
    const text = this.#decoder.decode(bytes, options);
    return this.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
      : text;
  }
}
