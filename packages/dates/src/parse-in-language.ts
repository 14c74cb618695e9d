import { markTentative } from './accept.js';
import { readBesideOtherDay } from './beside-other-day.js';
import { rangeOf } from './grammar/date-range.js';
import type { DateExpression } from './grammar/join-dates.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { haveCommonTag, OF_OTHER_DATES, TAG, tagSet } from './locale/tags.js';
import { knownWeight, type LanguageReading, parseTokens } from './parse-tokens.js';
import { findHedge } from './reject/hedges.js';
import { withChineseMonths } from './token/chinese-months.js';
import type { Lexicon } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import {
  has,
  isMark,
  isNumber,
  isPunctuation,
  isUnknownWord,
  type TaggedToken,
} from './token/tagged-token.js';
import type { Token } from './token/token.js';
import { isYear } from './token/whole-date.js';

const MOVES = tagSet(['movedTo', 'movedFrom']);

/** Parses a phrase in one language. */
export function parseInLanguage(
  phrase: string,
  written: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading {
  const isMonthFirst = lexicon.table.language === 'zh' && options.order !== 'dmy';
  const pieces = isMonthFirst ? withChineseMonths(written) : written;
  const tokens = tagTokens(pieces, lexicon);
  const simpler = readBesideOtherDay(phrase, tokens, pieces, lexicon, options);
  if (simpler) return simpler;
  const moved = tokens.findLastIndex(({ set }, i) => haveCommonTag(set, MOVES) || isBetweenDates(tokens, i));
  if (moved >= 0 && has(tokens[moved], TAG.newDate) && tokens.slice(moved + 1).every(isPunctuation))
    tokens[moved]!.used = true;
  else if (moved >= 0 && !isDenied(tokens, moved, lexicon) && !isOfOtherDate(tokens, moved)) {
    const isFrom = has(tokens[moved], TAG.movedFrom);
    const tail = tagTokens(pieces, lexicon).slice(moved + 1);
    const hasTo = !isFrom || tail.some((token) => has(token, TAG.to));
    const found = parseTokens(phrase, tail, lexicon, options, isFrom ? newDate : undefined);
    const { reading } = found;
    // The year of the former date may be another than that of the reporting period.
    const isYearKnown = reading.inferred?.includes('year') !== true || !tokens.slice(0, moved).some(isYear);
    if (hasTo && !found.rejection && isYearKnown) {
      reading.unread.unshift({ start: tokens[0]!.start, end: tokens[moved]!.end });
      // The words of the part that is left out are of the language as well.
      found.known = knownWeight(tokens);
      const hedge = findHedge(tokens.slice(0, moved));
      if (hedge >= 0) markTentative(phrase, reading, tokens, hedge);
      return found;
    }
    if (has(tokens[moved], TAG.now)) return parseTokens(phrase, tokens, lexicon, options, notFinal);
  }
  return parseTokens(phrase, tokens, lexicon, options);
}

/** Between a word that denies a move and the move, words such as `will be` may stand. */
const MAX_BETWEEN_DENIAL = 3;

/** `not moved to 8 May`, `ne sera pas reporté au 8 mai`, `may be moved to 8 May`; not `meeting no 5 moved to 8 May`. */
function isDenied(tokens: readonly TaggedToken[], moved: number, { denials }: Lexicon): boolean {
  const first = Math.max(0, moved - MAX_BETWEEN_DENIAL);
  const before = tokens.slice(first, moved);
  return before.some(({ kind }, i) => {
    const isDenial = denials.some((pieces) => pieces.every((text, j) => before[i + j]?.text === text));
    return isDenial && kind === 'word' && !/\d/.test(tokens[first + i + 1]?.text ?? '');
  });
}

/**
 * `5-7 May, deadline moved to 30 April`, `deadline 30 April moved to 5 May`: what was moved is not the event. Other words may
 * be those of the former date: `originally 5 May, moved to 6 May`.
 */
function isOfOtherDate(tokens: readonly TaggedToken[], moved: number): boolean {
  const part = tokens.slice(
    tokens.findLastIndex((token, i) => i < moved && isMark(token, ',', ';')) + 1,
    moved,
  );
  const subject = part.slice(part.findLastIndex(isNumber) + 1);
  return (
    part.some((token) => has(token, TAG.deadline)) ||
    subject.some(({ set }) => haveCommonTag(set, OF_OTHER_DATES))
  );
}

/** `5 May, now 6 May`: a date stands before the word, and one begins behind it. */
function isBetweenDates(tokens: readonly TaggedToken[], i: number): boolean {
  if (!has(tokens[i], TAG.now)) return false;
  let next = i + 1;
  while (has(tokens[next], TAG.from) || has(tokens[next], TAG.of) || isMark(tokens[next], ':')) next++;
  const isDateWord = (token: TaggedToken | undefined): boolean =>
    has(token, TAG.month) || has(token, TAG.weekday) || has(token, TAG.year) || isYear(token);
  const isHour = (token: TaggedToken | undefined): boolean =>
    isMark(token, ':') || has(token, TAG.hour) || has(token, TAG.am) || has(token, TAG.pm);
  // `now 20 places left`, `now 5 days`
  const counts = (token: TaggedToken | undefined): boolean => isUnknownWord(token) || has(token, TAG.days);
  const isDay = isNumber(tokens[next]) && !isHour(tokens[next + 1]) && !counts(tokens[next + 1]);
  return tokens.slice(0, i).some(isDateWord) && (isDay || isDateWord(tokens[next]));
}

/** `5 May to 12 May`: of a range from a former date to the new one, the new one. */
function newDate({ ranges, rejection }: DateExpression): DateExpression {
  const [range] = ranges;
  const isMove = ranges.length === 1 && range?.end?.day !== undefined && range.start.day !== undefined;
  return isMove ? { ranges: [rangeOf(range.end!)], rejection } : notFinal({ ranges, rejection });
}

/** `5 May 2026, now 6`: the new date is not whole, and is not of a range with the former one. */
const notFinal = ({ ranges, rejection }: DateExpression): DateExpression => ({
  ranges,
  rejection: rejection ?? { code: 'date-not-final' },
});
