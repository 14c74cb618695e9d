import { fold } from './fold';

/**
 * A piece of the phrase. `number`: a run of digits. `word`: a run of letters, or one Chinese character,
 * since Chinese has no spaces. `mark`: one character of punctuation. `other`: a numeral that is not read
 * here (⅔, Roman, Devanagari), which must not be lost sight of.
 */
export interface Lexeme {
  kind: 'number' | 'word' | 'mark' | 'other';
  /** Folded. */
  text: string;
  /** Of a number. */
  value: number;
  /** How many digits a number has. */
  digits: number;
  /** UTF-16 offsets into the phrase. */
  start: number;
  end: number;
  /** White space stands before it. */
  gap: boolean;
}

const HAN = /\p{Script=Han}|〇/u;
const LETTER = /\p{L}/u;
const NUMERAL = /\p{N}/u;
const SPACE = /[\s\u200b\u2060]/u;

/** Dashes that join a range, and hyphens that also stand inside a numeric date. */
const DASHES = '–—―−‒~～〜﹣－⁓';
const HYPHENS = '-‐‑';

function mark(character: string): string {
  if (HYPHENS.includes(character)) return '-';
  if (DASHES.includes(character)) return '–';
  if (character === '⁄' || character === '∕') return '/';
  if (character === '’' || character === '‘' || character === 'ʼ' || character === '`') return "'";
  if (character === '،') return ',';
  if (character === '؛') return ';';
  if (character === '。' || character === '·' || character === '・') return '.';
  return character;
}

/** Cuts a phrase into lexemes. Linear in its length. */
export function lex(phrase: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last: Lexeme | undefined;
  let gap = false;
  let lastHan = false;
  let offset = 0;
  for (const character of phrase) {
    const start = offset;
    offset += character.length;
    const code = character.charCodeAt(0);
    if (code <= 0x20) {
      gap = true;
      continue;
    }
    const folded = code < 0x80 ? character.toLowerCase() : fold(character);
    if (folded === '') {
      if (last && !gap) last.end = offset;
      continue;
    }
    if (code >= 0x80 && SPACE.test(character)) {
      gap = true;
      continue;
    }
    const kind = kindOf(folded, code);
    const joins = last !== undefined && !gap && last.kind === kind && last.end === start;
    if (joins && kind === 'number') {
      last!.text += folded;
      last!.digits++;
      last!.value = last!.value * 10 + Number(folded);
      last!.end = offset;
    } else if (joins && kind === 'word' && (code < 0x80 ? !lastHan : !lastHan && !HAN.test(folded))) {
      last!.text += folded;
      last!.end = offset;
    } else {
      const text = kind === 'mark' ? mark(folded) : folded;
      const value = kind === 'number' ? Number(folded) : 0;
      lastHan = kind === 'word' && code >= 0x2e80 && HAN.test(folded);
      last = { kind, text, value, digits: kind === 'number' ? 1 : 0, start, end: offset, gap };
      lexemes.push(last);
    }
    gap = false;
  }
  return lexemes;
}

function kindOf(folded: string, code: number): Lexeme['kind'] {
  if (folded >= '0' && folded <= '9') return 'number';
  if (code < 0x80) return folded >= 'a' && folded <= 'z' ? 'word' : 'mark';
  if (folded === '〇' || LETTER.test(folded)) return 'word';
  return NUMERAL.test(folded) ? 'other' : 'mark';
}
