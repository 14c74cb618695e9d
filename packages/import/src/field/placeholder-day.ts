import { twoDigits } from '@regional-presence/core/internal';

/**
 * The days that programs store where there is no date: the first and the last that they can count, and the day before in
 * a zone west of Greenwich.
 */
const PLACEHOLDER_DAYS = new Set([
  '0000-00-00',
  '0001-01-01',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
  '9999-12-31',
]);

/** Years alone that are stored so. */
const PLACEHOLDER_YEARS = new Set(['0000', '0001', '1900', '9999']);

const YEAR_FIRST = /^(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?=$|[T\s,])/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?=$|[\s,])/;

/**
 * Whether a date in figures is what programs write where there is none: `01/01/1900`, `1970-01-01T00:00:00Z`,
 * `9999-12-31`, `1900`. With its month in words it is a date.
 */
export function isPlaceholderDate(text: string): boolean {
  if (PLACEHOLDER_YEARS.has(text)) return true;
  const [, year, , month, day, compactMonth, compactDay] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined)
    return PLACEHOLDER_DAYS.has(
      `${year}-${twoDigits(Number(month ?? compactMonth))}-${twoDigits(Number(day ?? compactDay))}`,
    );
  const [, first, , second, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return false;
  const [one, other] = [twoDigits(Number(first)), twoDigits(Number(second))];
  return (
    PLACEHOLDER_DAYS.has(`${lastYear}-${one}-${other}`) || PLACEHOLDER_DAYS.has(`${lastYear}-${other}-${one}`)
  );
}
