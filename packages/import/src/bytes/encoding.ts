import { fieldOf } from '../column/match-columns';

/** A file's text, and how it was found. */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /** How the encoding was told: by its mark, since the bytes are valid in it, by its letters, by the caller. */
  by: 'mark' | 'validity' | 'letters' | 'caller';
  /** Bytes that are no character in the encoding. */
  faulty: boolean;
}

/** Encodings of spreadsheets that nothing marks, in the order in which they are preferred when nothing tells. */
const BY_LETTERS = [
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'windows-1250',
  'koi8-r',
  'gb18030',
  'big5',
];

/** So much of a file is looked at. */
const SAMPLE = 65_536;

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes bytes. Some versions of Node take windows-1252 for ISO-8859-1 and turn the apostrophes and dashes
 * of Office into control characters (nodejs/node#56542), which is put right here.
 */
function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
    : text;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: every other byte of a text of few scripts is the same. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  if (oddZeros > length / 8 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > length / 8 && oddZeros === 0) return 'utf-16be';
  return undefined;
}

/**
 * Turns a file's bytes into text. A mark (BOM) settles the encoding; else UTF-8, where the bytes are valid
 * in it; else the encoding whose letters make the most sense.
 *
 * @param declared WHATWG label of the encoding, where the caller knows it. Throws a `RangeError` for a
 *   label that the platform does not know.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const as = (encoding: string, by: Decoded['by']): Decoded => {
    const text = decode(bytes, encoding);
    return { text, encoding, by, faulty: text.includes('\u{FFFD}') };
  };
  if (declared) return as(new TextDecoder(declared).encoding, 'caller');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', 'mark');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', 'mark');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return as('utf-8', 'mark');
  const utf16 = utf16Order(bytes);
  if (utf16) return as(utf16, 'validity');
  if (isValidUtf8(bytes)) return { ...as('utf-8', 'validity'), faulty: false };
  const sample = bytes.subarray(0, SAMPLE);
  let best = BY_LETTERS[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of BY_LETTERS) {
    const score = sense(decode(sample, encoding));
    if (score > most) [best, most] = [encoding, score];
  }
  return as(best, 'letters');
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
const HAN = /\p{Script=Han}/u;

/** Accented letters of Western and of Central Europe: a byte is often a letter in both encodings. */
const WESTERN = 'áàâãäåæçéèêëíîïñóôõöœúùûüýÿßÁÀÂÃÄÅÆÇÉÈÊËÍÎÏÑÓÔÕÖŒÚÙÛÜ';
const OPENING = '¿¡«';

function scriptOf(character: string): 'latin' | 'cyrillic' | 'arabic' | 'han' | undefined {
  if (LATIN.test(character)) return 'latin';
  if (CYRILLIC.test(character)) return 'cyrillic';
  if (HAN.test(character)) return 'han';
  return ARABIC.test(character) ? 'arabic' : undefined;
}

/** A heading that is known weighs as much as so many letters. */
const KNOWN_HEADING = 40;

/** How much sense a text makes: known headings, letters beside letters of their own kind. */
function sense(text: string): number {
  let score = 0;
  for (const line of text.split(/\r\n?|\n/, 12)) {
    for (const cell of line.split(/[;,\t|]/)) {
      if (/[^\0-\x7f]/.test(cell) && fieldOf(cell.replace(/^"|"$/g, ''))) score += KNOWN_HEADING;
    }
  }
  const characters = [...text];
  for (const [i, character] of characters.entries()) {
    if (character > '\x7f')
      score += likelihood(characters[i - 1] ?? ' ', character, characters[i + 1] ?? ' ');
  }
  return score;
}

/** Accented Latin letters stand between plain ones; Cyrillic and Arabic letters stand among their own. */
function likelihood(before: string, character: string, after: string): number {
  if (/[\p{Cc}\p{Cn}\p{Co}]/u.test(character)) return -10;
  const script = scriptOf(character);
  const [previous, next] = [scriptOf(before), scriptOf(after)];
  if (OPENING.includes(character) && !previous) return 1;
  if (!script) return /[\p{L}\p{N}]/u.test(before) && !/[\p{P}\s]/u.test(character) ? -2 : 0;
  if (script === 'latin') {
    if (before > '\x7f' && previous === 'latin') return -2;
    if (previous && previous !== 'latin') return -3;
    return WESTERN.includes(character) ? 1 : 0.9;
  }
  if (script === 'han') return previous === 'han' || next === 'han' ? 5 : 0;
  if (previous !== script && next !== script) return -3;
  if (previous !== script) return previous ? -3 : 1;
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character) ? -2 : 2;
}
