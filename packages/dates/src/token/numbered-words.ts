import { TAG } from '../locale/tags.js';
import { saysOfNumber } from './beside-number.js';
import { isBeforeWholeDate } from './count-or-day.js';
import {
  behindOf,
  has,
  isDash,
  isMark,
  isUnknownWord,
  monthBehind,
  SPACED,
  type TaggedToken,
} from './tagged-token.js';
import { tokenAt } from './token-at.js';
import { mayHoldDate } from './whole-date.js';

/** A name, or a word of no date. */
export const isName = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'reference' || (isUnknownWord(token) && SPACED.test(token.text));

export const isHyphen = (token: TaggedToken | undefined): boolean => isMark(token, '-');

/** Whether a number is that of a word beside it: `Room 4`, `(2 sessions)`, `bldg. 2`. */
export const isNumberOfWord = (tokens: readonly TaggedToken[], i: number): boolean =>
  isReferenceNumber(tokens, i) ||
  isNumbered(tokens, i) ||
  isNumberedAtEnd(tokens, i) ||
  isCountBehindDate(tokens, i) ||
  isNumberedRange(tokens, i) ||
  isBeforeWholeDate(tokens, i) ||
  isCountInBrackets(tokens, i) ||
  isNumberOfAbbreviation(tokens, i) ||
  isNumberOfHouse(tokens, i);

/** `9 bis avenue`: a second house of one number. */
const HOUSE_MARKS = new Set(['bis', 'ter', 'quater', 'a', 'b', 'c']);

/** Words of the name of a street before the word for it, at most: `12 Upper Bath Street`. */
const MAX_STREET_WORDS = 2;

/** `9 Bis Avenue d’Iéna`, `12 rue de Varembé`: behind a comma or a word, and before a street. */
function isNumberOfHouse(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  const isApart =
    isMark(before, ',', '(', '-', '–') || isUnknownWord(before) || has(before, TAG.city) || tokens[i]!.gap;
  let next = HOUSE_MARKS.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const isStreet = (token: TaggedToken | undefined) => saysOfNumber(token, 'street');
  while (next <= i + MAX_STREET_WORDS && !isStreet(tokens[next]) && isUnknownWord(tokens[next])) next++;
  return i > 0 && isApart && tokens[i]!.digits < 4 && isStreet(tokens[next]);
}

/** `14 December (1)`: a number alone in brackets, at the end or before a word. */
function isFootnote(tokens: readonly TaggedToken[], i: number): boolean {
  const [open, close, after] = [tokenAt(tokens, i - 1), tokens[i + 1], tokens[i + 2]];
  const alone = isMark(open, '(', '[') && isMark(close, ')', ']');
  return alone && i > 1 && tokens[i]!.digits < 3 && (after === undefined || isName(after));
}

/** Begins like a month in one of the languages, or in one that is not read: `sierpnia`, `noiembrie`, `dekabr`. */
export const MONTH_LIKE =
  /^(?:ja[anm]|jän|ju[nliuy]|jou|feb|f[ée]v|ma[rijgyáa]|mär|mei|a[bp]r|avr|a[uv]g|aoû|aou|ago|se[pt]|si[ej]|sty|lut|kwi|cze|lip|wrz|pa[źz]|lis|gru|o[ck]t|ott|out|no[vyiu]|de[cskz]|déc|dic|ene|gen|giu|lug|янв|фев|мар|апр|ма|ию|авг|сен|окт|ноя|дек|ين|فب|مار|اب|ما|يو|اغ|سب|اك|نو|دي)/;

/** `12 May 2025 (2 sessions)`: in brackets, a number and words of no date. */
function isCountInBrackets(tokens: readonly TaggedToken[], i: number): boolean {
  if (i < 2 || !isMark(tokenAt(tokens, i - 1), '(') || tokens[i]!.digits > 3) return false;
  // `(3 months)`: a length, with which the dates are compared.
  if (saysOfNumber(tokens[i + 1], 'months') || saysOfNumber(tokens[i + 1], 'years')) return false;
  let end = i + 1;
  while (isUnknownWord(tokens[end])) end++;
  // A letter or two may be the mark of an ordinal in a language that is not known.
  const first = tokens[i + 1]?.text ?? '';
  return /^.{3}|\p{Script=Han}/u.test(first) && !MONTH_LIKE.test(first) && isMark(tokens[end], ')');
}

/** `bldg. 2, room 501`, `корп. 2`: behind an abbreviation of no date, and before a mark, a name or nothing. */
function isNumberOfAbbreviation(tokens: readonly TaggedToken[], i: number): boolean {
  const [word, point, number, after] = [
    tokenAt(tokens, i - 2),
    tokenAt(tokens, i - 1),
    tokens[i]!,
    tokens[i + 1],
  ];
  const isAbbreviation = isName(word) && isMark(point, '.') && !point!.gap && number.digits < 4;
  return (
    isAbbreviation &&
    !MONTH_LIKE.test(word!.text) &&
    (after === undefined || isMark(after, ',', ';', ')') || isName(after))
  );
}

