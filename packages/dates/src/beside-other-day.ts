import { endOnNextDay } from '@regional-presence/core/internal';
import { formatPeriod, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { DateReading } from './date-reading.js';
import { withoutNextDay } from './grammar/next-day.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { haveCommonTag, TAG, tagSet } from './locale/tags.js';
import { type LanguageReading, parseTokens } from './parse-tokens.js';
import { knownWeight } from './token/known-weight.js';
import type { Lexicon } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import { has, isDash, isMark, isNumber, isPunctuation, type TaggedToken } from './token/tagged-token.js';
import type { Token } from './token/token.js';
import { tokenAt } from './token/token-at.js';
import { isYear } from './token/whole-date.js';

const OTHER_DAYS = tagSet(['nextDay', 'insteadOf', 'movedFrom']);

/** Before the date that is replaced. */
const BEFORE_FORMER = tagSet(['insteadOf', 'movedFrom']);

/** All that the date that is replaced has: it is one, and nothing is said behind it. */
const OF_ONE_DATE = tagSet(['month', 'weekday', 'of', 'ordinalMark', 'year', 'dayMark', 'monthMark', 'days']);
const OF_TWO_DATES = tagSet(['to', 'and', 'or', 'until', 'from']);
const JOINTS_OF_RANGE = tagSet(['to', 'until']);
/** `3-5 May 2024`: figures and names of months, at most; of `30 May to 2 June 2024`. */
const MAX_FIGURES = 4;
const MAX_FIGURES_OF_RANGE = 6;

/** Whether tokens are one date or range, and perhaps a point or bracket at the end. */
function areOneDate(tokens: readonly TaggedToken[]): boolean {
  const joints = tokens.filter(({ set }, i) => i > 0 && haveCommonTag(set, JOINTS_OF_RANGE)).length;
  const isRange = joints === 1;
  const isOfDate = ({ set, kind, text }: TaggedToken, i: number): boolean => {
    if (kind === 'number') return true;
    if (kind === 'mark')
      return '.-–/,'.includes(text) || (text === ')' && tokens.slice(i).every(isPunctuation));
    if (isRange && (haveCommonTag(set, JOINTS_OF_RANGE) || (i === 0 && has(tokens[0], TAG.from))))
      return true;
    return haveCommonTag(set, OF_ONE_DATE) && !haveCommonTag(set, OF_TWO_DATES);
  };
  const figures = tokens.filter(isNumber).length;
  const months = tokens.filter((token) => has(token, TAG.month)).length;
  const isShort =
    figures + months <= (isRange ? MAX_FIGURES_OF_RANGE : MAX_FIGURES) && (isRange || months < 2);
  return figures > 0 && joints < 2 && isShort && tokens.every(isOfDate);
}

/** Hours that end on the next day, and a date with the one that it replaces: the other day is not that of the event. */
export function readBesideOtherDay(
  phrase: string,
  tokens: readonly TaggedToken[],
  pieces: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading | undefined {
  if (!tokens.some(({ set }) => haveCommonTag(set, OTHER_DAYS))) return undefined;
  const overMidnight = withoutNextDay(tagTokens(pieces, lexicon));
  const found = overMidnight && parseTokens(phrase, overMidnight.tokens, lexicon, options);
  const reading = found && !found.rejection && withEndOnNextDay(found.reading, overMidnight.weekday);
  if (reading) return { ...found, reading };
  const toNextDay = readToNextDay(phrase, tagTokens(pieces, lexicon), lexicon, options);
  if (toNextDay) return toNextDay;
  const at = tokens.findIndex(({ set }) => haveCommonTag(set, BEFORE_FORMER));
  const former = tokens.slice(at + 1);
  // `5 May 2024 (postponed from 3 May)`
  const end = isMark(tokenAt(tokens, at - 1), '(', ',') ? at - 1 : at;
  if (end < 1 || !areOneDate(former)) return undefined;
  const head = () => tagTokens(pieces, lexicon).slice(0, end);
  // `initially planned for 5 May, postponed from 3 May`
  if (head().some((token) => has(token, TAG.asideInBrackets))) return undefined;
  const current = former.some(isYear)
    ? readInYearOf(former, head, (part, within) => parseTokens(phrase, part, lexicon, within), options)
    : parseTokens(phrase, head(), lexicon, options);
  if (!current || current.rejection) return undefined;
  current.reading.unread.push({ start: tokens[at]!.start, end: tokens.at(-1)!.end });
  current.known = knownWeight(tokens);
  return current;
}

/** Days between a date and the one that it replaces, at most, where the year stands with that one. */
const LONGEST_REPLACEMENT = 184;

/** `27 February – 2 March instead of 6-9 March 2022`: where the date has no year of its own, it is in that of the other. */
function readInYearOf(
  former: readonly TaggedToken[],
  head: () => TaggedToken[],
  parse: (part: TaggedToken[], within: InterpretOptions) => LanguageReading,
  options: InterpretOptions,
): LanguageReading | undefined {
  if (head().some(isYear)) return parse(head(), options);
  const other = parse(
    former.map((token) => ({ ...token })),
    options,
  ).reading.periods[0];
  const bounds = other === undefined ? undefined : periodBounds(other);
  if (!bounds) return undefined;
  const { year } = yearMonthDay(bounds.first);
  const found = parse(head(), { ...options, reportingPeriod: reportingPeriodOfEdtf(String(year)) });
  const [period] = found.reading.periods;
  const days = period === undefined ? undefined : periodBounds(period);
  if (!days || Math.abs(days.first - bounds.first) > LONGEST_REPLACEMENT) return undefined;
  const { inferred: _, ...reading } = found.reading;
  reading.problems = reading.problems.filter(({ code }) => code !== 'date-year-inferred');
  return { ...found, reading };
}

/** `5 May to the next day`, `le 5 mai et le lendemain`: a day and the one behind it, and nothing else. */
function readToNextDay(
  phrase: string,
  tokens: TaggedToken[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading | undefined {
  const at = tokens.findIndex((token) => has(token, TAG.nextDay));
  if (at < 0 || !tokens.slice(at + 1).every(isPunctuation)) return undefined;
  let joint = at - 1;
  while (has(tokens[joint], TAG.of) && !haveCommonTag(tokens[joint]!.set, JOINTS_TO_NEXT_DAY)) joint--;
  const joins = isDash(tokens[joint]) || (joint > 0 && haveCommonTag(tokens[joint]!.set, JOINTS_TO_NEXT_DAY));
  if (!joins || tokens.slice(joint + 1).some(isNumber)) return undefined;
  const found = parseTokens(phrase, tokens.slice(0, joint), lexicon, options);
  const [period, other] = found.reading.periods;
  const bounds = period !== undefined && !other && !/[~/]/.test(period) ? periodBounds(period) : undefined;
  if (found.rejection || !bounds || bounds.first !== bounds.last || found.reading.hours !== undefined)
    return undefined;
  const next = formatPeriod(yearMonthDay(bounds.first), yearMonthDay(bounds.first + 1));
  return { ...found, known: knownWeight(tokens), reading: { ...found.reading, periods: [next] } };
}

const JOINTS_TO_NEXT_DAY = tagSet(['to', 'and', 'until']);

/**
 * The reading with hours that end on the next day: those over midnight are the same, others make its day two without a
 * break.
 *
 * @returns `undefined` if there are no such hours, or the weekday that is written for the next day is not that of it.
 */
function withEndOnNextDay(reading: DateReading, nextDay: number | undefined): DateReading | undefined {
  const { periods, hours = '', continuous } = reading;
  const { first, last } = periodBounds(periods[0]!)!;
  if (hours.length <= 'hh:mm'.length || continuous) return undefined;
  if (nextDay !== undefined && weekday(first + 1) !== nextDay) return undefined;
  if (endOnNextDay(hours)) return reading;
  if (periods.length > 1 || first !== last) return undefined;
  return {
    ...reading,
    periods: [formatPeriod(yearMonthDay(first), yearMonthDay(first + 1))],
    continuous: true,
  };
}
