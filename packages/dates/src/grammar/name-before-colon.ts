import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { MONTH_LIKE } from '../token/numbered-words.js';
import { has, isDash, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isMonth, isYear, mayHoldDate, mayHoldDay } from '../token/whole-date.js';
import { isLengthInWeeks } from './length-in-weeks.js';

/** What a name may have that would be read as a part of the date, or as a doubt about it. */
const NAMING_TAGS = [
  'half',
  'halfYear',
  'quarter',
  'season',
  'namedTime',
  'ordinal',
  'numberWord',
  'part',
  'vague',
  'weekOf',
  'vagueAlways',
  'month',
  'islamicMonth',
  'yearOfWork',
] as const;
const NAMING = tagSet(NAMING_TAGS);

/** All that it may have besides words that mean nothing in a date. */
const MAY_BE_IN_NAME = tagSet([...NAMING_TAGS, 'ordinalMark', 'weekday', 'year', 'of', 'and']);

const MAX_NAME_TOKENS = 12;

/**
 * Takes the words of a name before whole dates that are behind a colon, in brackets to the end, or a range behind a dash: `Half term: 24-28 October
 * 2022`, `Climate Week: 7-11 November 2022`, `Semester 2: 12 July 2021 - 5 November 2021`.
 */
export function takeNameBeforeColon(tokens: readonly TaggedToken[]): void {
  const isWholeInBrackets = isMark(tokens.at(-1), ')');
  const colon = tokens.findIndex((token) => isMark(token, ':') || (isWholeInBrackets && isMark(token, '(')));
  const mark = colon < 0 ? dashBeforeRange(tokens) : colon;
  if (mark < 0) return;
  const name = tokens.slice(0, mark);
  const rest = tokens.slice(mark + 1);
  const isBracket = isMark(tokens[mark], '(');
  if (!mayBeName(name, rest) || !mayHoldDay(rest) || has(rest[0], TAG.until)) return;
  if (!isBracket && isInClock(name, rest)) return;
  const years = yearsOf(rest);
  const named = yearsOf(name);
  // `Term 1 2022: 1 February – 9 April`: the year is that of the dates.
  const givesYear = years.length === 0;
  if (givesYear && (named.length !== 1 || isBracket)) return;
  if (!givesYear && named.length > 0 && !named.some((year) => years.includes(year))) return;
  if (name.some((month) => isMonth(month) && !rest.some((token) => hasSameMonth(month, token)))) return;
  for (const token of name) {
    if (has(token, TAG.weekday) && !has(token, TAG.month)) continue;
    if (givesYear && (isYear(token) || has(token, TAG.year))) continue;
    takeAsName(token);
  }
}

/** `Half term - 28 October - 1 November 2024`: a dash with white space around it, before a range. */
function dashBeforeRange(tokens: readonly TaggedToken[]): number {
  const at = tokens.findIndex((token) => isDash(token));
  const isApart =
    at > 0 && tokens[at]!.gap && tokens[at + 1]?.gap === true && !isInFigures(tokenAt(tokens, at - 1));
  return isApart && tokens.slice(at + 1).some((token) => isDash(token) || has(token, TAG.to)) ? at : -1;
}

function takeAsName(token: TaggedToken): void {
  if (token.kind === 'number') token.kind = 'reference';
  token.used = token.named = true;
  token.tags = [];
  token.set = NO_TAGS;
}

/** Takes the words of a name behind a whole date and a colon: `4-15 January 2015: exams of the first semester`. */
export function takeNameBehindColon(tokens: readonly TaggedToken[]): void {
  const mark = tokens.findLastIndex((token) => isMark(token, ':'));
  if (mark < 0) return;
  const [dates, name] = [tokens.slice(0, mark), tokens.slice(mark + 1)];
  const isName =
    mayHoldDate(dates) &&
    !isInClock(dates, name) &&
    mayBeName(name, dates) &&
    name.some(({ set }) => haveCommonTag(set, NAMING)) &&
    !name.some((token) => isMonth(token) || isYear(token) || saysOfNumber(token, 'months'));
  if (isName) for (const token of name) takeAsName(token);
}

