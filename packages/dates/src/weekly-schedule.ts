import { dateOccasions, hoursOmitted } from '@regional-presence/core/internal';
import { type Edtf, formatPeriod, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { DateReading, ParsePhrase } from './date-reading.js';
import { FORM_OF_RANGE } from './excepted-days.js';
import { textOfDay } from './grammar/day-text.js';
import { weekdayOf } from './grammar/recurrence.js';
import { weekdaysUpTo } from './grammar/weekdays-up-to.js';
import { DAYS_IN_WEEK } from './interpret/days-in-week.js';
import { joinedDays, LONGEST_DAILY_RANGE } from './interpret/occurrences.js';
import { TAG } from './locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from './token/tagged-token.js';
import { tokenAt } from './token/token-at.js';

/** Weekdays, and the hours behind them. */
interface ScheduleItem {
  weekdays: ReadonlySet<number>;
  /** As written; empty where the next weekdays follow. */
  hours: string;
  /** Nothing takes place on them. */
  isClosed?: true;
}

/** A phrase with more weekdays is no schedule of a week. */
const MAX_WEEKDAYS = 14;

const FORM_OF_OPEN = /^(?:\.\.\/\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\d\/\.\.)$/;

/** Public holidays, of which it is not said when they are: `Saturdays and holidays 10:00-14:00`. */
const HOLIDAYS =
  /^(?:[,;&،，、]|and|et|y|e|и|و)?\s*(?:(?:public|bank|les|los|jours)\s+)*(?:holidays?|fériés?|feriados?|festivos?|праздник\p{L}*|праздничн\p{L}* дн\p{L}*|(?:أيام )?(?:العطل|الأعياد)|节假日|公众假期)\s*/iu;

/**
 * A range of days, or its end, with the weekdays and their hours behind it: `5 March – 11 April 2027, Mon-Fri 10:00-18:00, Sat
 * 10:00-14:00`. The days are those of the weekdays; hours that differ are left out.
 *
 * @param tokens of the phrase in a language that it may be in.
 * @returns `undefined` unless all behind the range is such a schedule.
 */
export function readWeeklySchedule(
  phrase: string,
  tokens: readonly TaggedToken[],
  parse: ParsePhrase,
): DateReading | undefined {
  const named = tokens.flatMap((token, i) => (weekdayOf(token) === undefined ? [] : [i]));
  if (named.length > MAX_WEEKDAYS) return undefined;
  for (const first of named) {
    let from = first;
    while (isLead(tokenAt(tokens, from - 1))) from--;
    const head = phrase.slice(0, tokens[from]!.start);
    if (!/\p{N}/u.test(head)) continue;
    const range = parse(head);
    // `10-27 May, arrival Tuesday to Saturday`
    if (/\p{L}/u.test(head.slice(range.read.at(-1)?.end ?? 0))) continue;
    const items = itemsOf(phrase, tokens, named.slice(named.indexOf(first)));
    if (!items) return undefined;
    const reading = withSchedule(phrase, range, items, parse);
    if (reading) return reading;
  }
  return undefined;
}

const leadsToWeekday = (token: TaggedToken | undefined): boolean =>
  (has(token, TAG.of) || has(token, TAG.from)) && weekdayOf(token) === undefined;

/** What may stand between the range and the first weekday. */
const isLead = (token: TaggedToken | undefined): boolean =>
  isMark(token, ',', ';', ':', '(', '.') || isDash(token) || leadsToWeekday(token);

const isListMark = (token: TaggedToken | undefined): boolean =>
  isMark(token, ',', ';', '、', '/', '+', '.') || has(token, TAG.and) || leadsToWeekday(token);

/** The weekdays of a schedule with their hours, and those that are closed; `undefined` where some hours of one are closed. */
function itemsOf(
  phrase: string,
  tokens: readonly TaggedToken[],
  named: readonly number[],
): ScheduleItem[] | undefined {
  const items: ScheduleItem[] = [];
  let weekdays = new Set<number>();
  let isClosedNext = false;
  for (const [n, i] of named.entries()) {
    weekdays.add(weekdayOf(tokens[i])!);
    const next = named[n + 1];
    const between = tokens.slice(i + 1, next);
    if (next !== undefined && isRangeBetween(between)) {
      for (const day of weekdaysUpTo(weekdayOf(tokens[i])!, weekdayOf(tokens[next])!)) weekdays.add(day);
      continue;
    }
    if (next !== undefined && between.every(isListMark)) continue;
    const closed = between.findIndex((token) => has(token, TAG.closed));
    const hours = hoursIn(phrase, closed < 0 ? between : between.slice(0, closed));
    // `Mon closed`; `10:00-18:00, closed Mon`
    const isClosed: boolean = isClosedNext || (closed >= 0 && hours === '');
    if (isClosedNext && hours !== '') {
      // `closed Fri, Sat 10:00-14:00`: open on the last. `closed Fri 12:00-14:00`: of Friday only these hours.
      const open = weekdayOf(tokens[i])!;
      weekdays.delete(open);
      if (weekdays.size === 0) return undefined;
      items.push({ weekdays, hours: '', isClosed: true }, { weekdays: new Set([open]), hours });
    } else items.push(isClosed ? { weekdays, hours: '', isClosed } : { weekdays, hours });
    isClosedNext = closed >= 0 && !isClosed;
    weekdays = new Set();
  }
  return items;
}

const isRangeBetween = (between: readonly TaggedToken[]): boolean =>
  between.some((token) => isDash(token) || has(token, TAG.to)) &&
  between.every(
    (token) => isDash(token) || has(token, TAG.to) || leadsToWeekday(token) || isMark(token, '.'),
  );

/** The text of hours, without the marks around it and what leads to the next weekday. */
function hoursIn(phrase: string, between: readonly TaggedToken[]): string {
  let end = between.length;
  while (end > 0 && (isListMark(between[end - 1]) || isMark(between[end - 1], '(', ')', ':'))) end--;
  let start = 0;
  while (start < end && isMark(between[start], ',', ':', '(', '.')) start++;
  return start === end
    ? ''
    : phrase.slice(between[start]!.start, between[end - 1]!.end).replace(HOLIDAYS, '');
}

function withSchedule(
  phrase: string,
  range: DateReading,
  all: readonly ScheduleItem[],
  parse: ParsePhrase,
): DateReading | undefined {
  const items = all.filter(({ isClosed }) => !isClosed);
  const [period, other] = range.periods;
  if (period === undefined || other !== undefined || range.hours !== undefined) return undefined;
  if (!FORM_OF_RANGE.test(period) && !FORM_OF_OPEN.test(period)) return undefined;
  const weekdays = new Set(items.flatMap((item) => [...item.weekdays]));
  for (const { isClosed, weekdays: closed } of all)
    if (isClosed) for (const day of closed) weekdays.delete(day);
  // `31 May – 1 June, Friday`: the name of one of the days.
  if (weekdays.size < 2 && items.every(({ hours }) => hours === '')) return undefined;
  // Of a period whose start or end is open, the days cannot be listed: it must be open on most of them.
  const isOpen = FORM_OF_OPEN.test(period) && weekdays.size >= LEAST_OPEN_WEEKDAYS;
  const periods = isOpen ? [period] : daysOn(weekdays, period);
  if (!isOpen && !isOfRange(all, period, weekdays)) return undefined;
  const written = items
    .filter(({ hours }) => hours !== '')
    .map(({ hours }) => sessionsIn(hours, period, parse));
  if (periods.length === 0 || !written.every((sessions) => sessions !== undefined)) return undefined;
  const sessions = written.flat();
  const hours = new Set(sessions.map((session) => session.hours!));
  const [zone, ...otherZones] = new Set(sessions.map((session) => session.zone));
  // `Mon-Fri 10:00-18:00 CET, Sat 10:00-14:00`
  if (otherZones.length > 0) return undefined;
  const reading: DateReading = {
    ...range,
    input: phrase,
    periods,
    read: [{ start: 0, end: phrase.length }],
    unread: [],
    problems: range.problems.filter(({ code }) => code !== 'date-occasions'),
  };
  const isEachTimed = written.length === items.length;
  const [one] = hours;
  const own =
    isEachTimed && !isOpen && hours.size > 1 && written.every(({ length }) => length === 1)
      ? hoursOnDays(
          items.map(({ weekdays: on }, i) => ({ on, hours: written[i]![0]!.hours! })),
          periods,
        )
      : undefined;
  if (one !== undefined && hours.size === 1 && isEachTimed) reading.hours = one;
  else if (own) {
    reading.periods = own.map(([days]) => days);
    reading.hoursByPeriod = own.map(([, ofDays]) => ofDays);
  } else if (hours.size > 0)
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'several', count: Math.max(hours.size, 2) }));
  if ((reading.hours ?? reading.hoursByPeriod) !== undefined && zone !== undefined) reading.zone = zone;
  const { periods: days } = reading;
  if (days.length > 1)
    reading.problems.push(dateOccasions({ value: phrase, count: days.length, periods: days }));
  return reading;
}

