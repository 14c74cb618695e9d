import { dateOccasions, hoursOmitted } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type { DateReading, ParsePhrase, Span } from './date-reading.js';
import { saidOfWhole } from './days-behind-month.js';
import { beginsWithEnd } from './labelled-range.js';

/** A line end, with a solidus before or behind it as well. */
const LINE_BOUNDARY = /\s*(?:(?<!\/)\/\s*)?[\r\n]\s*(?:\/(?!\/)\s*)?/;
/** A solidus between two texts; two solidi are within a text. */
const STROKE_BOUNDARY = /(?<!\/)(?:\s+\/(?!\/)\s*|\s*\/(?!\/)\s+)/;
const PART_BOUNDARY = new RegExp(`${LINE_BOUNDARY.source}|${STROKE_BOUNDARY.source}`);
const MAX_PARTS = 12;

/**
 * Several lines, or two texts with a solidus between them: one date in two languages, `2–6 mai 2022 / 2-6 May 2022`, or
 * several occasions.
 *
 * @returns `undefined` unless each part is a date, and the occasions are in their order.
 */
export function readParts(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (!phrase.includes('/') && !phrase.includes('\n') && !phrase.includes('\r')) return undefined;
  const lines = phrase.trim().split(PART_BOUNDARY);
  const texts = withoutBullets(lines);
  if (texts.length < 2 || texts.length > MAX_PARTS) return undefined;
  const isLines = !phrase.split(LINE_BOUNDARY).some((line) => STROKE_BOUNDARY.test(line));
  if (!isLines && !texts.every((text) => /\p{L}/u.test(text))) return undefined;
  const readings: DateReading[] = [];
  let at = 0;
  const suffix = scheduleOfLast(texts, parse);
  for (const [i, text] of texts.entries()) {
    // `Start: 5 May (1)` and `End: 8 May` are no two occasions.
    if (i > 0 && beginsWithEnd(text)) return undefined;
    const isOfSchedule = suffix !== undefined && i < texts.length - 1;
    const reading = isOfSchedule ? saidOfWhole(parse(text + suffix), text + suffix, text) : parse(text);
    if (reading.periods.length === 0 || (isOfSchedule && reading.periods.length === 1)) return undefined;
    at = phrase.indexOf(text, at);
    readings.push(movedBy(reading, at));
    at += text.length;
  }
  if (isLines && isRangeInTwo(readings, texts, parse)) {
    const both = texts.join(' ');
    return texts === lines ? undefined : saidOfWhole(parse(both), both, phrase);
  }
  return joinReadings(phrase, readings);
}

/** Behind the last of several ranges a mark and weekdays: `…, 10 September – 17 December 2027: Saturdays`. */
const WORDS_BEHIND_YEAR = /(?<=(?:19|20)\d\d(?:\s?г\.?)?|日)\s*[:：,]\s*\D.*$/s;

/** The weekdays that stand behind the last of several ranges and are those of all; `undefined` where there are none. */
function scheduleOfLast(texts: readonly string[], parse: ParsePhrase): string | undefined {
  const [suffix] = WORDS_BEHIND_YEAR.exec(texts.at(-1)!) ?? [];
  if (suffix === undefined || texts.length < 2 || parse(texts.at(-1)!).periods.length < 2) return undefined;
  const [first = '', other] = parse(texts[0]!).periods;
  const bounds = other === undefined && first.includes('/') ? periodBounds(first) : undefined;
  return bounds && bounds.last - bounds.first >= LEAST_DAYS_OF_SCHEDULE ? suffix : undefined;
}

const LEAST_DAYS_OF_SCHEDULE = 7;

/** A mark before an item of a list. */
const BULLET = /^[-–—•*·▪]\s+/;

/** The number of an item before a date: `2. 14 May`; `2. 5. 2027` is a date itself. */
const NUMBER_OF_ITEM =
  /^(\d{1,2})\.\s+(?=\D*(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\.?\s+(?:de\s+)?\p{L}{3}|\p{L}{3}\.?\s+\d{1,2}(?!\d)|\d{1,2}\D\d{1,2}\D\d{4}|\d{4}\D\d{1,2}\D\d))/u;

/** Lines without the marks or numbers of a list, where each has one. */
function withoutBullets(lines: readonly string[]): readonly string[] {
  if (lines.every((line) => BULLET.test(line))) return lines.map((line) => line.replace(BULLET, ''));
  const areNumbered = lines.every((line, i) => NUMBER_OF_ITEM.exec(line)?.[1] === String(i + 1));
  return areNumbered ? lines.map((line) => line.replace(NUMBER_OF_ITEM, '')) : lines;
}

