const MAX_DISPLAY_LENGTH = 200;

const SAFE_TEXT = /^[\x20-\x7e\xa0-\u1fff]*$/;

const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g;

/** Control characters, lone surrogates, and marks that change the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** A text that is safe to show: without control characters, with ↵ for line breaks, at most 200 characters and an ellipsis. */
export function displayText(text: string): string {
  if (text.length <= MAX_DISPLAY_LENGTH && SAFE_TEXT.test(text)) return text;
  let clean = text
    .slice(0, MAX_DISPLAY_LENGTH + 1)
    .replace(LINE_BREAKS, ' ↵ ')
    .replace(INVISIBLE, '\u{FFFD}');
  if (clean.length > MAX_DISPLAY_LENGTH || text.length > MAX_DISPLAY_LENGTH)
    clean = `${clean.slice(0, MAX_DISPLAY_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
  return clean;
}