/**
 * Whether each part of a schedule has a day in the range, and of a range of a week each end is in it or closed: not
 * `15-18 June 2027, Mon 9-17, Tue-Fri 9-12`, as 15 June is a Tuesday, nor `14-18 June 2027, Mon-Thu 9-17`.
 */
function isOfRange(all: readonly ScheduleItem[], period: Edtf, open: ReadonlySet<number>): boolean {
  const bounds = periodBounds(period);
  if (!bounds || bounds.last - bounds.first + 1 >= DAYS_IN_WEEK) return true;
  const days = Array.from({ length: bounds.last - bounds.first + 1 }, (_, i) => weekday(bounds.first + i));
  const closed = new Set(all.flatMap((item) => (item.isClosed ? [...item.weekdays] : [])));
  const isSaid = (day: number) => open.has(day) || closed.has(day);
  return (
    all.every(({ weekdays, isClosed }) => isClosed || days.some((day) => weekdays.has(day))) &&
    isSaid(days[0]!) &&
    isSaid(days.at(-1)!)
  );
}

/** Occasions with hours of their own, at most: of more, the days alone are said. */
const MAX_OWN_HOURS = 31;

/**
 * The days of some periods with the hours of their weekdays, those of one another's neighbours with the same hours as a range:
 * of 3 to 7 May, `Mon-Thu 9:00-17:00, Fri 9:00-12:00` are 3 to 6 May and 7 May. `undefined` where a weekday has two, or for
 * too many.
 */
