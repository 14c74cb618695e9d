import { periodBounds, weekday } from '@regional-presence/core/period';
import type { DateReading } from './date-reading.js';
import { rangeOf } from './grammar/date-range.js';
import type { DateExpression } from './grammar/expression.js';
import { withoutNextDay } from './grammar/next-day.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { haveCommonTag, TAG, tagSet } from './locale/tags.js';
import { knownWeight, type LanguageReading, parseTokens } from './parse-tokens.js';
import type { Lexicon } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import { has, isNumber, type TaggedToken } from './token/tagged-token.js';
import type { Token } from './token/tokenize.js';
import { isYear } from './token/whole-date.js';

const MOVES = tagSet(['movedTo', 'movedFrom']);

const isPunctuation = ({ kind }: TaggedToken): boolean => kind === 'mark';

/** Parses a phrase in one language. */
export function parseInLanguage(
  phrase: string,
  pieces: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading {
  const tokens = tagTokens(pieces, lexicon);
  const simpler = readBesideOtherDay(phrase, tokens, pieces, lexicon, options);
  if (simpler) return simpler;
  const moved = tokens.findLastIndex(({ set }) => haveCommonTag(set, MOVES));
  if (moved >= 0 && has(tokens[moved], TAG.newDate) && tokens.slice(moved + 1).every(isPunctuation))
    tokens[moved]!.used = true;
  else if (moved >= 0) {
    const isFrom = has(tokens[moved], TAG.movedFrom);
    const tail = tagTokens(pieces, lexicon).slice(moved + 1);
    const hasTo = !isFrom || tail.some((token) => has(token, TAG.to));
    const found = parseTokens(phrase, tail, lexicon, options, isFrom ? newDate : undefined);
    const { reading } = found;
    if (hasTo && !found.rejection && reading.inferred === undefined) {
      reading.unread.unshift({ start: tokens[0]!.start, end: tokens[moved]!.end });
      // The words of the part that is left out are of the language as well.
      found.known = knownWeight(tokens);
      return found;
    }
  }
  return parseTokens(phrase, tokens, lexicon, options);
}

const OTHER_DAYS = tagSet(['nextDay', 'insteadOf']);

/** All that the date that is replaced has: it is one, and nothing is said behind it. */
const OF_ONE_DATE = tagSet(['month', 'weekday', 'of', 'ordinalMark', 'year', 'dayMark', 'monthMark', 'days']);
const OF_TWO_DATES = tagSet(['to', 'and', 'or', 'until', 'from']);
const MAX_FIGURES = 3;

/** Whether tokens are one date, and perhaps a point or bracket at the end. */
function areOneDate(tokens: readonly TaggedToken[]): boolean {
  const isOfDate = ({ set, kind, text }: TaggedToken, i: number): boolean => {
    if (kind === 'number') return true;
    if (kind !== 'mark') return haveCommonTag(set, OF_ONE_DATE) && !haveCommonTag(set, OF_TWO_DATES);
    return '.-/,'.includes(text) || (text === ')' && tokens.slice(i).every(isPunctuation));
  };
  const figures = tokens.filter(isNumber).length;
  const months = tokens.filter((token) => has(token, TAG.month)).length;
  return figures > 0 && figures + months <= MAX_FIGURES && months < 2 && tokens.every(isOfDate);
}

/** Hours that end on the next day, and a date with the one that it replaces: the other day is not that of the event. */
function readBesideOtherDay(
  phrase: string,
  tokens: readonly TaggedToken[],
  pieces: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading | undefined {
  if (!tokens.some(({ set }) => haveCommonTag(set, OTHER_DAYS))) return undefined;
  const overMidnight = withoutNextDay(tagTokens(pieces, lexicon));
  const found = overMidnight && parseTokens(phrase, overMidnight.tokens, lexicon, options);
  if (found && !found.rejection && endsOnNextDay(found.reading, overMidnight.weekday)) return found;
  const at = tokens.findIndex((token) => has(token, TAG.insteadOf));
  const former = tokens.slice(at + 1);
  if (at < 1 || !areOneDate(former)) return undefined;
  const current = parseTokens(phrase, tagTokens(pieces, lexicon).slice(0, at), lexicon, options);
  // `6 May instead of 5 May 2028`: the year stands with the other date.
  const lacksYear = current.reading.inferred?.includes('year') === true;
  if (current.rejection || (lacksYear && former.some(isYear))) return undefined;
  current.reading.unread.push({ start: tokens[at]!.start, end: tokens.at(-1)!.end });
  current.known = knownWeight(tokens);
  return current;
}

/** Whether the hours are over midnight, and the weekday that is written for the next day is that of it. */
function endsOnNextDay(
  { periods, hours = '', continuous }: DateReading,
  nextDay: number | undefined,
): boolean {
  const first = periodBounds(periods[0]!)?.first;
  const isItsWeekday = nextDay === undefined || (first !== undefined && weekday(first + 1) === nextDay);
  return hours.length > 5 && hours.slice(6) < hours.slice(0, 5) && !continuous && isItsWeekday;
}

/** `5 May to 12 May`: of a range from a former date to the new one, the new one. */
function newDate({ ranges, rejection }: DateExpression): DateExpression {
  const [range] = ranges;
  const isMove = ranges.length === 1 && range?.end?.day !== undefined && range.start.day !== undefined;
  return isMove
    ? { ranges: [rangeOf(range.end!)], rejection }
    : { ranges, rejection: rejection ?? { code: 'date-not-final' } };
}
