import type { Problem, When } from '@regional-presence/core';
import { dateOccasions, hoursOmitted, isWithin } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { OF_DAYS } from '../../scan/known-days.js';
import type { ReadingBuilder } from '../reading.js';
import { copyWhen } from './copy-when.js';
import { areOfAllDays } from './weekdays-of-hours.js';

/** Words of hours themselves; a cell with no others is read as hours alone. */
const PLAIN_WORDS =
  /(?<!\p{L})(?:[ap]\.?m\.?|h|hrs?|hours?|uhr|to|from|at|de|à|a|las?|до|с|в|utc|gmt|часов|时|點|点|到|至)(?!\p{L})/giu;

const isRangeOfDays = (period: string): boolean => period.includes('/') && OF_DAYS.test(period);

const LONGEST_WEEK = 7;

/** UTF-16 units; a longer cell is a programme. */
const LONGEST_HOURS = 120;

/**
 * The days of a row whose hours say on which of them they are: `Tuesdays 18:00-20:00`, `9:00-17:00, closed 13 April`, beside a
 * range. `undefined` where the cell says nothing of the days, or not of those of the row.
 */
export function daysOfHours(
  whens: readonly When[],
  cell: FieldCell,
  language: string | undefined,
  found: ReadingBuilder,
): When[] | undefined {
  const [when, another] = whens;
  const { text } = cell;
  if (!when || another || when.hours !== undefined || !isRangeOfDays(when.period)) return undefined;
  // `9:00 (Mon) to 12:00 (Fri)`: from the one to the other.
  if (/[(（].*[(（]/u.test(text)) return undefined;
  if (text.length > LONGEST_HOURS || !/\p{L}{2}/u.test(text.replace(PLAIN_WORDS, ''))) return undefined;
  const whole = periodBounds(when.period)!;
  // Of three days, `Sat 18:00-20:00` may be the hours of what is on one of them.
  if (whole.last - whole.first < LONGEST_WEEK && !areOfAllDays(text, whens)) return undefined;
  const phrase = `${when.period}, ${text}`;
  const reading = parseDateOfNeighbours(phrase, language === undefined ? {} : { language });
  const { periods, hours, zone, unread, problems } = reading;
  const areOfRow =
    periods.length > 0 &&
    periods.join() !== when.period &&
    periods.every((period) => OF_DAYS.test(period) && isWithin(periodBounds(period)!, whole)) &&
    !reading.moved &&
    !reading.cancelled &&
    !reading.tentative;
  if (!areOfRow) return undefined;
  found.consume(cell);
  const isOmitted = problems.some(({ code }) => code === 'hours-omitted');
  if (isOmitted || unread.some(({ start, end }) => /\p{L}{2}/u.test(phrase.slice(start, end))))
    found.keep(cell);
  // They are about the cell, and not about the phrase that was made of it.
  const isWritten = ({ params }: Problem): boolean => params.value !== phrase;
  found.add(problems.filter(isWritten), cell);
  if (periods.length > 1) found.report(dateOccasions, cell, { value: text, count: periods.length, periods });
  if (isOmitted) found.report(hoursOmitted, cell, { value: text, reason: 'several', count: 2 });
  return periods.map((period) => {
    const own = copyWhen(when);
    own.period = period;
    if (hours) own.hours = hours;
    if (hours && zone) own.zone = zone;
    return own;
  });
}