function hoursOnDays(
  items: readonly { on: ReadonlySet<number>; hours: string }[],
  periods: readonly Edtf[],
): [Edtf, string][] | undefined {
  const byWeekday = new Map<number, string>();
  for (const { on, hours } of items)
    for (const day of on) {
      if (byWeekday.has(day)) return undefined;
      byWeekday.set(day, hours);
    }
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const period of periods) {
    const { first, last } = periodBounds(period)!;
    for (let day = first; day <= last; day++) {
      const hours = byWeekday.get(weekday(day))!;
      const run = runs.at(-1);
      if (run?.last === day - 1 && run.hours === hours) run.last = day;
      else runs.push({ first: day, last: day, hours });
    }
  }
  return runs.length > MAX_OWN_HOURS
    ? undefined
    : runs.map(({ first, last, hours }) => [formatPeriod(yearMonthDay(first), yearMonthDay(last)), hours]);
}

/** Weekdays on which something is open in the week, at least, of which only the end of the period is said. */
const LEAST_OPEN_WEEKDAYS = 4;

/** Between two sessions of a day. */
const SESSION_JOINT = /\s*[,;、，；،&+]\s*|\s+(?:and|et|y|e|и|und|en)\s+|\s+و\s*/u;

/** Hours, with the zone that stands beside them. */
type HoursOfSession = Pick<DateReading, 'hours' | 'zone'>;

/** The hours of each session in a text, on the first day of a period; `undefined` if it has anything else. */
function sessionsIn(text: string, period: Edtf, parse: ParsePhrase): HoursOfSession[] | undefined {
  const day = /\d{4}-\d\d-\d\d/.exec(period)![0];
  const sessions = text.split(SESSION_JOINT).map((part) => hoursBesideDay(part, day, parse));
  return sessions.every((hours) => hours !== undefined) ? sessions : undefined;
}

/** Before this hour in figures alone nothing is open for certain. */
const EARLIEST_OPENING = 7;

/** The hours that a text is beside a day, with no other words and nothing to know of them. Figures alone are hours: `10-18`. */
function hoursBesideDay(text: string, day: Edtf, parse: ParsePhrase): HoursOfSession | undefined {
  const isOfFigures = /(?<![:.\d])\d{1,2}$/.test(text);
  // `Mon-Thu 2-5`: by a clock of twelve hours it may be in the afternoon.
  const [, hour] = /^\s*(\d{1,2})\s*[-–—]\s*\d{1,2}\s*$/.exec(text) ?? [];
  if (hour !== undefined && Number(hour) < EARLIEST_OPENING) return undefined;
  const { input, periods, hours, zone, unread, problems, tentative, cancelled, dayPart } = parse(
    `${day}, ${text}${isOfFigures ? 'h' : ''}`,
  );
  const isAll = unread.every(({ start, end }) => !/\p{L}{4}/u.test(input.slice(start, end)));
  const isPlain = problems.length === 0 && !tentative && !cancelled && dayPart === undefined;
  return isAll && isPlain && hours !== undefined && periods.join() === day ? { hours, zone } : undefined;
}

/** The days of a range that are such weekdays. */
function daysOn(weekdays: ReadonlySet<number>, period: Edtf): Edtf[] {
  const { first, last } = periodBounds(period)!;
  if (!FORM_OF_RANGE.test(period) || last - first >= LONGEST_DAILY_RANGE) return [];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((day) =>
    weekdays.has(weekday(day)),
  );
  return joinedDays(days.map(textOfDay));
}
