/** A line of more octets than this is folded (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

const CRLF = '\r\n';

const ASCII = /^[\x20-\x7e\t]*$/;

/**
 * A content line with its CRLF, folded by octets (RFC 5545 §3.1): no character is split, and the space that
 * a reader takes away is one that was put in.
 */
export function contentLine(line: string): string {
  const { length } = line;
  if (ASCII.test(line)) return length <= LONGEST_LINE ? line + CRLF : foldedAscii(line);
  let folded = '';
  let begin = 0;
  while (length - begin > 0) {
    const end = endOfPart(line, begin, folded === '' ? LONGEST_LINE : LONGEST_LINE - 1);
    folded += folded === '' ? line.slice(begin, end) : `${CRLF} ${line.slice(begin, end)}`;
    begin = end;
  }
  return folded + CRLF;
}

/** Where the part of a line ends that begins at a place and has at most so many octets. */
function endOfPart(line: string, begin: number, octets: number): number {
  let used = 0;
  for (let i = begin; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const isPair = (code & 0xfc00) === 0xd800 && (line.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    used += code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (used > octets) return i;
    if (isPair) i++;
  }
  return line.length;
}

/** Characters that no text may hold (RFC 5545 §3.1 CONTROL), line ends apart, and lone surrogates. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}]/gu;
const HAS_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]/;

/** A text without the characters that a calendar may not hold. */
export const withoutControls = (text: string): string =>
  HAS_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text;

/** A text of ASCII in which nothing must be escaped or left out. */
const PLAIN_ASCII = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\t]*$/;

/** A content line whose value is TEXT, in as few passes over the value as it allows. */
export function textLine(head: string, value: string): string {
  if (PLAIN_ASCII.test(value) && ASCII.test(head)) {
    const line = head + value;
    return line.length <= LONGEST_LINE ? line + CRLF : foldedAscii(line);
  }
  return contentLine(head + textValue(value));
}

/** Of a line of ASCII each character is an octet. */
function foldedAscii(line: string): string {
  let folded = line.slice(0, LONGEST_LINE);
  for (let i = LONGEST_LINE; i < line.length; i += LONGEST_LINE - 1)
    folded += `${CRLF} ${line.slice(i, i + LONGEST_LINE - 1)}`;
  return folded + CRLF;
}

/** A text in which nothing must be escaped or taken out, as far as can be told without looking at pairs. */
const PLAIN = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\t\xa0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
const HAS_ESCAPED = /[\\;,]/;
const HAS_LINE_END = /[\r\n\x85\u2028\u2029]/;

const LINE_ENDS = /\r\n|[\r\n\x85\u2028\u2029]/g;

/** A value of type TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and every kind of line end escaped. */
export function textValue(text: string): string {
  if (PLAIN.test(text)) return text;
  let value = withoutControls(text);
  if (HAS_ESCAPED.test(value)) value = value.replace(/[\\;,]/g, '\\$&');
  return HAS_LINE_END.test(value) ? value.replace(LINE_ENDS, '\\n') : value;
}

/** A parameter in which nothing must be quoted or encoded. */
const PLAIN_PARAMETER = /^[\x20\x21\x23-\x2b\x2d-\x39\x3c-\x5d\x5f-\x7e]*$/;

/**
 * A parameter's value (RFC 5545 §3.2): quoted where it must be; a quotation mark, caret or line end as
 * RFC 6868 writes it.
 */
export function parameterValue(text: string): string {
  if (PLAIN_PARAMETER.test(text)) return text;
  const value = withoutControls(text).replaceAll('^', '^^').replace(LINE_ENDS, '^n').replaceAll('"', "^'");
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
