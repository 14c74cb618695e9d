const QUOTED_PRINTABLE_LINE =
  /^([A-Z0-9-]+)((?:;[^:;]*)*?);(?:ENCODING=)?QUOTED-PRINTABLE((?:;[^:;]*)*):(.*)$/is;
/** Lines with longer names and parameters are not converted, in characters. */
const MAX_PARAMETERS_LENGTH = 300;

const CHARSET = /;CHARSET=([^;:]+)/i;

/**
 * Converts a quoted-printable line of vCalendar 1.0 (RFC 2045 §6.7) to iCalendar; other lines are unchanged.
 * `SUMMARY;ENCODING=QUOTED-PRINTABLE:R=C3=A9union` → `SUMMARY:Réunion`.
 */
export function decodeQuotedPrintableLine(line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > MAX_PARAMETERS_LENGTH || !/QUOTED-PRINTABLE/i.test(line.slice(0, colon)))
    return line;
  const match = QUOTED_PRINTABLE_LINE.exec(line);
  if (!match) return line;
  const [, name, before, after, value] = match;
  const parameters = before! + after!;
  const text = decodeQuotedPrintable(value!, CHARSET.exec(parameters)?.[1] ?? 'utf-8');
  if (text === undefined) return line;
  return `${name}${parameters.replace(CHARSET, '')}:${text.replace(/\r\n|\r|\n/g, '\\n')}`;
}

/** The decoded text; `undefined` for an unknown encoding or invalid bytes. */
function decodeQuotedPrintable(value: string, charset: string): string | undefined {
  const bytes: number[] = [];
  for (const [part] of value.matchAll(/=[0-9A-F]{2}|[^=]+|=/gi)) {
    if (part.length === 3 && part.startsWith('=')) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
