/** The date that a camera writes (Exif 2.32 §4.6.5): `2026:03:06 14:30:00`. */
const COLONS_OF_EXIF = /(?<!\d)(\d{4}):(\d\d):(\d\d)(?!\d)/;

/** Between figures the letter that lengthens Arabic words is a dash: `23 ـــــــ 28 / 12 / 2023`. */
const LONG_DASH = /(?<=\d\s{0,3})ـ+(?=\s{0,3}\d)/g;

/** `«5» мая 2022 г.`, as official Russian texts write it. */
const QUOTED_DAY = /[«“"]\s*\d{1,2}\s*[»”"]/g;

/** Figures of a whole date with blanks between them, alone or before a time of day. */
const IN_BLANKS =
  /^\s*(?:\p{Nd}{1,2} \p{Nd}{1,2} \p{Nd}{4}|\p{Nd}{4} \p{Nd}{1,2} \p{Nd}{1,2})(?=\s*$|[,，،]?\s+\p{Nd}{1,2}[:：hH]\p{Nd}\p{Nd})/u;

/** A day, a month in letters and a year, with a mark and blanks between them: `25 / ENERO / 2026`, `5 - May - 2022`. */
const MONTH_BETWEEN_MARKS =
  /^(\s*\d{1,2}) *([/–-]) *((?![IVX]+ *[/–-])\p{L}{3,}\.?) *\2 *(?=(?:19|20)\d\d(?!\d)|\d\d *(?:$|[,;]))/u;

/** `18.06..-21.06.2026`: a point too many before the dash. */
const POINTS_BEFORE_DASH = /(?<=\d\.\d{1,2})\.\.(?=\s?[-–])/g;

/** `в 19. 00`, `at 9. 30`: a blank within an hour, behind a word for `at`. */
const BLANK_IN_HOUR = /(?<=(?:^|[\s(,])(?:at|à|um|alle|в)\s\d{1,2})\. (\d\d)(?!\d|\s*[./]?\d|\s+\p{L}{3})/giu;

/** `16|17|18 JAN`: days and a month in letters. */
const DAYS_BETWEEN_BARS = /(?<![\d|]\s?)\d{1,2}(?:\s?\|\s?\d{1,2})+(?=\s*\p{L}{3})/gu;

/** `20-22-25 January`: of three days and more with dashes, none is the end of a range. */
const DAYS_BETWEEN_DASHES =
  /(?<![\p{L}\p{N}][./–-]?\s?)\d{1,2}(?:[-–]\d{1,2}){2,}(?=\s+(?:de\s+)?\p{L}{3})/gu;

/** `April 25-26-27-28`, `May 3-5-7 2027`: so are days behind their month, three only before a year. */
const DAYS_BEHIND_NAME =
  /(?<=(?<!\p{L})\p{L}{3,}\.?\s+)\d{1,2}(?:(?:[-–]\d{1,2}){2}(?=,?\s+(?:19|20)\d\d(?!\d))|(?:[-–]\d{1,2}){3,}(?![\d./–-]))/gu;

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);

/** Rising days with commas in the place of their dashes. */
const inList = (days: string): string =>
  isRising(days.split(/[-–]/).map(Number)) ? days.replace(/[-–]/g, ',') : days;

/** `28 Sep - 26 Oct - 30 Nov`: of three and more days with their months, none is the end of a range. */
const DAYS_IN_ROW =
  /(?<![\p{L}\p{N}][./–-]?\s?)\d{1,2}(?:[|,]\s?\d{1,2})*\s+(?:de\s+)?\p{L}{3,}\.?(?:\s+\d{4})?(?:\s[-–]\s\d{1,2}(?:[|,]\s?\d{1,2})*\s+(?:de\s+)?\p{L}{3,}\.?(?:\s+\d{4})?){2,}/gu;

/** `26-Jun 03-Jul 10-Jul`: three and more days with their months and nothing between them. */
const DAYS_BESIDE_DAYS =
  /(?<![\p{N}./–-]\s?)(?<!\p{L})\d{1,2}-\p{L}{3,}\.?(?:\s\d{1,2}-\p{L}{3,}\.?){2,}(?![\p{L}\p{N}])/gu;

/** `26-Jun 03-Jul`, `26-Jun-03-Jul-2024`: two days, each with its month behind a dash; with blanks, no number is a year. */
const TWO_DAYS_WITH_MONTHS =
  /(?<![\p{L}\p{N}./–-])(\d{1,2})-(\p{L}{3,}\.?)(\s?[-–/]\s?|\s)(\d{1,2})-(\p{L}{3,}\.?)(?:-(?=(?:19|20)\d\d(?!\d)))?(?!\p{L})/gu;

/** `Jun-26 Jul-03`: the same with the months first. */
const TWO_MONTHS_WITH_DAYS =
  /(?<![\p{L}\p{N}./–-])(?<!\d\s)\p{L}{3,}-\d{1,2}(?:\s|\s?\/\s?)\p{L}{3,}-\d{1,2}(?![\p{N}-])/gu;

