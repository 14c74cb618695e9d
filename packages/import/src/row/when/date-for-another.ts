import { overlaps } from '@regional-presence/core/internal';
import { type Edtf, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import { type NeighbourDateOptions, parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { weekdaysOfName } from '../../field/weekday.js';
import { besideTime } from '../../field/words-of-event-time.js';
import { OF_DAYS } from '../../scan/known-days.js';

/** The right date before the wrong one: `19 May, not 12 May`, `19 mai au lieu du 12 mai`. */
const RIGHT_BEFORE_WRONG =
  /^(.{2,60}?)[,，،]?\s*(?:\b(?:and )?not\b|\binstead of\b|\brather than\b|(?<!\p{L})et (?:non|pas)(?!\p{L})(?: pas)?|\bau lieu d[eu]|(?<=[,\s])(?:y )?no (?=el\s|\d)|\ben (?:lugar|vez) del?(?!\p{L})|(?<!\p{L})(?:а )?не(?!\p{L})|(?<!\p{L})вместо(?!\p{L})|وليس|بدلا من|而不是|而非|不是)\s*(.{1,40})$/iu;
/** The wrong date before the right one: `Not 12 May but 19 May`, `Не 12, а 19 мая`. */
const WRONG_BEFORE_RIGHT =
  /^(?:it is |c['’]est |es )?(?:(?:not|pas|no(?: es)?|не)(?!\p{L})|ليس|不是)\s*(.{1,40}?)[,，،]?\s*(?:\bbut\b|(?<!\p{L})mais(?!\p{L})|\bsino\b|(?<!\p{L})а(?!\p{L})|(?<!\p{L})بل(?!\p{L})|而是)\s*(.{2,60})$/iu;

/** Whether a text puts another date in the place of one of the days of a period. */
export function putsDateForAnother(sentence: string, period: Edtf, options: NeighbourDateOptions): boolean {
  if (!/\d\D+\d/.test(sentence)) return false;
  const [, afterNot, afterBut] = WRONG_BEFORE_RIGHT.exec(sentence) ?? [];
  const [, before, behind] = afterNot === undefined ? (RIGHT_BEFORE_WRONG.exec(sentence) ?? []) : [];
  const [right, wrong] = [afterBut ?? before, afterNot ?? behind];
  if (right === undefined || wrong === undefined || !/\d/.test(wrong)) return false;
  const { input, periods, unread } = parseDateOfNeighbours(right, options);
  if (periods.length === 0 || !periods.every((each) => OF_DAYS.test(each))) return false;
  const others = unread.map(({ start, end }) => input.slice(start, end)).join(' ');
  return besideTime(others) !== 'other' && namesDayOfEvent(wrong, period, options);
}

/** Whether a text is a day of a period, or the weekday of one, and nothing else. */
export function namesDayOfEvent(written: string, period: Edtf, options: NeighbourDateOptions): boolean {
  const text = written
    .replace(/^(?:on|the|le|la|el|в|во|на|يوم|في)\s+/iu, '')
    .replace(/[.!。]$/, '')
    .trim();
  const bounds = periodBounds(period)!;
  const [, day] = DAY_ALONE.exec(text) ?? [];
  if (day !== undefined) return daysOfMonthWithin(bounds).includes(Number(day));
  const named = weekdaysOfName(text) ?? weekdaysOfName(text.replace(/^星期/u, '周'));
  if (named) {
    for (let day = bounds.first; day <= bounds.last; day++) if (named.has(weekday(day))) return true;
    return false;
  }
  const { input, periods, unread } = parseDateOfNeighbours(text, options);
  const isWhole = unread.every(({ start, end }) => !/\p{L}{3}/u.test(input.slice(start, end)));
  return isWhole && periods.some((each) => overlaps(periodBounds(each)!, bounds));
}

/** A day of a month that is known: `12`, `12th`, `1er`. */
const DAY_ALONE = /^(\d{1,2})(?:st|nd|rd|th|er|-е|-го|号|日)?$/iu;

const LONGEST_MONTH = 31;

/** The days of the month within bounds. */
const daysOfMonthWithin = ({ first, last }: { first: number; last: number }): readonly number[] =>
  Array.from({ length: Math.min(last - first + 1, LONGEST_MONTH) }, (_, i) => yearMonthDay(first + i).day);
