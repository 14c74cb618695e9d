/** A line of more octets than this is folded (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

const CRLF = '\r\n';

const ASCII = /^[\x20-\x7e\t]*$/;

/**
 * A content line with its CRLF, folded by octets (RFC 5545 §3.1): no character is split, and the space that
 * a reader takes away is one that was put in.
 */
export function contentLine(line: string): string {
  if (line.length <= LONGEST_LINE && ASCII.test(line)) return line + CRLF;
  let folded = '';
  let begin = 0;
  let used = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const isPair = (code & 0xfc00) === 0xd800 && (line.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (used + size > LONGEST_LINE) {
      folded += `${line.slice(begin, i)}${CRLF} `;
      begin = i;
      used = 1;
    }
    used += size;
    if (isPair) i++;
  }
  return folded + line.slice(begin) + CRLF;
}

/** Characters that no text may hold (RFC 5545 §3.1 CONTROL), line ends apart, and lone surrogates. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}]/gu;
const HAS_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]/;

/** A text without the characters that a calendar may not hold. */
export const withoutControls = (text: string): string =>
  HAS_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text;

/** A text in which nothing must be escaped or taken out, as far as can be told without looking at pairs. */
const PLAIN = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\t\xa0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
const LINE_ENDS = /\r\n|[\r\n\x85\u2028\u2029]/g;
const HAS_LINE_END = /[\r\n\x85\u2028\u2029]/;

/** A value of type TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and every kind of line end escaped. */
export function textValue(text: string): string {
  if (PLAIN.test(text)) return text;
  let value = withoutControls(text);
  if (value.includes('\\')) value = value.replaceAll('\\', '\\\\');
  if (value.includes(';')) value = value.replaceAll(';', '\\;');
  if (value.includes(',')) value = value.replaceAll(',', '\\,');
  return HAS_LINE_END.test(value) ? value.replace(LINE_ENDS, '\\n') : value;
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

/** An address in which nothing must be encoded or put in order. */
const PLAIN_URI = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?!.*\.\.)[\w\-.~/?&=+:@!$'()*;,%#]*$/;

/**
 * A value of type URI (RFC 5545 §3.3.13), or `undefined` for what is none. Percent-encodes what a URI may
 * not hold, so that no character can end the line.
 */
export function uriValue(text: string): string | undefined {
  if (PLAIN_URI.test(text)) return text;
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text).href.replace(/[^\x21-\x7e]/g, (c) => encodeURIComponent(c));
  } catch {
    return undefined;
  }
}
