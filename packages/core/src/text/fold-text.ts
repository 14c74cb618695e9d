const COMBINING_MARKS = /[\p{M}\p{Cf}]/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** The folded text of each UTF-16 unit, worked out once: `É` → `e`, a mark → nothing, a comma → a space. */
const FOLDED_UNITS: (string | undefined)[] = [];

function foldUtf16Unit(code: number): string {
  const folded = String.fromCharCode(code)
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(NO_WORD, ' ');
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
  lastKey = ASCII_WORDS.test(text) ? text.toLowerCase() : foldedKey(text);
  lastText = text;
  return lastKey;
}

/** The text that was asked for last: a title is looked at several times in a row. */
let lastText = '';
let lastKey = '';

/** The units of folded texts of usual length. */
const UNITS = new Uint16Array(2048);

function foldedKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  let used = 0;
  let space = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isPlain && code >= 0xd800 && code <= 0xdfff) return foldedOfAnyPlane(text);
    const folded = isPlain ? '' : code === 0x20 ? ' ' : (FOLDED_UNITS[code] ?? foldUtf16Unit(code));
    if (folded === ' ') space = true;
    if (folded === ' ' || (folded === '' && !isPlain)) continue;
    // A unit is folded to eighteen at most.
    if (used > UNITS.length - 20) {
      key += String.fromCharCode.apply(null, UNITS.subarray(0, used) as unknown as number[]);
      used = 0;
    }
    if (space && (used > 0 || key !== '')) UNITS[used++] = 0x20;
    space = false;
    if (isPlain) UNITS[used++] = code;
    else for (let j = 0; j < folded.length; j++) UNITS[used++] = folded.charCodeAt(j);
  }
  key += String.fromCharCode.apply(null, UNITS.subarray(0, used) as unknown as number[]);
  return key.includes('  ') || key.endsWith(' ') || key.startsWith(' ')
    ? key.replace(/ +/g, ' ').trim()
    : key;
}

/** Characters outside the basic plane are two units, which cannot be folded apart. */
function foldedOfAnyPlane(text: string): string {
  return text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase().replace(NO_WORD, ' ').trim();
}