/** `1-7/ 4`: a blank before the month of two days. */
const BLANK_BEFORE_MONTH = /(?<=(?<![\d./-])\d{1,2}\s?[-–]\s?\d{1,2})\/ (\d{1,2})(?![\d.:/]|\s?[/-])/g;

/** `16|17|18 JAN - 06|07 FEB`: days of two months. */
const DAYS_OF_TWO_MONTHS =
  /\d{1,2}(?:[|]\d{1,2})+\s+\p{L}{3,}\.?(?:\s[-–]\s\d{1,2}(?:[|]\d{1,2})+\s+\p{L}{3,}\.?)+/gu;

/** `23 - 25 /2025/04`: `2025/04/23-25`, written from right to left. */
const YEAR_IN_BETWEEN =
  /^\s*(\d{1,2})\s?[-–]\s?(\d{1,2})\s?\/\s?((?:19|20)\d\d)\s?\/\s?(0?[1-9]|1[0-2])(?!\d)/u;

/** `04 - 02 au 17 - 09 - 2023`: a day and a month with the mark and the blanks of the whole date behind them. */
const DATES_IN_SPACED_DASHES = /(?<!\d\s*[-–]\s*)\d{1,2}( [-–] )\d{1,2}(?=\D+\d{1,2}\1\d{1,2}\1\d{4}\s*$)/u;

/** `1 May -> 3 May` */
const ARROW = /-+>/g;

/** `7/8th June`: both are days of the month. */
const ORDINAL_BEHIND_STROKE =
  /(?<=(?<![\d/])(?:[12]?\d|3[01])\/(?:[12]?\d|3[01]))(?:st|nd|rd|th)(?=\s+\p{L}{3,9}\.?(?:,?\s+\d{4}|\s*$))/giu;

/**
 * `28 08 2022`, `2022 8 28, 9:00`: with dashes. Of two figures each, `05 12 19`, they may be days. `25 / ENERO / 2026`: with
 * blanks.
 */
export const withMarks = (phrase: string): string =>
  phrase
    .replace(/ · /g, ' , ')
    .replace(DAYS_OF_TWO_MONTHS, (days) => days.replace(/ [-–] /g, ',  ').replaceAll('|', ','))
    .replace(POINTS_BEFORE_DASH, '. ')
    .replace(BLANK_IN_HOUR, '.$1 ')
    .replace(DAYS_BETWEEN_BARS, (days) => days.replaceAll('|', ','))
    .replace(DAYS_BETWEEN_DASHES, inList)
    .replace(DAYS_BEHIND_NAME, inList)
    .replace(DATES_IN_SPACED_DASHES, (date) => date.replace(/ [-–] (\d+)$/, '/$1  '))
    .replace(DAYS_BESIDE_DAYS, (days) => days.replace(/\s(?=\d)/g, ','))
    .replace(BLANK_BEFORE_MONTH, '/$1 ')
    .replace(TWO_MONTHS_WITH_DAYS, (days) => days.replaceAll('-', ' '))
    .replace(TWO_DAYS_WITH_MONTHS, (days) => days.replace(/(?<=\d)-(?=\p{L})|-$/gu, ' '))
    .replace(DAYS_IN_ROW, (days) => days.replace(/ [-–] /g, ',  '))
    .replace(YEAR_IN_BETWEEN, (date, first: string, last: string, year: string, month: string) =>
      `${year}/${month}/${first}-${last}`.padEnd(date.length),
    )
    .replace(ARROW, (mark) => '→'.padEnd(mark.length))
    .replace(ORDINAL_BEHIND_STROKE, '  ')
    .replace(IN_BLANKS, (date) => date.replace(/(?<=\p{Nd}) (?=\p{Nd})/gu, '-'))
    .replace(MONTH_BETWEEN_MARKS, (date) => date.replace(/[/–-]/g, ' '));

/** Marks around or in a day; a phrase without any is seen at once. */
const MARKS_OF_DAYS = /[«“":ـ]/;

/** A phrase of the same length with days that have no marks of their own around or in them. */
export const withPlainDays = (phrase: string): string =>
  MARKS_OF_DAYS.test(phrase)
    ? phrase
        .replace(QUOTED_DAY, (text) => ` ${text.slice(1, -1)} `)
        .replace(COLONS_OF_EXIF, '$1-$2-$3')
        .replace(LONG_DASH, (dash) => '-'.padEnd(dash.length))
    : phrase;

/** A whole date whose day, or day and month, is `00`, as databases write what is not known. */
const ZERO_DAY =
  /^\s*00[\s./-]+(?=\p{L}{3,}\.?[\s./-]+\d{4}\s*$)|^\s*00[./-](?=\d{1,2}[./-]\d{4}\s*$)|(?<=^\s*\d{4}(?:-\d\d)?)(?:-00){1,2}(?=\s*$)/u;

/** `00 Apr 2019`, `2019-04-00`: blanks in the place of a day that is not known. The month is. */
export const withoutZeroDay = (phrase: string): string =>
  phrase.includes('00') ? phrase.replace(ZERO_DAY, (day) => ' '.repeat(day.length)) : phrase;
