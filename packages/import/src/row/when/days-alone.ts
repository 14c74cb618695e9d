import type { FieldCell } from '../../column/column.js';

/** A number of a day, and a word before it: `from 3`, `5`. */
const DAY_OF_DAYS = /^(?:(\p{L}{1,5})\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?$/u;

/** Words before the first day. */
const BEFORE_DAYS = new Set(
  'from on the du le les de del el los dal il vom von am den с со от من'.split(' '),
);

/** Marks and words between days of a month: of a range, and of a list. */
const RANGE_OF_DAYS = new Set('- – — ~ to au à a al bis по до t/m til till do 至 到 إلى الى'.split(' '));
const LIST_OF_DAYS = new Set(', & + / and et y e и und en og och i ve 和 、 و'.split(' '));

/** Days of a month and nothing else, with marks for words: `10 au 25` → `10-25`, `3, 4 e 5` → `3, 4, 5`. */
function daysAlone(text: string): string | undefined {
  const parts = text.trim().split(/\s*([,、&+/~–—-]|(?<=\d\.?)\s+(?!\d)\S{1,3}\s+(?=\d)|[至到和])\s*/u);
  let days = '';
  for (const [i, part] of parts.entries()) {
    const isBetween = i % 2 === 1;
    const word = part.trim().toLowerCase();
    if (!isBetween) {
      const [, before, day] = DAY_OF_DAYS.exec(part.trim()) ?? [];
      if (day === undefined || (before !== undefined && (i > 0 || !BEFORE_DAYS.has(before.toLowerCase()))))
        return undefined;
      days += day;
    } else if (RANGE_OF_DAYS.has(word)) days += '-';
    else if (LIST_OF_DAYS.has(word)) days += ', ';
    else return undefined;
  }
  return days;
}

/** A cell of days, with marks for words. */
export function daysCell(cell: FieldCell | undefined): FieldCell | undefined {
  const days = cell && daysAlone(cell.text);
  return cell && days !== undefined ? { ...cell, text: days } : undefined;
}