/** Whether words are a name, and something in them may be read as a part of a date. */
function mayBeName(name: readonly TaggedToken[], rest: readonly TaggedToken[]): boolean {
  return (
    name.length <= MAX_NAME_TOKENS &&
    name.some(({ set, kind }) => kind === 'number' || haveCommonTag(set, NAMING)) &&
    name.every((_token, i) => mayBeOfName(name, i) && !isLengthInWeeks(name, i)) &&
    hasNoun(name, rest)
  );
}

/** `Session at 17:30`: the colon is that of a time of day. */
const isInClock = (name: readonly TaggedToken[], rest: readonly TaggedToken[]): boolean =>
  isInFigures(name.at(-1)) && isInFigures(rest[0]) && !rest[0]!.gap;

const hasSameMonth = (a: TaggedToken, b: TaggedToken): boolean =>
  tagOf(a, 'month')?.value === tagOf(b, 'month')?.value;

const yearsOf = (tokens: readonly TaggedToken[]): number[] => tokens.filter(isYear).map(({ value }) => value);

/** A word of a name, a year or two, or a number that is no day: not `5-7`, `5 May`. */
function mayBeOfName(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const [before, next] = [tokenAt(tokens, i - 1), tokens[i + 1]];
  if (token.kind === 'word')
    return has(token, TAG.days)
      ? isDayOfName(tokens, i)
      : token.tags.length === 0 || haveCommonTag(token.set, MAY_BE_IN_NAME) || joinsWords(tokens, i);
  if (token.kind === 'mark') return [before, next].some((one) => !isInFigures(one) || isYear(one));
  if (token.kind !== 'number') return token.kind === 'reference';
  return isYear(token) || (token.digits <= 2 && !isMonthBeside(before) && !isMonthBeside(next));
}

/** `Inscripción al año académico`: the word for `to` that stands behind a word of no date, and before no figure. */
const joinsWords = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.to) && isUnknownWord(tokenAt(tokens, i - 1)) && !isInFigures(tokens[i + 1]);

/** `May Day`, `Open day`, but not `3 days`, `Three-day workshop`. */
function isDayOfName(tokens: readonly TaggedToken[], i: number): boolean {
  const before = isDash(tokenAt(tokens, i - 1)) ? tokenAt(tokens, i - 2) : tokenAt(tokens, i - 1);
  return has(tokens[i], TAG.days) && (isUnknownWord(before) || has(before, TAG.month));
}

const isInFigures = (token: TaggedToken | undefined): boolean => token?.kind === 'number';

/** A month, or a word that may be one of a language that is not known: `5 Maja`. */
const isMonthBeside = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (isMonth(token) || (isUnknownWord(token) && MONTH_LIKE.test(token.text)));

/** A word of no date; or a part of the year that has a number, before a range. */
function hasNoun(name: readonly TaggedToken[], rest: readonly TaggedToken[]): boolean {
  if (
    name.some(
      (token, i) =>
        isDayOfName(name, i) ||
        has(token, TAG.namedTime) ||
        has(token, TAG.vagueAlways) ||
        ((isUnknownWord(token) || token.kind === 'reference') && /\p{L}{3}|\p{Script=Han}/u.test(token.text)),
    )
  )
    return true;
  const isNumbered = name.some(({ kind, set }) => kind === 'number' || haveCommonTag(set, COUNTING_WORDS));
  return (
    isNumbered &&
    name.some((token) => saysOfNumber(token, 'partOfYear') || saysOfNumber(token, 'week')) &&
    rest.some((token) => isDash(token) || has(token, TAG.to))
  );
}

const COUNTING_WORDS = tagSet(['ordinal', 'numberWord']);
