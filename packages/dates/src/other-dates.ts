import type { DateReading, ParsePhrase, Span } from './date-reading.js';
import { beginsWithEnd } from './labelled-range.js';
import { TABLES } from './locale/tables.js';
import { joinReadings, movedBy } from './phrase-parts.js';

/** A semicolon, a bar or a line end, and what is before a label in square brackets. */
const BOUNDARY =
  /\s*[;；؛|\r\n]+\s*|\s*(?=\[\p{L}[^\]\d]{1,30}\])|(?<=[\d.)）日号])\s+(?=\p{L}[^\d:：;；؛|]{1,30}[:：]\s*\d)/u;

/** A mark between parts, or a label with a colon behind a date. */
const HAS_PARTS = /[;；؛|\n]|\]\s*\d|[\d.)）日号]\s+\p{L}[^\d:：;；؛|]{1,30}[:：]\s*\d/u;

const MAX_LABELLED_PARTS = 12;

/** `[截稿日期]暂无`: a label whose date is not known. */
const LABEL_WITHOUT_DATE = /^\[\p{L}[^\d]*$/u;

/**
 * Dates with their labels of which some are not those of the event: `Deadline: 1 March 2025; Conference: 5-7 May 2025`.
 *
 * @returns `undefined` unless each part has a date of the event, or one of something else, and both kinds are there.
 */
export function readBesideOtherDates(phrase: string, parse: ParsePhrase): DateReading | undefined {
  return HAS_PARTS.test(phrase) ? readOwnParts(phrase, BOUNDARY, parse) : undefined;
}

/** Hours of the day, by their mark. */
const CLOCK_HOURS = /\d{1,2}\s*(?:[:：hч时點点]\s*\d{0,2}|[ap]\.?m)/giu;

const CLOSED_WORDS = Object.values(TABLES).flatMap(({ closed }) => closed?.split('|') ?? []);

/** `closed on 8 May`, `8日闭馆`: nothing takes place then, of what stands before. `registration closed 1 May` is of something else. */
const saysClosed = (text: string): boolean =>
  text.split(/[(（[［]/u).some((part) => {
    const words = part.replace(/^(?:[^\p{L}]|[年月日号])*/u, '').toLowerCase();
    return CLOSED_WORDS.some((word) => words.startsWith(word));
  });

/** A comma as well, which may also stand within a date. */
const COMMA_OR_BOUNDARY = /\s*[,，،;；؛|\r\n]+\s*/u;

/**
 * `Registration 4 May, meeting 5-7 May 2024`: the same with commas, of a phrase that is refused because of the other date. One part is
 * that of the event, to the day.
 */
export function readBehindCommas(phrase: string, parse: ParsePhrase): DateReading | undefined {
  // `5 May 2024, 14:00 (deadline)`: a part without a date says something of the date before it.
  const haveDates = phrase
    .split(COMMA_OR_BOUNDARY)
    .every((text) => /\p{N}/u.test(text.replace(CLOCK_HOURS, '')));
  // `5-12 May, closed on 8 May`: of the date before it.
  const isOfOneThing = phrase
    .split(COMMA_OR_BOUNDARY)
    .some((text) => beginsWithEnd(text) || saysClosed(text));
  const reading =
    haveDates && !isOfOneThing && /[,，،]/.test(phrase)
      ? readOwnParts(phrase, COMMA_OR_BOUNDARY, parse)
      : undefined;
  const isOne = reading?.periods.length === 1 && /\d{4}-\d\d-\d\d/.test(reading.periods[0]!);
  return isOne ? reading : undefined;
}

function readOwnParts(phrase: string, boundary: RegExp, parse: ParsePhrase): DateReading | undefined {
  const texts = phrase.split(boundary).filter((text) => /[\p{L}\d]/u.test(text));
  if (texts.length < 2 || texts.length > MAX_LABELLED_PARTS) return undefined;
  const own: DateReading[] = [];
  const others: Span[] = [];
  let at = 0;
  for (const text of texts) {
    at = phrase.indexOf(text, at);
    const reading = LABEL_WITHOUT_DATE.test(text) ? undefined : parse(text);
    if (!reading || reading.problems[0]?.code === 'date-not-of-event')
      others.push({ start: at, end: at + text.length });
    else if (reading.periods.length > 0) own.push(movedBy(reading, at));
    else return undefined;
    at += text.length;
  }
  const joined = others.length > 0 && own.length > 0 ? joinReadings(phrase, own) : undefined;
  return joined && { ...joined, unread: [...joined.unread, ...others].sort((a, b) => a.start - b.start) };
}
