import {
  hoursOmitted,
  lastAllDay,
  mayBeOneNight,
  zoneDoubtful,
  zoneOmitted,
} from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { instantOfLocalTime } from '@regional-presence/core/time-zone';
import type { DateReading } from './date-reading.js';
import { mayBeLength } from './grammar/hour-or-length.js';
import { formatHours, type Hours } from './grammar/hours.js';
import type { DateExpression } from './grammar/join-dates.js';
import type { ZoneReading } from './grammar/zone.js';
import { areOfSomeDates, FULL_DAY_MINUTES, hoursOfEachDate, isSameOfEachDate } from './hours-of-dates.js';
import { hoursOfEnds, isHourOfEnd, nightBetween } from './hours-of-ends.js';
import { TAG } from './locale/tags.js';
import { isHourWithChange } from './reject/changed-by-length.js';
import { resolveAbbreviation, zoneOfAbbreviation } from './time-zone/seasonal.js';
import { hasStem } from './token/beside-number.js';
import { has, isMark, type TaggedToken } from './token/tagged-token.js';
import { tokenAt } from './token/token-at.js';

/** What the phrase says around its hours. */
export interface PhraseOfHours {
  tokens: readonly TaggedToken[];
  /** It says that they are those of each day. */
  isEachDay: boolean;
  /** A part of the hours that was not understood. */
  unread: TaggedToken | undefined;
}

/**
 * Sets the hours and their zone, or reports why they are omitted: several sessions, an unknown zone.
 */
export function placeHours(
  phrase: string,
  reading: DateReading,
  dates: DateExpression,
  written: readonly Hours[],
  zone: ZoneReading,
  { tokens, isEachDay, unread }: PhraseOfHours,
): void {
  const hours = isSameOfEachDate(written, dates, tokens) ? written.slice(0, 1) : written;
  const [one, other] = hours;
  if (unread || isOfLastDay(hours, reading, tokens) || tokens.some((_, i) => isHourWithChange(tokens, i))) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'inWords' }));
    return;
  }
  const agreed = agreeingZone(reading.periods[0], hours, zone);
  if (agreed && !one!.isHalfUnknown) {
    reading.hours = formatHours(one!);
    placeZone(phrase, reading, agreed);
    return;
  }
  if (hours.some(({ isHalfUnknown }) => isHalfUnknown)) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'halfOfDay' }));
    return;
  }
  if (hours.length === 1 && mayBeLength(tokens, one!)) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'length' }));
    return;
  }
  const isOpenStart = dates.ranges[0]?.open === 'start';
  const atEnds = isEachDay ? undefined : hoursOfEnds(reading.periods, dates.ranges, hours);
  const isAfterDay = hours.some(({ start }, i) => start >= FULL_DAY_MINUTES && !(atEnds && i === 1));
  // `until 5 May 2022, 24:00`, `jusqu’au 5 mai (minuit)`: to the end of the day.
  const isMidnight =
    one?.start === 0 &&
    one.end === undefined &&
    tokens.slice(one.from, one.to).some((token) => has(token, TAG.clock));
  if ((isAfterDay || isMidnight) && isOpenStart && !other) return;
  if (isMidnight && !other && !has(tokenAt(tokens, one.from - 1), TAG.from)) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'midnight' }));
    return;
  }
  const isOfEnd = hours.length === 1 && one!.end === undefined && isHourOfEnd(tokens, dates.ranges, one!);
  if (isAfterDay || (one?.isEnd && !other && !isOpenStart) || isOfEnd) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: isAfterDay ? 'startsAt24' : 'noStart' }));
    return;
  }
  const sameDay = reading.periods.length === 1 && dates.ranges[0]!.end && !reading.periods[0]!.includes('/');
  const isOneRange = dates.ranges.length === 1;
  const ends = hours.length === 2 && one!.end === undefined && other!.end === undefined;
  const night = isEachDay ? undefined : nightBetween(tokens, reading.periods, dates.ranges, written);
  if (night === 'doubtful') {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'oneNightOrEach' }));
    return;
  }
  const ofEnds = night ?? atEnds;
  const isOfSomeDates = !isEachDay && areOfSomeDates(written, dates, tokens);
  if (ofEnds) {
    reading.periods = [ofEnds.period];
    if (ofEnds.hours !== undefined) reading.hours = ofEnds.hours;
    if (ofEnds.continuous) reading.continuous = true;
  } else if (
    hours.length === 1 &&
    !isEachDay &&
    isOneRange &&
    mayBeOneNight(reading.periods[0]!, formatHours(one!))
  ) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'oneNightOrEach' }));
    return;
  } else if ((hours.length === 1 && !isOfSomeDates) || (sameDay && ends && other!.start === one!.start))
    reading.hours = formatHours(one!);
  else if (sameDay && ends && other!.start > one!.start)
    reading.hours = formatHours({ ...one!, end: other!.start });
  else if (sameDay && ends)
    reading.problems.push(
      hoursOmitted({ value: phrase, reason: 'endBeforeStart', detail: formatHours(other!) }),
    );
  else if (hours.length > 1 || isOfSomeDates) {
    const own = hoursOfEachDate(phrase, reading, dates, hours, tokens);
    if (own) reading.hoursByPeriod = own;
    else reading.problems.push(hoursOmitted({ value: phrase, reason: 'several', count: hours.length }));
  }
  // `5 May 00:00 – 7 May 23:59`
  if (lastAllDay(reading.hours)) {
    delete reading.hours;
    delete reading.continuous;
    return;
  }
  if (hours.length > 0 && zone.unread !== undefined)
    reading.problems.push(
      zoneOmitted({
        value: phrase,
        reason: zone.unread.length > 1 ? 'several' : 'unknown',
        names: zone.unread,
      }),
    );
  else if ((reading.hours ?? reading.hoursByPeriod) !== undefined && zone.zone !== undefined)
    placeZone(phrase, reading, zone.zone);
}

