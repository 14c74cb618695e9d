/** A coding and its quality value: `gzip;q=0.8`, `*`. */
const ACCEPTED_CODING = /^\s*([\w!#$%&'*+.^`|~-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/**
 * Whether a response is compressed with gzip by an Accept-Encoding header field (RFC 9110 §12.5.3). A coding that is
 * listed goes before `*`: `gzip;q=0, *` refuses gzip. A client that prefers `identity` gets it.
 *
 * A client that refuses every coding, `identity` as well, gets the body without a coding rather than 406.
 */
export function acceptsGzip(header: string | null): boolean {
  const qualities = new Map<string, number>();
  for (const part of (header ?? '').split(',')) {
    const [, coding, quality = '1'] = ACCEPTED_CODING.exec(part) ?? [];
    if (coding !== undefined) qualities.set(coding.toLowerCase(), Number(quality));
  }
  const gzip = qualities.get('gzip') ?? qualities.get('x-gzip') ?? qualities.get('*') ?? 0;
  return gzip > 0 && gzip >= (qualities.get('identity') ?? 0);
}
