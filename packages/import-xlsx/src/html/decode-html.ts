/** Bytes in which a page names its encoding (HTML §13.2.3.2). */
const PRESCANNED_BYTES = 4096;

const META_CHARSET = /<meta[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i;

function decoderFor(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** The text of a page: by its byte order mark, else as UTF-8 if it is, else in the encoding that it names. */
export function decodeHtml(bytes: Uint8Array): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [, label] =
      META_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED_BYTES))) ?? [];
    return (decoderFor(label) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}
