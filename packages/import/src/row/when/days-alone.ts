import { parseDate } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { ENGLISH_MONTHS } from '../../field/english-months.js';
import { memoize } from '../../field/memoize.js';

/** A number of a day, and a word before it: `from 3`, `5`, `Do 05.`. */
const DAY_OF_DAYS = /^(?:(\p{L}{1,10})[.,]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|日|号|號)?$/u;

/** Words before the first day. */
const BEFORE_DAYS = new Set(
  'from on the du le les de del el los dal il vom von am den с со от من'.split(' '),
);

/** Marks and words between days of a month: of a range, and of a list. */
const RANGE_OF_DAYS = new Set('- – — ~ to au à a al bis по до t/m til till do 至 到 إلى الى'.split(' '));
const LIST_OF_DAYS = new Set(', ; & + / and et y e и und en og och i ve 和 、 و'.split(' '));

/**
 * Whether a word before a day is its weekday, which is another for one of two days: `Do` in `Do 05.`, not `Day` in `Day 1`.
 *
 * @param month in the language of the word.
 */
const isWeekday = memoize((wordAndMonth: string): boolean => {
  const [word, month] = wordAndMonth.split('\n');
  return [3, 4].some((day) =>
    parseDate(`${word} ${day} ${month} 2027`).problems.some(
      ({ code }) => code === 'date-weekday-contradicts',
    ),
  );
});

/**
 * Days of a month and nothing else, with marks for words: `10 au 25` → `10-25`, `3, 4 e 5` → `3, 4, 5`. Weekdays stay:
 * `Do 05.` → `Do 05`, `lunes 3 al miércoles 5` → `lunes 3-miércoles 5`.
 */
function daysAlone(text: string, month: string | undefined): string | undefined {
  const parts = text
    .trim()
    .split(/\s*([,;、&+/~–—-]|(?<=\d\.?)\s+(?!\d)\S{1,3}\s+(?=(?:\p{L}{2,10}\.?\s+)?\d)|[至到和])\s*/u);
  let days = '';
  for (const [i, part] of parts.entries()) {
    const isBetween = i % 2 === 1;
    const word = part.trim().toLowerCase();
    if (!isBetween) {
      const [, before, day] = DAY_OF_DAYS.exec(part.trim()) ?? [];
      if (day === undefined) return undefined;
      if (before === undefined || (i === 0 && BEFORE_DAYS.has(before.toLowerCase()))) days += day;
      else if (month !== undefined && isWeekday(`${before}\n${month}`)) days += `${before} ${day}`;
      else return undefined;
    } else if (RANGE_OF_DAYS.has(word)) days += '-';
    else if (LIST_OF_DAYS.has(word)) days += ', ';
    else return undefined;
  }
  return days;
}

/** The English name of a month that is a number. */
export const englishMonth = (cell: FieldCell | undefined): string | undefined =>
  cell && /^\d{1,2}$/.test(cell.text) ? ENGLISH_MONTHS[Number(cell.text) - 1] : undefined;

/** A cell of days, with marks for words. @param month the cell of their month. */
export function daysCell(cell: FieldCell | undefined, month?: FieldCell): FieldCell | undefined {
  const days = cell && daysAlone(cell.text, month && (englishMonth(month) ?? month.text));
  return cell && days !== undefined ? { ...cell, text: days } : undefined;
}
