/** A line of more octets than this is folded (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

const CRLF = '\r\n';

const ASCII = /^[\x20-\x7e\t]*$/;

/** Octets of a character in UTF-8. */
function octets(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A content line with its CRLF, folded by octets (RFC 5545 §3.1): no character is split, and the space that
 * a reader takes away is one that was put in.
 */
export function contentLine(line: string): string {
  if (line.length <= LONGEST_LINE && ASCII.test(line)) return line + CRLF;
  let folded = '';
  let begin = 0;
  let used = 0;
  for (let i = 0; i < line.length; ) {
    const code = line.codePointAt(i)!;
    const size = octets(code);
    if (used + size > LONGEST_LINE) {
      folded += `${line.slice(begin, i)}${CRLF} `;
      begin = i;
      used = 1;
    }
    used += size;
    i += code > 0xffff ? 2 : 1;
  }
  return folded + line.slice(begin) + CRLF;
}

/** Characters that no text may hold (RFC 5545 §3.1 CONTROL), line ends apart, and lone surrogates. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}]/gu;
const HAS_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]/;

/** A text without the characters that a calendar may not hold. */
export const withoutControls = (text: string): string =>
  HAS_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text;

const SPECIAL = /[\\;,\r\n\x85\u2028\u2029]/;
const SPECIALS = /\\|;|,|\r\n|[\r\n\x85\u2028\u2029]/g;

/** A value of type TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and every kind of line end escaped. */
export function textValue(text: string): string {
  const clean = withoutControls(text);
  if (!SPECIAL.test(clean)) return clean;
  return clean.replace(SPECIALS, (c) => (c === '\\' || c === ';' || c === ',' ? `\\${c}` : '\\n'));
}

/**
 * A parameter's value (RFC 5545 §3.2): quoted where it must be; a quotation mark, caret or line end as
 * RFC 6868 writes it.
 */
export function parameterValue(text: string): string {
  const value = withoutControls(text)
    .replaceAll('^', '^^')
    .replace(/\r\n|[\r\n\x85\u2028\u2029]/g, '^n')
    .replaceAll('"', "^'");
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/**
 * A value of type URI (RFC 5545 §3.3.13), or `undefined` for what is none. Percent-encodes what a URI may
 * not hold, so that no character can end the line.
 */
export function uriValue(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text).href.replace(/[^\x21-\x7e]/g, (c) => encodeURIComponent(c));
  } catch {
    return undefined;
  }
}
