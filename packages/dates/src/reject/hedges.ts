import { isBesideHours } from '../grammar/approximate-hours.js';
import { isLengthInWeeks } from '../grammar/length-in-weeks.js';
import { isLunarDay } from '../grammar/lunar-date.js';
import { haveCommonTag, TAG, type TagName, type TagNumber, tagSet } from '../locale/tags.js';
import { behindOf, has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { isBesideDate } from './beside-date.js';
import { isFeastInBrackets } from './brackets.js';
import { isChangedByLength } from './changed-by-length.js';
import { findClosure } from './closures.js';
import { findDeadline } from './deadlines.js';
import { countsFrom, isBesideMonth, isNumberInWords } from './number-beside-month.js';
import { type Rejection, type RejectionCode, rejectAt } from './rejection.js';
import {
  isBehindLabel,
  isEndOfPeriod,
  isJoinedToDate,
  isOfLabelOrName,
  numbersDay,
} from './words-of-names.js';

/** A phrase with one of these words is never read. */
const ALWAYS: readonly [TagName, RejectionCode][] = [
  ['notFinal', 'date-not-final'],
  ['movedTo', 'date-not-final'],
  ['movedFrom', 'date-not-final'],
  ['recurring', 'date-recurring'],
  ['vagueAlways', 'date-vague'],
  ['relativeAlways', 'date-relative'],
  ['lunarCalendar', 'date-not-of-event'],
];

/** `weekend of 4-5 March 2023` names its days. */
const WEEKEND: readonly [TagName, RejectionCode] = ['weekend', 'date-vague'];

/** Words that count only next to a date: `early warning` is not a date. */
const NEAR_A_DATE: readonly [TagName, RejectionCode][] = [
  ['relative', 'date-relative'],
  ['insteadOf', 'date-not-final'],
  ['periodic', 'date-recurring'],
  ['part', 'date-vague'],
  ['season', 'date-vague'],
  ['weekOf', 'date-vague'],
  ['weekFrom', 'date-vague'],
  ['weekTo', 'date-vague'],
  ['workWeek', 'date-vague'],
  ['aside', 'date-not-of-event'],
  ['vague', 'date-vague'],
  ['namedTime', 'date-vague'],
];

/** A phrase without any of them is seen at once. */
const DOUBTFUL = tagSet([
  ...[...ALWAYS, ...NEAR_A_DATE].map(([name]) => name),
  'coming',
  'fromToday',
  'weekend',
  'except',
  'yearOfWork',
  'deadline',
  'closed',
]);

/** Nor one without any of these. */
const COUNTING = tagSet(['days', 'numberWord', 'ordinal']);

/** The first token that says that the date is not certain yet: `tbc`, `?`; −1 if there is none. */
export const findHedge = (tokens: readonly TaggedToken[]): number =>
  tokens.findIndex((token) => !token.used && (has(token, TAG.hedge) || isMark(token, '?')));

/** What the phrase says besides the word that is looked at. */
export interface WrittenDates {
  /** It has a day with its month and year. */
  whole: boolean;
  /** It has a month with its year. */
  isMonthOfYear: boolean;
  /** It has a range. */
  ranged: boolean;
  /** It has several dates, such as those of a list. */
  several: boolean;
  /** They are days of a month that is named once: `27 and 28 June`. */
  isOfOneMonth: boolean;
  /** It has a day with its month, which a reporting period may give a year. */
  isYearInferred: boolean;
}

/** The first word that makes the date no date. @param cancelled the word that says that it is cancelled, or −1. */
export function findDoubt(
  tokens: readonly TaggedToken[],
  { whole, isMonthOfYear, ranged, several, isYearInferred }: WrittenDates,
  cancelled: number,
): Rejection | undefined {
  const recurring = saysHowOften(tokens);
  if (recurring >= 0) return rejectAt('date-recurring', recurring);
  // `Day 2, 14 July 2022`: the second day of something.
  if (numbersDay(tokens)) return rejectAt('date-partly-read', 1);
  const weeks = ranged
    ? -1
    : tokens.findIndex((token, i) => (!token.used || token.dated) && isLengthInWeeks(tokens, i));
  if (weeks >= 0) return rejectAt('date-partly-read', weeks);
  const moved = tokens.findIndex((_, i) => isChangedByLength(tokens, i));
  if (moved >= 0) return rejectAt('date-relative', moved);
  if (tokens.some(({ set }) => haveCommonTag(set, COUNTING))) {
    const counted = ranged
      ? -1
      : tokens.findIndex(
          (token, i) =>
            has(token, TAG.days) &&
            !has(token, TAG.of) &&
            !has(token, TAG.recurring) &&
            countsFrom(tokens, i),
        );
    if (counted >= 0) return rejectAt('date-relative', counted);
    const spelled = tokens.findIndex(
      (token, i) =>
        isNumberInWords(token) && !token.used && (isBesideMonth(tokens, i) || countsDaysOfMonth(tokens, i)),
    );
    if (spelled >= 0) return rejectAt('date-partly-read', spelled);
  }
  if (!tokens.some(({ set }) => haveCommonTag(set, DOUBTFUL))) return undefined;
  const isNear = (i: number): boolean =>
    isJoinedToDate(tokens, i) ||
    (isBesideDate(tokens, i, whole) &&
      !isOfLabelOrName(tokens, i, whole || isYearInferred) &&
      !((whole || isYearInferred) && isFeastInBrackets(tokens, i)));
  const except = findUnused(tokens, TAG.except, isNear);
  if (except >= 0) return rejectAt('date-partly-read', except);
  const namesDays = (whole || isYearInferred) && (ranged || several);
  for (const [name, code] of namesDays ? ALWAYS : [...ALWAYS, WEEKEND]) {
    const at = findUnused(tokens, TAG[name], (i) => i !== cancelled);
    if (at >= 0) return rejectAt(code, at);
  }
  const lunar = whole || isYearInferred ? -1 : tokens.findIndex((_, i) => isLunarDay(tokens, i));
  if (lunar >= 0) return rejectAt('date-not-of-event', lunar);
  const yearOfWork = findUnused(
    tokens,
    TAG.yearOfWork,
    (i) => !whole || (isEndOfPeriod(tokens, i) && !isBehindLabel(tokens, i)),
  );
  if (yearOfWork >= 0) return rejectAt('date-vague', yearOfWork);
  const closure = findClosure(tokens);
  if (closure >= 0) return rejectAt('date-not-of-event', closure);
  const deadline = findDeadline(tokens);
  if (deadline >= 0) return rejectAt('date-not-of-event', deadline);
  for (const [name, code] of NEAR_A_DATE) {
    const at = findUnused(
      tokens,
      TAG[name],
      (i) =>
        isNear(i) &&
        !isBesideHours(tokens, i) &&
        !opensWithDay(tokens, i) &&
        !(name === 'namedTime' && (whole || isYearInferred) && opensPhrase(tokens, i)),
    );
    if (at >= 0) return rejectAt(code, at);
  }
  const ofToday = whole
    ? -1
    : tokens.findIndex(
        (token, i) =>
          !token.used &&
          !(isMonthOfYear && isOfMonth(tokens, i)) &&
          (isBesideYear(tokens, i) ||
            (!isYearInferred && (has(token, TAG.fromToday) || (has(token, TAG.coming) && isNear(i))))),
      );
  return ofToday < 0 ? undefined : rejectAt('date-relative', ofToday);
}

/** `monthly` alone; `every two years`: the token that says so, or −1. */
function saysHowOften(tokens: readonly TaggedToken[]): number {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (words.length > 0 && words.every((token) => has(token, TAG.periodic))) return tokens.indexOf(words[0]!);
  return tokens.findIndex(
    (token, i) => has(token, TAG.recurring) && !token.used && has(tokens[i + 1], TAG.numberWord),
  );
}

/** `Semana Santa del 1 al 9 de abril de 2023`, `2016年国庆10月1日` name their days; `1 February 2022 to Easter` does not. */
const opensPhrase = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens
    .slice(0, i)
    .every(
      (token) => has(token, TAG.of) || has(token, TAG.namedTime) || isYear(token) || has(token, TAG.year),
    ) &&
  !has(tokens[i + 1], TAG.to) &&
  !has(tokens[i + 1], TAG.or) &&
  !has(tokens[i + 1], TAG.and) &&
  !isDash(tokens[i + 1]);

/** `последние десять дней мая` */
const countsDaysOfMonth = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.days) && has(tokens[behindOf(tokens, i + 2)], TAG.month);

/** `beginning 26 October 2020`, `beginning Monday, October 26, 2020`; not `beginning May 2020`. */
function opensWithDay(tokens: readonly TaggedToken[], i: number): boolean {
  if (!has(tokens[i], TAG.from)) return false;
  let at = i + 1;
  if (has(tokens[at], TAG.weekday)) at = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
  const day = tokens[has(tokens[at], TAG.month) ? at + 1 : at];
  return day?.kind === 'number' && day.dated && day.digits <= 2;
}

/** `next June 2020`, `في يونيو القادم 2020`: the year says which June it is. */
const isOfMonth = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.coming) &&
  (has(tokenAt(tokens, i - 1), TAG.month) || has(tokens[behindOf(tokens, i + 1)], TAG.month));

/** `next year`, `العام المقبل`: the word changes the year. */
const isBesideYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.coming) && (has(tokenAt(tokens, i - 1), TAG.year) || has(tokens[i + 1], TAG.year));

/** The first token with a tag that no date, time or zone has taken, and that passes a test. */
const findUnused = (
  tokens: readonly TaggedToken[],
  tag: TagNumber,
  passes: (i: number) => boolean = () => true,
): number => tokens.findIndex((token, i) => has(token, tag) && !token.used && passes(i));