/** `14-16 June, starting 9:00, ending 13:00 on the last day`: the end of the hours is that of one day. */
function isOfLastDay(
  [one]: readonly Hours[],
  { periods: [period = ''] }: DateReading,
  tokens: readonly TaggedToken[],
): boolean {
  if (one?.end === undefined || !period.includes('/')) return false;
  const before = tokens.slice(Math.max(0, one.from - MAX_WORDS_OF_DAY), one.from);
  const mark = before.findLastIndex((token) => isMark(token, ',', ';', '(') || token.dated === true);
  const isOfDay = before
    .slice(mark + 1)
    .some((token) => hasStem(token, 'lastStem') || has(token, TAG.ordinal));
  return (
    isOfDay || tokens.slice(one.to, one.to + MAX_WORDS_OF_DAY).some((token) => hasStem(token, 'lastStem'))
  );
}

/** `on the last day` */
const MAX_WORDS_OF_DAY = 5;

/** CEST in summer is a name of the same zone as CET; in winter it contradicts the date. CET in summer is reported. */
function placeZone(phrase: string, reading: DateReading, named: string): void {
  const { zone, contradicts, doubtful } = resolveAbbreviation(named, reading.periods[0]!);
  if (contradicts)
    reading.problems.push(
      zoneOmitted({
        value: phrase,
        reason: 'summerNameInWinter',
        names: [contradicts.name],
        date: contradicts.date,
      }),
    );
  else reading.zone = zone;
  if (doubtful) reading.problems.push(zoneDoubtful({ value: phrase, ...doubtful }));
}

/**
 * The zone of times that are one instant, `14:00 CEST / 12:00 UTC`: the first; and of one time with several zones that
 * show it at one instant, `10:00 GMT+2 (CEST)`: the first with a name. `undefined` if they differ.
 *
 * @param on EDTF period of the day of the hours.
 */
export function agreeingZone(
  on: Edtf | undefined,
  hours: readonly Hours[],
  { several = [] }: ZoneReading,
): string | undefined {
  const [one, other] = hours;
  const [first, second] = several;
  const day = on === undefined ? undefined : parsePeriod(on)?.start;
  if (!one || !first || !second || !day?.day || !day.month) return undefined;
  const midnight = Date.UTC(day.year, day.month - 1, day.day) / 1000;
  // Of a time without an end, only the start can agree.
  const agree = (a: string, minutes: number | undefined, b: string, others: number | undefined) =>
    minutes === undefined || others === undefined
      ? others === undefined
      : instantIn(a, midnight + 60 * minutes) === instantIn(b, midnight + 60 * others);
  if (!other) {
    const areOne = several.every(
      ({ zone }) =>
        agree(first.zone, one.start, zone, one.start) && agree(first.zone, one.end, zone, one.end),
    );
    return areOne ? (several.find(({ zone }) => !isOffsetOnly(zone)) ?? first).zone : undefined;
  }
  if (several.length !== hours.length) return undefined;
  const areOne = hours.every(({ start, end, to }, i) => {
    const { zone, to: zoneEnd } = several[i]!;
    const isBehind = zoneEnd > to && zoneEnd <= (hours[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    return isBehind && agree(first.zone, one.start, zone, start) && agree(first.zone, one.end, zone, end);
  });
  return areOne ? first.zone : undefined;
}

const isOffsetOnly = (zone: string): boolean => /^(?:Etc\/|UTC$|[+-])/.test(zone);

const instantIn = (name: string, local: number): number =>
  instantOfLocalTime(zoneOfAbbreviation(name), local);
