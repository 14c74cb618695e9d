import type { Problem, When } from '@regional-presence/core';
import { cellsContradict, dateOccasions, hoursOmitted, isWithin } from '@regional-presence/core/internal';
import { periodBounds, weekday } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { OF_DAYS } from '../../scan/known-days.js';
import type { ReadingBuilder } from '../reading.js';
import { weekdaysOfPeriod } from './beside-weekday.js';
import { copyWhen } from './copy-when.js';
import { areOfAllDays, LAST_WEEKDAY, leavesOut } from './weekdays-of-hours.js';
import type { WhenCells } from './when-cells.js';

/** Words of hours themselves; a cell with no others is read as hours alone. */
const PLAIN_WORDS =
  /(?<!\p{L})(?:[ap]\.?m\.?|h|hrs?|hours?|uhr|to|from|at|de|à|a|las?|до|с|в|utc|gmt|часов|时|點|点|到|至)(?!\p{L})/giu;

const isRangeOfDays = (period: string): boolean => period.includes('/') && OF_DAYS.test(period);

const LONGEST_WEEK = 7;

/** Days of it. */
const DAYS_OF_WEEKEND = 2;

/** UTF-16 units; a longer cell is a programme. */
const LONGEST_HOURS = 120;

/** Weekdays of something that is open, at least; sessions are on fewer: `Tuesdays and Thursdays 18:00-20:00`. */
const LEAST_WEEKDAYS_OF_OPENING = 4;

/**
 * Reports a stated first or last day on which something that is open on most days is closed: of 2 to 13 May, `Mon-Fri` leaves
 * out the Sunday on which it begins. Sessions on a few weekdays need not be on those days, but for those of a single week.
 */
function reportClosedEnds(
  periods: readonly string[],
  whole: { first: number; last: number },
  { date, start, end }: WhenCells,
  { used, found }: { used: string; found: ReadingBuilder },
): void {
  const beginsLater = periodBounds(periods[0]!)!.first > whole.first;
  const { last } = periodBounds(periods.at(-1)!)!;
  // Of whole weeks, those that are open from Monday to Friday end on the Sunday.
  const endsBeforeWeekend = weekday(whole.last) === LAST_WEEKDAY && last === whole.last - DAYS_OF_WEEKEND;
  const endsEarlier = last < whole.last && !endsBeforeWeekend;
  const isOpenOnMost =
    whole.last - whole.first < LONGEST_WEEK ||
    new Set(periods.flatMap(weekdaysOfPeriod)).size >= LEAST_WEEKDAYS_OF_OPENING;
  const cell = date ?? (endsEarlier && !beginsLater ? end : start);
  if (!cell || !isOpenOnMost || !(beginsLater || endsEarlier)) return;
  found.report(cellsContradict, cell, { value: cell.text, used });
  found.keep(cell);
}

/**
 * The days of a row whose hours say on which of them they are: `Tuesdays 18:00-20:00`, `9:00-17:00, closed 13 April`, beside a
 * range. `undefined` where the cell says nothing of the days, or not of those of the row.
 */
export function daysOfHours(
  whens: readonly When[],
  cells: WhenCells & { hours: FieldCell },
  language: string | undefined,
  found: ReadingBuilder,
): When[] | undefined {
  const [when, another] = whens;
  const { hours: cell } = cells;
  const { text } = cell;
  if (!when || another || when.hours !== undefined || !isRangeOfDays(when.period)) return undefined;
  // `9:00 (Mon) to 12:00 (Fri)`: from the one to the other.
  if (/[(（].*[(（]/u.test(text)) return undefined;
  if (text.length > LONGEST_HOURS || !/\p{L}{2}/u.test(text.replace(PLAIN_WORDS, ''))) return undefined;
  const whole = periodBounds(when.period)!;
  const phrase = `${when.period}, ${text}`;
  const reading = parseDateOfNeighbours(phrase, language === undefined ? {} : { language });
  const { periods, hours: ofAll, hoursByPeriod, zone, unread, problems } = reading;
  const isOmitted = problems.some(({ code }) => code === 'hours-omitted');
  const areOfRow =
    periods.length > 0 &&
    (isOmitted || periods.join() !== when.period) &&
    periods.every((period) => OF_DAYS.test(period) && isWithin(periodBounds(period)!, whole)) &&
    !reading.moved &&
    !reading.cancelled &&
    !reading.tentative;
  if (!areOfRow) return undefined;
  // Of three days, `Sat 18:00-20:00` may be the hours of what is on one of them; `except Friday` says which they are.
  const isOfAWeek = whole.last - whole.first < LONGEST_WEEK;
  const areNamed = hoursByPeriod !== undefined || areOfAllDays(text, whens) || leavesOut(text, periods);
  if (isOfAWeek && !areNamed) return undefined;
  found.consume(cell);
  if (isOmitted || unread.some(({ start, end }) => /\p{L}{2}/u.test(phrase.slice(start, end))))
    found.keep(cell);
  // They are about the cell, and not about the phrase that was made of it.
  const isWritten = ({ params }: Problem): boolean => params.value !== phrase;
  found.add(problems.filter(isWritten), cell);
  if (periods.join() !== when.period)
    found.report(dateOccasions, cell, { value: text, count: periods.length, periods });
  reportClosedEnds(periods, whole, cells, { used: text, found });
  if (isOmitted) found.report(hoursOmitted, cell, { value: text, reason: 'several', count: 2 });
  return periods.map((period, i) => {
    const own = copyWhen(when);
    own.period = period;
    const hours = hoursByPeriod?.[i] ?? ofAll;
    if (hours) own.hours = hours;
    if (hours && zone) own.zone = zone;
    return own;
  });
}
