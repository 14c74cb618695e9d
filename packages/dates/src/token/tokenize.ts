import { foldCharacter } from './fold.js';
import { isFootnoteMark } from './footnote-mark.js';
import { isDigit, isDotBetweenDays, markBetweenFigures } from './marks-between-figures.js';
import type { Token } from './token.js';
import { endOfWebAddress } from './web-address.js';

const HAN = /\p{Script=Han}|〇/u;
const LETTER = /\p{L}/u;
const NUMERAL = /\p{N}/u;
const SPACE = /[\s\u200b\u2060]/u;

/** Dashes that join a range, and hyphens that also stand inside a numeric date. */
const DASHES = '–—―−‒~～〜﹣－⁓→➔';
const HYPHENS = '-‐‑';

function mark(character: string): string {
  if (HYPHENS.includes(character)) return '-';
  if (DASHES.includes(character)) return '–';
  if (character === '⁄' || character === '∕') return '/';
  if (
    character === '’' ||
    character === '‘' ||
    character === 'ʼ' ||
    character === '`' ||
    character === '´' ||
    character === '′'
  )
    return "'";
  if (character === '،') return ',';
  if (character === '؛') return ';';
  if (character === '。' || character === '·' || character === '・') return '.';
  return character;
}

/** A character as it counts in a phrase. */
interface Character {
  folded: string;
  kind: Token['kind'] | 'space' | 'nothing';
  han: boolean;
}

const CHARACTERS = new Map<number, Character>();

/** What a character beyond ASCII is; looked up once for each. */
function characterOf(code: number): Character {
  const known = CHARACTERS.get(code);
  if (known) return known;
  const character = String.fromCodePoint(code);
  const folded = foldCharacter(character);
  const made: Character = { folded, kind: characterKind(character, folded), han: HAN.test(folded) };
  if (CHARACTERS.size < 20_000) CHARACTERS.set(code, made);
  return made;
}

function characterKind(character: string, folded: string): Character['kind'] {
  if (folded === '') return 'nothing';
  if (SPACE.test(character)) return 'space';
  if (folded >= '0' && folded <= '9') return 'number';
  if (folded === '〇' || LETTER.test(folded)) return 'word';
  return NUMERAL.test(folded) ? 'other' : 'mark';
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Cuts a phrase into pieces. Linear in its length. */
export function tokenize(phrase: string): Token[] {
  const pieces: Token[] = [];
  let last: Token | undefined;
  let lastHan = false;
  let gap = false;
  const { length } = phrase;
  for (let i = 0; i < length; ) {
    const start = i;
    let code = phrase.charCodeAt(i);
    if (code <= 0x20) {
      gap = true;
      i++;
      continue;
    }
    let kind: Token['kind'];
    let text: string;
    let han = false;
    if (code < 0x80) {
      i++;
      if (isDigit(code)) {
        while (i < length && isDigit(phrase.charCodeAt(i))) i++;
        kind = 'number';
        text = phrase.slice(start, i);
      } else if (isAsciiLetter(code)) {
        while (i < length && isAsciiLetter(phrase.charCodeAt(i))) i++;
        kind = 'word';
        text = phrase.slice(start, i).toLowerCase();
        i = endOfWebAddress(phrase, text, i);
      } else if (phrase.startsWith('~~', start)) {
        // Text that is struck through in Markdown must not be lost sight of.
        i++;
        kind = 'other';
        text = '~~';
      } else if (isRangeOfDots(phrase, start, last)) {
        while (phrase[i] === '.') i++;
        kind = 'mark';
        text = '–';
      } else if (code === FULL_STOP && isPause(phrase, start)) {
        while (phrase[i] === '.') i++;
        kind = 'mark';
        text = ':';
      } else if (code === HYPHEN && isHyphenOfPoint(phrase, start, last)) {
        last!.end = i;
        continue;
      } else if (code === UNDERSCORE || code === BAR || code === BACKSLASH) {
        kind = 'mark';
        text = markBetweenFigures(phrase, start);
      } else {
        // `14/05//26`: a solidus that was typed twice.
        if (code === SOLIDUS && phrase.charCodeAt(i) === SOLIDUS && isBetweenDigits(phrase, start)) i++;
        kind = 'mark';
        text = phrase[start]!;
      }
    } else {
      code = phrase.codePointAt(i)!;
      i += code > 0xffff ? 2 : 1;
      const character = characterOf(code);
      if (character.kind === 'space') gap = true;
      // An invisible character in a number is no part of it: `1` and `5` with one between them are not 15.
      if (character.kind === 'nothing' && last && !gap && last.kind !== 'number') last.end = i;
      if (character.kind === 'space' || character.kind === 'nothing') continue;
      const isFootnote = isFootnoteMark(character.folded, last, gap);
      kind = isFootnote ? 'mark' : character.kind;
      text = isFootnote ? '*' : isDotBetweenDays(phrase, start, character.folded) ? '、' : character.folded;
      han = character.han;
    }
    if (
      last !== undefined &&
      !gap &&
      last.kind === kind &&
      last.end === start &&
      joins(kind, han || lastHan)
    ) {
      last.text += text;
      last.end = i;
      if (kind === 'number') {
        last.digits = last.text.length;
        last.value = Number(last.text);
      }
    } else {
      const number = kind === 'number';
      last = {
        kind,
        text: kind === 'mark' ? mark(text) : text,
        value: number ? Number(text) : 0,
        digits: number ? text.length : 0,
        start,
        end: i,
        gap,
        capital: code >= 65 && code <= 90,
      };
      pieces.push(last);
    }
    lastHan = han;
    gap = false;
  }
  return pieces;
}

/** `الجولة الثالثة.. 14 نوفمبر`: two points behind an Arabic word are a pause. */
const isPause = (phrase: string, i: number): boolean =>
  /^\.\.(?!\.)\s/.test(phrase.slice(i, i + 4)) && /\p{Script=Arabic}/u.test(phrase[i - 1] ?? '');

/** `13 de septiembre.-`: a point and a hyphen end a phrase or a label in Spanish. */
const isHyphenOfPoint = (phrase: string, i: number, last: Token | undefined): boolean =>
  last?.text === '.' && last.end === i && /^-(?:\s\D|\s?$)/u.test(phrase.slice(i, i + 3));

/** `2023-05-08..12`: points between two numbers join a range. */
const isRangeOfDots = (phrase: string, i: number, last: Token | undefined): boolean =>
  last?.kind === 'number' && last.end === i && /^\.{2,3}\d/.test(phrase.slice(i, i + 4));

const [UNDERSCORE, BAR, BACKSLASH, SOLIDUS, HYPHEN, FULL_STOP] = [0x5f, 0x7c, 0x5c, 0x2f, 0x2d, 0x2e];

/** Whether two characters stand between digits. */
const isBetweenDigits = (phrase: string, i: number): boolean =>
  isDigit(phrase.charCodeAt(i - 1)) && isDigit(phrase.charCodeAt(i + 2));

/** Digits and letters run on; a Chinese character stands for itself. */
const joins = (kind: Token['kind'], han: boolean): boolean => kind === 'number' || (kind === 'word' && !han);
