import { type CivilDay, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { markTentative } from './accept.js';
import { rangeOf } from './grammar/date-range.js';
import { textOfDay } from './grammar/day-text.js';
import type { DateExpression } from './grammar/join-dates.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { haveCommonTag, OF_OTHER_DATES, TAG } from './locale/tags.js';
import { findMove, type Move } from './move.js';
import { type LanguageReading, parseTokens } from './parse-tokens.js';
import { findHedge } from './reject/hedges.js';
import { rejectAt } from './reject/rejection.js';
import { hasStem } from './token/beside-number.js';
import { knownWeight } from './token/known-weight.js';
import type { Lexicon } from './token/lexicon.js';
import { spellsAny } from './token/spells-any.js';
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

/** A date that was moved: the new one, as `5 May, now 6 May 2024` and `moved from 5 May to 6 May 2024` say it. */
export function readMovedDate(
  phrase: string,
  tokens: TaggedToken[],
  pieces: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading | undefined {
  const move = findMove(tokens, lexicon);
  if (!move) return undefined;
  const { verb: moved, to } = move;
  if (has(tokens[moved], TAG.newDate) && tokens.slice(moved + 1).every(isPunctuation)) {
    tokens[moved]!.used = true;
    return undefined;
  }
  if (isDenied(tokens, moved, lexicon)) return undefined;
  const fresh = () => tagTokens(pieces, lexicon);
  const parse = (part: TaggedToken[], within = options, transform?: (of: DateExpression) => DateExpression) =>
    parseTokens(phrase, part, lexicon, within, transform);
  const other = otherDateMoved(tokens, move);
  if (other >= 0) {
    tokens[moved]!.used = true;
    return parse(tokens, options, ({ ranges }) => ({
      ranges,
      rejection: rejectAt('date-not-of-event', other),
    }));
  }
  if (move.isOpen || isPartMoved(tokens, moved, lexicon)) return parse(tokens, options, notFinal);
  const tail = () => fresh().slice(to + 1);
  const found = move.isFromFormer
    ? newOfBoth({ tail, verb: tokens[moved]! }, lexicon, options, parse)
    : newBehind({ tail, head: () => fresh().slice(0, moved), verb: tokens[moved]! }, options, parse);
  const isMove = has(tokens[moved], TAG.now) || has(tokens[moved], TAG.changeOfDate);
  if (!found) return isMove ? parse(tokens, options, notFinal) : undefined;
  if (!found.rejection) found.reading.moved = true;
  found.reading.unread.unshift({ start: tokens[0]!.start, end: tokens[to]!.end });
  // The words of the part that is left out are of the language as well.
  found.known = knownWeight(tokens);
  const hedge = findHedge(tokens.slice(0, moved));
  if (hedge >= 0) markTentative(phrase, found.reading, tokens, hedge);
  return found;
}

type Parse = (
  part: TaggedToken[],
  within?: InterpretOptions,
  transform?: (of: DateExpression) => DateExpression,
) => LanguageReading;

/** `moved from 5 May to 6 May 2024`, `с 3-5 мая на 10-12 июня 2024`: what stands behind the word for `to`. */
function newOfBoth(
  { tail, verb }: Omit<PartsOfMove, 'head'>,
  { newDateWords }: Lexicon,
  options: InterpretOptions,
  parse: Parse,
): LanguageReading | undefined {
  // Russian `с 5 по 7 мая` is a range.
  const to = tail().findIndex(({ kind, text }) => kind === 'word' && newDateWords.has(text));
  if (to < 0) return undefined;
  const ofRange = parse(tail(), undefined, newDate);
  if (!ofRange.rejection) return ofRange;
  const parts = { head: () => tail().slice(0, to), verb, tail: () => tail().slice(to + 1) };
  return to > 0 ? newBehind(parts, options, parse) : undefined;
}

/** The parts of a phrase around a verb of moving. */
interface PartsOfMove {
  head: () => TaggedToken[];
  verb: TaggedToken;
  tail: () => TaggedToken[];
}

/** Days over which a move without a year goes, at most. */
const LONGEST_MOVE = 184;

/**
 * `5 May, moved to 6 May 2024`. Without a year, the new day is in that of the former one, behind it or, with a verb that says so,
 * before it; the former one must be of the reporting period. A verb that the days contradict is no move to them.
 */
function newBehind(
  { head, verb, tail }: PartsOfMove,
  options: InterpretOptions,
  parse: Parse,
): LanguageReading | undefined {
  const found = parse(tail());
  const isYearOpen =
    found.rejection?.code === 'date-year-missing' || found.reading.inferred?.includes('year') === true;
  const former = head().some(isYear) ? formerDays(head(), parse) : undefined;
  const isForward = hasStem(verb, 'earlierStem');
  if (!isYearOpen || !head().some(isYear)) {
    if (found.rejection || !former) return found.rejection ? undefined : found;
    const start = periodBounds(found.reading.periods[0]!)?.first ?? Number.NaN;
    const contradicts = isForward ? start > former.first : hasStem(verb, 'laterStem') && start < former.first;
    return contradicts ? undefined : found;
  }
  if (!former || options.reportingPeriod?.years.includes(former.year) === false) return undefined;
  const span = isForward
    ? `${former.year}-01-01/${textOfDay(former.first)}`
    : `${textOfDay(former.first)}/${former.year}-12-31`;
  const inYear = parse(tail(), { ...options, reportingPeriod: reportingPeriodOfEdtf(span) });
  if (inYear.rejection) return undefined;
  const { first } = periodBounds(inYear.reading.periods[0]!)!;
  if (Math.abs(first - (isForward ? former.first : former.last)) > LONGEST_MOVE) return undefined;
  const { inferred: _, ...reading } = inYear.reading;
  reading.problems = reading.problems.filter(({ code }) => code !== 'date-year-inferred');
  return { ...inYear, reading };
}

/** The days of the former date, in one year. Words that say that it is not final do not count. */
function formerDays(
  tokens: TaggedToken[],
  parse: Parse,
): { first: CivilDay; last: CivilDay; year: number } | undefined {
  for (const token of tokens) if (has(token, TAG.notFinal)) token.used = true;
  const [written, other] = parse(tokens).reading.periods;
  // `从2024年5月3日改为5月5日`
  const period = written?.replace(/\/\.\.$/, '');
  if (period === undefined || other || !KNOWN_DAYS.test(period)) return undefined;
  const { first, last } = periodBounds(period)!;
  const { year } = yearMonthDay(last);
  return yearMonthDay(first).year === year ? { first, last, year } : undefined;
}

const KNOWN_DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** Between a word that denies a move and the move, words such as `will be` may stand. */
const MAX_BETWEEN_DENIAL = 3;

/** `not moved to 8 May`, `ne sera pas reporté au 8 mai`, `may be moved to 8 May`; not `meeting no 5 moved to 8 May`. */
function isDenied(tokens: readonly TaggedToken[], moved: number, { denials }: Lexicon): boolean {
  const first = Math.max(0, moved - MAX_BETWEEN_DENIAL);
  const before = tokens.slice(first, moved);
  return before.some(({ kind }, i) => {
    return spellsAny(before, i, denials) && kind === 'word' && !/\d/.test(tokens[first + i + 1]?.text ?? '');
  });
}

/**
 * `5-7 May, deadline moved to 30 April`, `deadline 30 April moved to 5 May`: what was moved is not the event; the word that says
 * so, or −1. Other words may be those of the former date: `originally 5 May, moved to 6 May`.
 */
function otherDateMoved(tokens: readonly TaggedToken[], { verb, to }: Move): number {
  const start = tokens.findLastIndex((token, i) => i < verb && isMark(token, ',', ';')) + 1;
  const lastNumber = tokens.findLastIndex((token, i) => i < verb && isNumber(token));
  return tokens.findIndex(
    ({ set }, i) =>
      i >= start &&
      i < to &&
      (has(tokens[i], TAG.deadline) || (i > lastNumber && haveCommonTag(set, OF_OTHER_DATES))),
  );
}

/** `5-7 May (gala dinner moved to 8 May)`: behind the days, what moves is no event, but a part of it or something else. */
function isPartMoved(tokens: readonly TaggedToken[], verb: number, { auxiliaries }: Lexicon): boolean {
  const start = tokens.findLastIndex((token, i) => i < verb && isMark(token, ',', ';', '(', '、')) + 1;
  if (start === 0 || !tokens.slice(0, start).some(isNumber)) return false;
  const subject = tokens
    .slice(start, verb)
    .filter((token) => isUnknownWord(token) && !auxiliaries.has(token.text));
  return subject.length > 0 && !subject.some((token) => hasStem(token, 'eventStem'));
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
