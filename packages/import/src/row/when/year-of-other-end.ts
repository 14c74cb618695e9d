import { boundsOfParsed } from '@regional-presence/core/internal';
import { type EdtfDate, parsePeriod } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { type DateContext, readDateCell } from './date-reader.js';

/** Days of a span over the end of a year whose year is written once, at most. */
const MAX_DAYS_OVER_NEW_YEAR = 184;

/** A day and month in figures without a year: behind a start of ISO 8601 the month would be first. */
const DAY_AND_MONTH = /\d\s?[./-]\s?\d/;
const WHOLE_YEAR = /(?:19|20)\d\d/;
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/;
/** A day as EDTF. */
export const EDTF_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * `7`, `14 du même mois`, `en cours`, `07/05/2027 (prolongé au 14/05/2027)`: an end that is not read alone is read behind the
 * day of its start. `..` is an end that is open.
 */
function readBehindStart(
  to: FieldCell,
  { periods }: DateReading,
  context: DateContext,
): DateReading | undefined {
  const [first, other] = periods;
  // `from 5 May`, `ongoing`
  const day = first?.replace(/\/\.\.$/, '');
  const isShort = DAY_AND_MONTH.test(to.text) && !WHOLE_YEAR.test(to.text);
  if (!day || other || !DAY_OR_MONTH.test(day) || isShort) return undefined;
  const { weekday: _, ...cell } = to;
  const before = `${day} – `;
  const both = readDateCell({ ...cell, text: before + to.text }, context);
  const [range] = both.periods;
  const isRead =
    both.periods.length === 1 &&
    (EDTF_DAY.test(day) ? range!.startsWith(`${day}/`) : range === `${day}/..`) &&
    both.hours === undefined;
  if (!isRead) return undefined;
  const ofEnd = (spans: DateReading['read']) =>
    spans
      .filter(({ end }) => end > before.length)
      .map(({ start, end }) => ({
        start: Math.max(start - before.length, 0),
        end: end - before.length,
      }));
  return { ...both, input: to.text, read: ofEnd(both.read), unread: ofEnd(both.unread) };
}

/** An end without a year is in the year of the start or over its end: `3 May 2024` to `5 Jun`, `30 December 2022` to `2 January`. */
export function endOf(to: FieldCell, start: DateReading, context: DateContext): DateReading {
  const end = readDateCell(to, context);
  const first = dateOf(start, 'start');
  if (end.periods.length === 0 && end.problems[0]?.code !== 'date-year-missing')
    return readBehindStart(to, start, context) ?? end;
  const code = end.problems[0]?.code;
  const isInferred = code === 'date-year-inferred' && !start.inferred?.includes('year');
  if (!first || (code !== 'date-year-missing' && !isInferred)) return end;
  const [inYear, inNext] = [first.year, first.year + 1].map((year) => readInYear(to, year, context));
  const isInYear = isOrdered(first, dateOf(inYear!, 'end'));
  return !isInYear && isShort(first, dateOf(inNext!, 'end')) ? inNext! : inYear!;
}

/** A start without a year is before the end that has one: `30 April` to `2 May 2022`, `28 December` to `3 January 2023`. */
export function startOf(from: FieldCell, to: FieldCell | undefined, context: DateContext): DateReading {
  const start = readDateCell(from, context);
  const code = start.problems[0]?.code;
  if (!to || (code !== 'date-year-missing' && code !== 'date-year-inferred')) return start;
  const last = dateOf(readDateCell(to, { ...context, within: undefined, isAlone: true }), 'end');
  if (!last) return start;
  const [inYear, inPrevious] = [last.year, last.year - 1].map((year) => readInYear(from, year, context));
  if (isOrdered(dateOf(inYear!, 'start'), last)) return inYear!;
  return isShort(dateOf(inPrevious!, 'start'), last) ? inPrevious! : start;
}

const dateOf = ({ periods }: DateReading, side: 'start' | 'end'): EdtfDate | undefined =>
  periods.length === 1 ? parsePeriod(periods[0]!)?.[side] : undefined;

/** The days from one date to another; `NaN` where one is not known. */
function daysBetween(start: EdtfDate | undefined, end: EdtfDate | undefined): number {
  if (!start || !end) return Number.NaN;
  const { first, last } = boundsOfParsed({ start, end, interval: true });
  return last - first;
}

const isOrdered = (start: EdtfDate | undefined, end: EdtfDate | undefined): boolean =>
  daysBetween(start, end) >= 0;

const isShort = (start: EdtfDate | undefined, end: EdtfDate | undefined): boolean =>
  isOrdered(start, end) && daysBetween(start, end) <= MAX_DAYS_OVER_NEW_YEAR;

/** A cell without a year in a year that another cell of its row has, so that it is not inferred. */
function readInYear(cell: FieldCell, year: number, context: DateContext): DateReading {
  const { inferred: _, problems, ...inYear } = readDateCell(cell, { ...context, within: `${year}` });
  return { ...inYear, problems: problems.filter(({ code }) => code !== 'date-year-inferred') };
}
