const COMBINING_MARKS = /[\p{M}\p{Cf}]/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Small sigma at the end of a word, which is no other letter than `σ`; which of the two capitals give depends on their neighbours. */
const FINAL_SIGMA = /ς/g;

/** The folded text of each UTF-16 unit, worked out once: `É` → `e`, a mark → nothing, a comma → a space. */
const FOLDED_UNITS: (string | undefined)[] = [];

/** Characters without case, accents and punctuation, a space for what is between words. */
const foldCharacters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(FINAL_SIGMA, 'σ')
    .replace(NO_WORD, ' ');

function foldUtf16Unit(code: number): string {
  const folded = foldCharacters(String.fromCharCode(code));
  FOLDED_UNITS[code] = folded;
  return folded;
}

/** What an ASCII text is folded to but for its case. */
const ASCII_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A text's words without case, accents and punctuation, one space between them: how headings, values, names
 * and titles are compared.
 *
 * @example
 * foldText('  Côte d’Ivoire '); // 'cote d ivoire'
 */
export function foldText(text: string): string {
  if (text === lastText) return lastKey;
  lastKey = ASCII_WORDS.test(text) ? text.toLowerCase() : foldedKey(text.toLowerCase(), text);
  lastText = text;
  return lastKey;
}

/** The text that was asked for last: a title is looked at several times in a row. */
let lastText = '';
let lastKey = '';

/** Whether a unit is a small ASCII letter or a digit. */
const isPlainUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** The key of a text in small letters: pieces of it that stay as they are, and folded units between them. */
function foldedKey(lower: string, text: string): string {
  let key = '';
  /** Where the piece begins that stays as it is; -1 between pieces. */
  let from = -1;
  let space = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const isPlain = isPlainUnit(code);
    if (from >= 0) {
      if (isPlain || (code === 0x20 && isPlainUnit(lower.charCodeAt(i + 1)))) continue;
      key += lower.slice(from, i);
      from = -1;
    }
    // Characters outside the basic plane are two units, which cannot be folded apart.
    if (code >= 0xd800 && code <= 0xdfff) return foldCharacters(text).trim();
    const folded = isPlain ? '' : code === 0x20 ? ' ' : (FOLDED_UNITS[code] ?? foldUtf16Unit(code));
    if (folded === ' ') space = true;
    else if (isPlain || folded !== '') {
      if (space && key !== '') key += ' ';
      space = false;
      if (isPlain) from = i;
      else key += folded;
    }
  }
  if (from >= 0) key += lower.slice(from);
  return key.includes('  ') || key.endsWith(' ') || key.startsWith(' ')
    ? key.replace(/ +/g, ' ').trim()
    : key;
}
