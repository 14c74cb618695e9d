import { periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { parseDate, parseTimeZone } from '@regional-presence/dates';
import { findBodies, findCity, findCountry, findPlanElement } from '@regional-presence/reference';
import { countriesOfSubdivision } from '@regional-presence/reference/internal';
import type { Field } from '../column/field-words.js';
import { fieldOfHeading } from '../column/match-heading.js';
import { dateOfInstant } from '../column/serial-number.js';
import { leadingStatus, leadingStatusOf } from '../field/leading-status.js';
import { splitList } from '../field/lists.js';
import { memoize } from '../field/memoize.js';
import { parseDateOfNeighbours } from '../field/neighbour-dates.js';
import { mentionsRegion, readOffice } from '../field/offices.js';
import { RESCHEDULED_WORDS, STATUS_WORDS } from '../field/status-words.js';
import { KIND_WORDS, MODALITY_WORDS, readWord, SECTOR_WORDS } from '../field/vocabulary.js';
import { splitWeekday } from '../field/weekday.js';
import { isYesOrNo } from '../field/yes-no.js';
import { zoneInWords } from '../field/zone-in-words.js';
import { saysWhen } from './when-fields.js';

/** A year that a date without one is read with. */
const YEAR_OF_YEARLESS = '2000';

/** What is wrong with a date that is one nevertheless: its order is open, its weekday is another, it has no year. */
const STILL_A_DATE = new Set([
  'date-order-ambiguous',
  'date-weekday-contradicts',
  'date-tentative',
  'date-cancelled',
  'date-year-missing',
]);

/** A date without its year, or in one of two orders, is not longer. */
const MAX_BARE_LENGTH = 24;

/** Longer cells have a date among other words. */
const MAX_DATE_LENGTH = 60;

/** Whether a text is months of a year that it does not name: `Q1`. */
function isPartOfYear(text: string): boolean {
  const [period] = parseDate(text, { reportingPeriod: YEAR_OF_YEARLESS }).periods;
  return /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(period ?? '');
}

/** Up to three words and a colon. */
const LABEL = /^\s*(\p{L}+(?:\s+\p{L}+){0,2})\s*[:：]\s*(?=\S)/u;

/** `Date : 8-Février-2025` without the heading that each cell repeats. */
function withoutDateLabel(text: string): string {
  const [whole = '', label] = LABEL.exec(text) ?? [];
  return label !== undefined && saysWhen(fieldOfHeading(label)?.field) ? text.slice(whole.length) : text;
}

/** Whether a cell is a date with a day: `5 May 2027`, `05/02/2026`, `2026-02-10 to 13`, `5 May`. */
export const isDate: (text: string) => boolean = memoize((written) => {
  if (dateOfInstant(written) !== undefined) return true;
  const text = withoutDateLabel(written);
  if (text.length > MAX_DATE_LENGTH || !/\p{N}/u.test(text)) return false;
  const { periods, unread, problems } = parseDateOfNeighbours(text);
  if (periods.length === 0)
    return (
      text.length <= MAX_BARE_LENGTH &&
      problems.length > 0 &&
      problems.every(({ code }) => STILL_A_DATE.has(code)) &&
      !isPartOfYear(text)
    );
  const isWhole = unread.every(({ start, end }) => !/\p{L}{3}/u.test(text.slice(start, end)));
  const period = parsePeriod(periods[0]!);
  return isWhole && period !== undefined && periodPrecision(period) === 'day';
});

const CLOCK_TIME = /^\d{1,2}(?:[:.h]\d\d(?::\d\d)?|h)?\s*(?:[ap]\.?m\.?)?$/i;

/** Whether a cell is one time of day: `9:30`, `14h`, `5 pm`. */
export const isTime = (text: string): boolean => CLOCK_TIME.test(text) && !/^[\d.]+$/.test(text);

/** Whether a cell is a range of times: `9:00 - 17:00`. */
export const isTimeRange = (text: string): boolean => {
  const parts = text.split(/\s*(?:[-–—~]|\bto\b|\bà\b|\ba\b|до)\s*/u);
  return parts.length === 2 && parts.every((part) => CLOCK_TIME.test(part)) && parts.some(isTime);
};

/** Whether a cell is what a clock shows: a time of day, or a range of two. */
export const isClock = (text: string): boolean => isTime(text) || isTimeRange(text);

/** `Saturday, 07:00`: the weekday of a date, and a clock. */
export const isWeekdayWithClock = memoize((text) => {
  const { day, rest } = splitWeekday(text) ?? {};
  return day !== undefined && isClock(rest!);
});

export const isLink = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/** A shorter text is a code, which may be that of anything: `NO`, `GV`. */
const MIN_NAME_LENGTH = 4;

const mayBePlaceName = (text: string): boolean => text.length >= MIN_NAME_LENGTH && text.length <= 80;

/** Whether a cell is the name of a country. */
export const isKnownCountry = memoize((text) => mayBePlaceName(text) && findCountry(text) !== undefined);

/** Whether a cell is the name of a known city. */
export const isKnownCity = memoize((text) => mayBePlaceName(text) && findCity(text) !== undefined);

/** Whether a cell is the name or the code of a state or province. */
export const isKnownSubdivision = memoize((text) => countriesOfSubdivision(text).length > 0);

/** `2022-05-05T05:00:00 Europe/Zurich`: the name of a zone is no place. */
const ZONE_NAME =
  /(?<!\p{L})(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][a-z]/u;

/** Whether a cell has the name of a known city or of a country as one of its parts. */
export const isPlace: (text: string) => boolean = memoize(
  (text) =>
    mayBePlaceName(text) &&
    !ZONE_NAME.test(text) &&
    text.split(/[,،，()/]|\s[-–]\s/).some((part) => isKnownCity(part.trim()) || isKnownCountry(part.trim())),
);

const isWordOf =
  <Value extends string>(words: ReadonlyMap<string, Value>) =>
  (text: string): boolean => {
    const reading = readWord(text, words);
    return 'value' in reading || reading.near !== undefined;
  };

const isStatusWord = isWordOf(STATUS_WORDS);

/** A status, or a text that begins with one or says that the meeting moves: `Postponed to 19 April`. */
const isStatus = (text: string): boolean =>
  isStatusWord(text) ||
  leadingStatusOf(text) !== undefined ||
  leadingStatus(text, (key) => RESCHEDULED_WORDS.has(key)) !== undefined;

const isModality = isWordOf(MODALITY_WORDS);

/** The last part of the address of a page: `forum-on-radio-5-may`. */
const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/.test(text);

/** Whether a text has something of a date: a number, a weekday, a month. */
const isPartOfDate = memoize(
  (text) => /\p{N}/u.test(text) || parseDate(text).problems.every(({ code }) => code !== 'date-unreadable'),
);

/** A zone with its offset, `Geneva time, UTC+2`, is one on some days only. */
const DAYS_OF_SEASONS = [undefined, '2024-01-15', '2024-07-15'];

/** The fields whose cells are known words or codes, with whether a cell is one, or nearly. */
export const CELLS_OF_FIELD: Readonly<Partial<Record<Field, (text: string) => boolean>>> = {
  status: isStatus,
  kind: (text) => isWordOf(KIND_WORDS)(text) || isModality(text),
  modality: (text) => isModality(text) || isYesOrNo(text),
  sector: isWordOf(SECTOR_WORDS),
  country: (text) => findCountry(text) !== undefined,
  region: mentionsRegion,
  office: (text) => readOffice(text) !== undefined,
  bodies: (text) => [text, ...splitList(text)].some((part) => findBodies(part).length > 0),
  plans: (text) =>
    text.split(/[;,|/\n]/).some((part) => findPlanElement(part.trim(), undefined) !== undefined),
  zone: (text) =>
    DAYS_OF_SEASONS.some((day) => parseTimeZone(text, day) !== undefined) || zoneInWords(text) !== undefined,
  link: (text) => /\w\.\w|@/.test(text),
  allDay: isYesOrNo,
  day: isPartOfDate,
  address: (text) => !isSlug(text),
};
