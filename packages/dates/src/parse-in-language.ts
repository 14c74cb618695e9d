import type { DateReading } from './date-reading.js';
import { rangeOf } from './grammar/date-range.js';
import type { DateExpression } from './grammar/expression.js';
import { withoutNextDay } from './grammar/next-day.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { haveCommonTag, TAG, tagSet } from './locale/tags.js';
import { type LanguageReading, parseTokens } from './parse-tokens.js';
import type { Lexicon } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import { has, isMark, isNumber, type TaggedToken } from './token/tagged-token.js';
import type { Token } from './token/tokenize.js';

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
      return found;
    }
  }
  return parseTokens(phrase, tokens, lexicon, options);
}

const OTHER_DAYS = tagSet(['nextDay', 'insteadOf']);
const SAYS_HOURS = tagSet(['hour', 'am', 'pm', 'clock']);

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
  const found = overMidnight && parseTokens(phrase, overMidnight, lexicon, options);
  if (found && !found.rejection && endsOnNextDay(found.reading)) return found;
  const at = tokens.findIndex((token) => has(token, TAG.insteadOf));
  const former = tokens.slice(at + 1);
  const isOnlyDate = former.every((token) => !isMark(token, ':') && !haveCommonTag(token.set, SAYS_HOURS));
  if (at < 1 || !isOnlyDate || !former.some(isNumber)) return undefined;
  const current = parseTokens(phrase, tagTokens(pieces, lexicon).slice(0, at), lexicon, options);
  if (current.rejection) return undefined;
  current.reading.unread.push({ start: tokens[at]!.start, end: tokens.at(-1)!.end });
  return current;
}

const endsOnNextDay = ({ hours = '', continuous }: DateReading): boolean =>
  hours.length > 5 && hours.slice(6) < hours.slice(0, 5) && !continuous;

/** `5 May to 12 May`: of a range from a former date to the new one, the new one. */
function newDate({ ranges, rejection }: DateExpression): DateExpression {
  const [range] = ranges;
  const isMove = ranges.length === 1 && range?.end?.day !== undefined && range.start.day !== undefined;
  return isMove
    ? { ranges: [rangeOf(range.end!)], rejection }
    : { ranges, rejection: rejection ?? { code: 'date-not-final' } };
}