/** A number behind a word and before a colon, or behind the word for a day and before a bracket or a dash. */
function isLabel(tokens: readonly TaggedToken[], i: number): boolean {
  const [word, mark, next] = [tokenAt(tokens, i - 1), tokens[i + 1], tokens[i + 2]];
  if (word?.kind !== 'word' || !tokens[i]!.gap || mark?.kind !== 'mark' || tokens[i]!.digits > 2)
    return false;
  const day = saysOfNumber(word, 'numberedDay');
  if (mark.text === ':')
    return (!mark.gap || day) && (next === undefined || next.gap) && (day || word.tags.length === 0);
  if (LABEL_DASHES.has(mark.text)) return i === 1 && day && mark.gap && next?.kind === 'word' && next.gap;
  return day && (mark.text === '(' || mark.text === ')');
}

/** `5 May 2022, 25 participants`: behind a date and a mark. */
const isCountBehindDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  saysOfNumber(tokens[i + 1], 'counted') &&
  tokens[i]!.digits <= 3 &&
  isMark(tokenAt(tokens, i - 1), ',', '(', ';') &&
  mayHoldDate(tokens.slice(0, i - 1));

/** `5 May 2022, session 2`: the last number of a phrase, behind its date and a mark. */
function isNumberedAtEnd(tokens: readonly TaggedToken[], i: number): boolean {
  const noun = tokenAt(tokens, i - 1);
  const isNoun = saysOfNumber(noun, 'numberedOrDated') && !saysOfNumber(noun, 'week') && tokens[i]!.gap;
  return (
    isNoun &&
    isMark(tokenAt(tokens, i - 2), ',', '(', '-', '–', ';') &&
    tokens.slice(i + 1).every((token) => isMark(token, '.', ')')) &&
    mayHoldDate(tokens.slice(0, i - 2))
  );
}

const NUMBERED = ['numbered', 'numberedOrDated', 'numberedDay', 'week'] as const;

/** `Modules 1-3: 5-7 May 2022`: the first or the second number of a range that a noun and a colon enclose. */
function isNumberedRange(tokens: readonly TaggedToken[], i: number): boolean {
  const first = isHyphen(tokens[i + 1]) ? i : i - 2;
  if (!isHyphen(tokenAt(tokens, first + 1)) || !isMark(tokens[first + 3], ':')) return false;
  const noun = tokenAt(tokens, first - 1);
  return (
    NUMBERED.some((each) => saysOfNumber(noun, each)) &&
    [tokens[first], tokens[first + 2]].every((number) => number?.digits === 1 || number?.digits === 2) &&
    tokens[first + 4]?.gap === true
  );
}

/** `Study Group 2, …`, `Resolution 25 (…)`: the number is the noun's, unless a month follows it. */
function isNumbered(tokens: readonly TaggedToken[], i: number): boolean {
  const [noun, number] = [tokenAt(tokens, i - 1), tokens[i]!];
  if (noun?.kind !== 'word' || !number.gap || !saysOfNumber(noun, 'numbered') || number.digits > 4)
    return false;
  const next = behindOf(tokens, i + 1);
  const date =
    has(tokens[next], TAG.month) || has(tokens[next], TAG.ordinalMark) || has(tokens[next], TAG.dayMark);
  const range = isHyphen(tokens[i + 1]) && !tokens[i + 1]!.gap && tokens[i + 2]?.kind === 'number';
  return !date && !range;
}

/** Before a month and behind no noun, or a range of days before one: `الـ15 إلى 18 أكتوبر`. */
function isDayOfMonth(tokens: readonly TaggedToken[], i: number, noun: number): boolean {
  const isRange = has(tokens[i + 1], TAG.to) || isDash(tokens[i + 1]);
  const end = tokens[i + 2]?.text === 'ال' ? i + 3 : i + 2;
  return isRange && tokens[end]?.kind === 'number'
    ? monthBehind(tokens, end)
    : monthBehind(tokens, i) && !isUnknownWord(tokens[noun]);
}

/** `27° brocante, 20 avril 2025`: at first, an ordinal with the sign of degrees for its letter, and a noun. */
function isEditionWithDegree(tokens: readonly TaggedToken[], i: number): boolean {
  const [mark, noun] = [tokens[i + 1], tokens[i + 2]];
  if (i > 0 || !isMark(mark, '°', 'º') || mark!.gap) return false;
  return isUnknownWord(noun) && noun.gap && noun.text.length > 2 && !MONTH_LIKE.test(noun.text);
}

const LABEL_DASHES = new Set(['-', '–', '—']);

/** `N° 3`, `No. 5`, `№ 7`, `#12`, `Room 4`, `Study Group 2: …`, `Day 1 (…)`. */
function isReferenceNumber(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  if (tokenAt(tokens, before)?.kind === 'mark' && '#№$€£'.includes(tokens[before]!.text)) return true;
  while (tokenAt(tokens, before) && ['.', '°', 'º', ':'].includes(tokens[before]!.text)) before--;
  const word = tokenAt(tokens, before);
  if (isLabel(tokens, i) || isFootnote(tokens, i) || isEditionWithDegree(tokens, i)) return true;
  const marked = before < i - 1;
  if (word?.text === 'ال') return !isDayOfMonth(tokens, i, before - 1);
  if (word?.kind !== 'word' || !saysOfNumber(word, 'reference')) return false;
  return word.tags.length === 0 || marked;
}
