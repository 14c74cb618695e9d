import { dateOccasions, hoursOmitted } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type { DateReading, ParsePhrase, Span } from './date-reading.js';
import { beginsWithEnd } from './labelled-range.js';
import { saidOfWritten } from './said-of-written.js';

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
    const reading = isOfSchedule ? saidOfWritten(parse(text + suffix), text + suffix, text) : parse(text);
    if (reading.periods.length === 0 || (isOfSchedule && reading.periods.length === 1)) return undefined;
    at = phrase.indexOf(text, at);
    readings.push(movedBy(reading, at));
    at += text.length;
  }
  const range = isLines ? rangeInTwo(readings, texts, parse) : undefined;
  // Without marks before the lines the whole phrase is read as one.
  if (range) return texts === lines ? undefined : saidOfWritten(range, range.input, phrase);
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

/** `between 6 March` and `and 1 April`: the reading of two lines that are one range; `undefined` where they are not. */
function rangeInTwo(
  [first, second, ...others]: readonly DateReading[],
  texts: readonly string[],
  parse: ParsePhrase,
): DateReading | undefined {
  if (!first || !second || others.length > 0) return undefined;
  const both = parse(texts.join(' '));
  return both.periods.join() === `${first.periods.join()}/${second.periods.join()}` ? both : undefined;
}

const QUOTATION_MARKS = /[«“"„《「]/;

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
