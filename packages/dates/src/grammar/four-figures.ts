import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear, mayHoldDay } from '../token/whole-date.js';
import { type ClockTime, clockTime, HOUR } from './clock-time.js';
import type { Hours } from './hours.js';
import { connectorAfter, spanOfHours } from './span-of-hours.js';
import { isDateNeighbour, timeAt } from './time-of-day.js';

/** Nobody begins an event at 10:02. */
const MINUTES_OF_EVENTS = 5;

/** Of two numbers that can be years, only such minutes are those of hours: `1900-2130`. */
const MINUTES_BESIDE_YEARS = 15;

/** `1400-1700 hours`, and beside a whole day `5 May 2022, 1400-1700`, `5 May 2022 0930`. */
export function hoursOfFourFigures(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const first = tokens[i]!;
  const connector = connectorAfter(tokens, i + 1, i);
  const second = connector === undefined ? undefined : tokens[connector];
  if (!isNumber(second) || second.digits < 3) return timeBehindDay(tokens, i);
  if (isYear(first) && isDateNeighbour(tokenAt(tokens, i - 1))) return undefined;
  const start = timeInFigures(tokens, i);
  if (!start) return undefined;
  const end = timeAt(tokens, connector!);
  return end ? spanOfHours(start, end) : spanBesideDay(tokens, start, connector!);
}

const timeInFigures = (tokens: readonly TaggedToken[], i: number): ClockTime | undefined =>
  clockTime(Math.floor(tokens[i]!.value / 100), tokens[i]!.value % 100, i, i + 1);

/** Whether the figures can be a time at which an event begins or ends. */
const isTimeOfEvent = ({ digits, value }: TaggedToken, step: number): boolean =>
  digits === 4 && (value % 100) % step === 0;

/** `5 May 2022, 1400-1530`: the phrase has a day without them, and they count nothing. */
function spanBesideDay(tokens: readonly TaggedToken[], start: ClockTime, at: number): Hours | undefined {
  const i = start.from;
  const [first, second] = [tokens[i]!, tokens[at]!];
  const mayBeYears = isYear(first) && isYear(second);
  const step = mayBeYears ? MINUTES_BESIDE_YEARS : MINUTES_OF_EVENTS;
  const end = timeInFigures(tokens, at);
  const areTimes = isTimeOfEvent(first, step) && isTimeOfEvent(second, step);
  if (!areTimes || !end || !(start.minutes < end.minutes || isOverMidnight(start, end))) return undefined;
  const others = tokens.filter((_, j) => j !== i && j !== at);
  const hasDay = mayHoldDay(others) && (!isYear(first) || others.some(isYear));
  const isApart = !isUnknownWord(tokenAt(tokens, i - 1)) && isEndOfPart(tokens, at + 1);
  if (!hasDay || !isApart || (mayBeYears && others.some(isUnknownWord))) return undefined;
  return spanOfHours(start, end);
}

/** `2200-0200`: of an evening and a night. */
const isOverMidnight = (start: ClockTime, end: ClockTime): boolean =>
  start.minutes >= EVENING && end.minutes <= MORNING;

const EVENING = 18 * HOUR;
const MORNING = 6 * HOUR;

/** `5 May 2022 0930`: behind a day with its year, at the end. */
function timeBehindDay(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const token = tokens[i]!;
  if (!isTimeOfEvent(token, MINUTES_OF_EVENTS) || isYear(token) || !isEndOfPart(tokens, i + 1))
    return undefined;
  const others = tokens.slice(0, i);
  while (isMark(others.at(-1), ',', '(', '|', ':', '@') || has(others.at(-1), TAG.of)) others.pop();
  const isBehindDay = others.some(isYear) && mayHoldDay(others) && isNumber(others.at(-1));
  const start = isBehindDay ? timeInFigures(tokens, i) : undefined;
  return start && start.minutes < 24 * HOUR ? spanOfHours(start, undefined) : undefined;
}

/** Nothing follows, or a mark, a zone, or the date. */
const isEndOfPart = (tokens: readonly TaggedToken[], i: number): boolean => {
  const next = tokens[i];
  return (
    next === undefined || (next.kind === 'mark' && !isMark(next, '-', '–', '.', '/')) || belongsToDate(next)
  );
};

const belongsToDate = (token: TaggedToken): boolean =>
  isNumber(token) || has(token, TAG.zone) || has(token, TAG.weekday);
