/** Longer lines are folded (RFC 5545 §3.1). The CRLF is not counted. */
const MAX_LINE_OCTETS = 75;

const CRLF = '\r\n';

const ASCII_LINE = /^[\x20-\x7e\t]*$/;

/** A content line with its CRLF, folded by octets (RFC 5545 §3.1) and never within a character. */
export function foldedLine(line: string): string {
  const { length } = line;
  if (ASCII_LINE.test(line)) return foldedAsciiLine(line);
  let folded = '';
  let begin = 0;
  while (length - begin > 0) {
    const end = endOfSegment(line, begin, folded === '' ? MAX_LINE_OCTETS : MAX_LINE_OCTETS - 1);
    folded += folded === '' ? line.slice(begin, end) : `${CRLF} ${line.slice(begin, end)}`;
    begin = end;
  }
  return folded + CRLF;
}

/** Index at which the longest segment from `begin` ends that has at most `octets` octets. */
function endOfSegment(line: string, begin: number, octets: number): number {
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

/** Control characters other than line ends (RFC 5545 §3.1 CONTROL), and lone surrogates. */
const FORBIDDEN_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}]/gu;
/** A quick test without the `u` flag. It also matches surrogate pairs. */
const MAY_HAVE_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]/;

/** The text without the characters that a calendar may not contain. */
export const withoutForbidden = (text: string): string =>
  MAY_HAVE_FORBIDDEN.test(text) ? text.replace(FORBIDDEN_CHARACTERS, '') : text;

/** ASCII text in which nothing must be escaped or removed. */
const PLAIN_ASCII_TEXT = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\t]*$/;

/** A folded content line whose value is TEXT. Plain ASCII takes a single pass. */
export function foldedTextLine(prefix: string, value: string): string {
  if (PLAIN_ASCII_TEXT.test(value) && ASCII_LINE.test(prefix)) return foldedAsciiLine(prefix + value);
  return foldedLine(prefix + textValue(value));
}

/** Folds a line in which each character is one octet. */
function foldedAsciiLine(line: string): string {
  if (line.length <= MAX_LINE_OCTETS) return line + CRLF;
  let folded = line.slice(0, MAX_LINE_OCTETS);
  for (let i = MAX_LINE_OCTETS; i < line.length; i += MAX_LINE_OCTETS - 1)
    folded += `${CRLF} ${line.slice(i, i + MAX_LINE_OCTETS - 1)}`;
  return folded + CRLF;
}

/** Text in which nothing must be escaped or removed. Characters outside the BMP do not match. */
const PLAIN_TEXT = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\t\xa0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
const NEEDS_BACKSLASH = /[\\;,]/;
const HAS_LINE_END = /[\r\n\x85\u2028\u2029]/;

const LINE_ENDS = /\r\n|[\r\n\x85\u2028\u2029]/g;

/** A value of type TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and every kind of line end escaped. */
export function textValue(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  let value = withoutForbidden(text);
  if (NEEDS_BACKSLASH.test(value)) value = value.replace(/[\\;,]/g, '\\$&');
  return HAS_LINE_END.test(value) ? value.replace(LINE_ENDS, '\\n') : value;
}

/** A parameter value in which nothing must be quoted or encoded. */
const PLAIN_PARAMETER = /^[\x20\x21\x23-\x2b\x2d-\x39\x3c-\x5d\x5f-\x7e]*$/;

/**
 * A parameter value (RFC 5545 §3.2), quoted if necessary. Quotation marks, carets and line ends are encoded
 * (RFC 6868).
 */
export function parameterValue(text: string): string {
  if (PLAIN_PARAMETER.test(text)) return text;
  const value = withoutForbidden(text).replaceAll('^', '^^').replace(LINE_ENDS, '^n').replaceAll('"', "^'");
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/** An http(s) address that needs neither encoding nor normalization. */
const PLAIN_URI = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?!.*\.\.)[\w\-.~/?&=+:@!$'()*;,%#]*$/;

/**
 * A value of type URI (RFC 5545 §3.3.13), or `undefined` if the text is not an http(s) address. Characters that a
 * URI may not contain are percent-encoded, so that none can end the line.
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

const MAIL_ADDRESS = /^[^\s@:;,"<>\\]+@[^\s@:;,"<>\\]+$/;

/** `bdt@itu.int` → `mailto:bdt@itu.int`; `undefined` if the text is not a mail address. */
export const mailtoUri = (address: string): string | undefined =>
  MAIL_ADDRESS.test(address) ? `mailto:${address}` : undefined;