/** `between 6 March` and `and 1 April`: the two lines are one range, and are read as one phrase. */
function isRangeInTwo(
  [first, second, ...others]: readonly DateReading[],
  texts: readonly string[],
  parse: ParsePhrase,
): boolean {
  if (!first || !second || others.length > 0) return false;
  const both = parse(texts.join(' ')).periods.join();
  return both === `${first.periods.join()}/${second.periods.join()}`;
}

const QUOTATION_MARKS = /[«“"„《「]/;

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

/** `1 May -> 3 May` */
const ARROW = /-+>/g;

/** `7/8th June`: both are days of the month. */
const ORDINAL_BEHIND_STROKE =
  /(?<=(?<![\d/])(?:[12]?\d|3[01])\/(?:[12]?\d|3[01]))(?:st|nd|rd|th)(?=\s+\p{L}{3,9}\.?(?:,?\s+\d{4}|\s*$))/giu;

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

/** A title in quotation marks, with a letter. */
const QUOTED =
  /«[^»]*\p{L}[^»]*»|“[^”]*\p{L}[^”]*”|"[^"]*\p{L}[^"]*"|„[^“”]*\p{L}[^“”]*[“”]|《[^》]*》|「[^」]*」/gu;

/** `« Mai 68 », 24 nov. 2022`: the date of a title is not that of the event. `undefined` if there is no other date. */
export function readOutsideQuotes(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (!QUOTATION_MARKS.test(phrase)) return undefined;
  const quoted = [...phrase.matchAll(QUOTED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  if (quoted.length === 0) return undefined;
  const outside = phrase.replace(QUOTED, (text) => ' '.repeat(text.length));
  const reading = parse(outside);
  if (reading.periods.length === 0) return undefined;
  return { ...reading, input: phrase, unread: [...reading.unread, ...quoted] };
}

export const movedBy = (reading: DateReading, offset: number): DateReading => {
  const move = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { ...reading, read: move(reading.read), unread: move(reading.unread) };
};

/**
 * Days with hours of their own: `Samedi 6 octobre à 20h30` and `Dimanche 7 octobre à 18h`. Where the last
 * alone has any, or they are in two zones or from a first to a last day, they are left out.
 */
function withOwnHours(phrase: string, readings: readonly DateReading[]): DateReading | undefined {
  const joined = joinReadings(
    phrase,
    readings.map(({ hours: _, hoursByPeriod: __, zone: ___, continuous: ____, ...days }) => days),
  );
  if (!joined) return undefined;
  const own = readings.flatMap(
    ({ periods, hours, hoursByPeriod }) => hoursByPeriod ?? periods.map(() => hours),
  );
  const [{ zone }] = readings as [DateReading];
  const areOwn = readings.every((each) => each.zone === zone && !each.continuous);
  // Hours of the last day alone may be those of all.
  const areOfLast = own.slice(0, -1).every((hours) => hours === undefined);
  if (!areOwn || own.length !== joined.periods.length || areOfLast) {
    joined.problems.push(hoursOmitted({ value: phrase, reason: 'several', count: readings.length }));
    return joined;
  }
  joined.hoursByPeriod = own;
  if (zone !== undefined) joined.zone = zone;
  return joined;
}

/** One reading of several; `undefined` if they contradict each other. */
export function joinReadings(phrase: string, readings: readonly DateReading[]): DateReading | undefined {
  const [first, ...others] = readings as [DateReading, ...DateReading[]];
  const periods = [...new Set(readings.flatMap((reading) => reading.periods))];
  const isOne = others.every((other) => other.periods.join() === first.periods.join());
  if (!isOne) {
    const bounds = periods.map((period) => periodBounds(period)!);
    if (bounds.some(({ first: start }, i) => i > 0 && start <= bounds[i - 1]!.last)) return undefined;
    const isLikeFirst = ({ hours, hoursByPeriod, zone }: DateReading) =>
      !hoursByPeriod && hours === first.hours && zone === first.zone;
    if (first.hoursByPeriod || !others.every(isLikeFirst)) return withOwnHours(phrase, readings);
  }
  // `5 May 9:00-12:00` and `5 May 14:00-17:00`
  const sessions = new Set(readings.flatMap(({ hours }) => hours ?? []));
  if (isOne && sessions.size > 1) return withOwnHours(phrase, readings);
  const joined: DateReading = Object.assign({}, ...[...readings].reverse(), {
    input: phrase,
    periods,
    read: readings.flatMap(({ read }) => read),
    unread: readings.flatMap(({ unread: left }) => left),
    problems: readings.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'date-occasions')),
  });
  if (periods.length > 1)
    joined.problems.push(dateOccasions({ value: phrase, count: periods.length, periods }));
  return joined;
}
