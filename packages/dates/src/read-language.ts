import type { Language, Problem } from '@regional-presence/core';
import {
  dateAlternatives,
  dateDayNonexistent,
  dateNotFinal,
  dateOccasions,
  dateOrderAmbiguous,
  datePartlyRead,
  datePhraseReversed,
  dateRecurring,
  dateRelative,
  datesContradict,
  dateUnreadable,
  dateVague,
  dateWeekdayContradicts,
  dateYearInferred,
  dateYearMissing,
  dateYearTwoDigits,
  hoursOmitted,
  isWithin as liesWithin,
  zoneDoubtful,
  zoneOmitted,
} from '@regional-presence/core/internal';
import { type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';
import type { DateReading, Span } from './date-reading.js';
import { formatHours, type Hours, readHours } from './grammar/clock.js';
import { type DateExpression, parseExpression, type Refusal } from './grammar/expression.js';
import { readZone, type ZoneReading } from './grammar/zone.js';
import {
  applyOrder,
  type Contradiction,
  type DayMonthOrder,
  edtfOf,
  endsOf,
  lacksYear,
  type Resolution,
  resolveRanges,
} from './interpret/resolve.js';
import { type Doubt, findDoubt } from './reject/hedges.js';
import { hasWholeDate, leftOver, misspeltMonth, suspiciousPrefix } from './reject/leftovers.js';
import { resolveAbbreviation } from './time-zone/seasonal.js';
import { type Lexicon, TAG } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import { has, isNumber, type TaggedToken } from './token/tagged-token.js';
import type { Token } from './token/tokenize.js';

/** A phrase as one language reads it. */
export interface LanguageReading {
  language: Language;
  /** How much of the phrase is words for dates in this language. */
  known: number;
  reading: DateReading;
}

export interface Within {
  edtf: Edtf;
  first: number;
  last: number;
  years: number[];
}

/** The reporting period in which a missing year is looked for; `undefined` where it is none or has no end. */
export function withinPeriod(edtf: Edtf): Within | undefined {
  const period = parsePeriod(edtf);
  const limits = periodBounds(edtf);
  if (!period?.start || !period.end || !limits) return undefined;
  const years: number[] = [];
  for (let y = period.start.year; y <= period.end.year && years.length < 200; y++) years.push(y);
  return { edtf, ...limits, years };
}

type RefusalProblem = (params: {
  value: string;
  part?: string | undefined;
  readings?: readonly Edtf[] | undefined;
}) => Problem;

const REFUSAL_PROBLEMS: Record<Refusal, RefusalProblem> = {
  nothing: dateUnreadable,
  'partly-read': datePartlyRead,
  'chained-range': datePartlyRead,
  'open-range': datePartlyRead,
  alternatives: dateAlternatives,
  'two-digit-year': dateYearTwoDigits,
};

const DOUBT_PROBLEMS: Record<Doubt['code'], RefusalProblem> = {
  'date-not-final': dateNotFinal,
  'date-recurring': dateRecurring,
  'date-vague': dateVague,
  'date-relative': dateRelative,
  'date-partly-read': datePartlyRead,
};

/** A part of a phrase, where it is not the whole. */
const partOf = (phrase: string, part: string): string | undefined =>
  part.trim() === phrase.trim() ? undefined : part;

/** Reads a phrase in one language. `order` is that of numeric dates, if caller or language decide it. */
export function parseInLanguage(
  phrase: string,
  pieces: readonly Token[],
  lexicon: Lexicon,
  order: DayMonthOrder | undefined,
  within: Within | undefined,
): LanguageReading {
  const tokens = tagTokens(pieces, lexicon);
  const reading: DateReading = { input: phrase, periods: [], read: [], unread: [], problems: [] };
  let known = 0;
  for (const token of tokens) known += token.weight;
  const hours = readHours(tokens);
  const zone =
    hours.length > 0 || tokens.some((token) => has(token, TAG.zone)) ? readZone(tokens, hours, phrase) : {};
  const dates = parseExpression(tokens);
  if (endsOf(dates.ranges).some((p) => p.quarter !== undefined || p.half !== undefined)) known += 100;
  const refused = readPeriods(phrase, reading, tokens, dates, order, within, lexicon);
  if (refused) {
    reading.problems.push(refused);
    reading.periods = [];
    delete reading.inferred;
  }
  const dayPart =
    reading.periods.length > 0 && tokens.find((token) => has(token, TAG.dayPart) && !token.used);
  if (dayPart) {
    dayPart.used = true;
    reading.dayPart = phrase.slice(dayPart.start, dayPart.end);
  }
  if (reading.periods.length > 0) placeHours(phrase, reading, dates, hours, zone);
  setSpans(reading, tokens);
  return { language: lexicon.table.language, known, reading };
}

/** Sets the hours and their zone, or reports why they are omitted: several sessions, an unknown zone. */
function placeHours(
  phrase: string,
  reading: DateReading,
  dates: DateExpression,
  hours: readonly Hours[],
  zone: ZoneReading,
): void {
  const [one, other] = hours;
  if (hours.some(({ start }) => start >= 24 * 60)) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'startsAt24' }));
    return;
  }
  const sameDay = reading.periods.length === 1 && dates.ranges[0]!.end && !reading.periods[0]!.includes('/');
  const ends = hours.length === 2 && one!.end === undefined && other!.end === undefined;
  if (hours.length === 1) reading.hours = formatHours(one!);
  else if (sameDay && ends) reading.hours = formatHours({ ...one!, end: other!.start });
  else if (hours.length > 1) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'several', count: hours.length }));
  }
  if (hours.length > 0 && zone.unread !== undefined)
    reading.problems.push(
      zoneOmitted({
        value: phrase,
        reason: zone.unread.length > 1 ? 'several' : 'unknown',
        names: zone.unread,
      }),
    );
  else if (reading.hours !== undefined && zone.zone !== undefined) placeZone(phrase, reading, zone.zone);
}

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

/** Reads the periods into `reading`, or says why not. */
function readPeriods(
  phrase: string,
  reading: DateReading,
  tokens: readonly TaggedToken[],
  dates: DateExpression,
  order: DayMonthOrder | undefined,
  within: Within | undefined,
  lexicon: Lexicon,
): Problem | undefined {
  const readings = (): Edtf[] | undefined => {
    const all = possibleReadings(dates, order, within);
    return all.length > 0 ? all : undefined;
  };
  const doubt = findDoubt(
    tokens,
    hasWholeDate(dates),
    dates.ranges.some(({ end }) => end !== undefined),
  );
  if (doubt) {
    const part = partOf(phrase, phrase.slice(doubt.token.start, doubt.token.end));
    return DOUBT_PROBLEMS[doubt.code]({ value: phrase, part, readings: readings() });
  }
  if (dates.refusal) {
    const at = dates.at && phrase.slice(tokens[dates.at.from]!.start, tokens[dates.at.to - 1]!.end);
    const part = at === undefined ? undefined : partOf(phrase, at);
    return REFUSAL_PROBLEMS[dates.refusal]({ value: phrase, part, readings: readings() });
  }
  const left = leftOver(tokens, dates) ?? misspeltMonth(tokens, lexicon) ?? suspiciousPrefix(tokens, dates);
  if (left) {
    const part = partOf(phrase, phrase.slice(left.start, left.end));
    return datePartlyRead({ value: phrase, part, readings: readings() });
  }
  const choice = chooseOrder(dates, order);
  if ('orders' in choice) {
    const periods = choice.orders.map((ranges) => resolveOrInfer(ranges, within)).flatMap(edtfs);
    if (choice.orders.length === 0) return dateDayNonexistent({ value: phrase });
    return dateOrderAmbiguous({ value: phrase, readings: [...new Set(periods)] });
  }
  if (lacksYear(choice.ranges)) return inferYear(phrase, reading, choice.ranges, within);
  const resolved = resolveRanges(choice.ranges);
  if ('contradiction' in resolved) return contradicted(phrase, resolved.contradiction, readings);
  reading.periods = resolved.occasions.map(edtfOf);
  const days = contradictingLength(tokens, reading.periods);
  if (days !== undefined) return datesContradict({ value: phrase, days, readings: reading.periods });
  reportOccasions(phrase, reading);
  return undefined;
}

/** `5-9 March 2022 (3 days)`: the stated number of days, where it is not that of the only period. */
function contradictingLength(tokens: readonly TaggedToken[], periods: readonly Edtf[]): number | undefined {
  const index = tokens.findIndex(
    (token, i) => isNumber(token) && has(tokens[i + 1], TAG.days) && !has(tokens[i + 1], TAG.of),
  );
  const limits = index < 0 || periods.length !== 1 ? undefined : periodBounds(periods[0]!);
  if (!limits || !/\d-\d\d-\d\d/.test(periods[0]!) || !Number.isFinite(limits.last - limits.first))
    return undefined;
  const { value } = tokens[index]!;
  return limits.last - limits.first + 1 === value ? undefined : value;
}

function reportOccasions(phrase: string, reading: DateReading): void {
  if (reading.periods.length < 2) return;
  const { periods } = reading;
  reading.problems.push(dateOccasions({ value: phrase, count: periods.length, periods }));
}

/** One period, or several as an EDTF set (level 2): `{2022-05-02,2022-05-04}`. */
const edtfSet = (periods: readonly Edtf[]): Edtf =>
  periods.length === 1 ? periods[0]! : `{${periods.join(',')}}`;

const edtfs = (resolution: Resolution): Edtf[] =>
  'occasions' in resolution ? [edtfSet(resolution.occasions.map(edtfOf))] : [];

type DateRanges = DateExpression['ranges'];

function resolveOrInfer(ranges: DateRanges, within: Within | undefined): Resolution {
  if (!lacksYear(ranges)) return resolveRanges(ranges);
  const year = within?.years.find((y) => 'occasions' in resolveRanges(ranges, y));
  return resolveRanges(ranges, year ?? 2000);
}

/** Chooses the order of the numeric dates: declared, decided by a number above 12, or the same in both orders. */
function chooseOrder(
  dates: DateExpression,
  declared: DayMonthOrder | undefined,
): { ranges: DateRanges } | { orders: DateRanges[] } {
  const { ranges } = dates;
  if (!endsOf(ranges).some((p) => p.pair)) return { ranges };
  const byOrder = { dmy: applyOrder(ranges, 'dmy'), mdy: applyOrder(ranges, 'mdy') };
  if (declared) {
    const own = byOrder[declared];
    return own ? { ranges: own } : { orders: [] };
  }
  const orders = [byOrder.dmy, byOrder.mdy].filter((t) => t !== undefined);
  if (orders.length === 1) return { ranges: orders[0]! };
  const same = endsOf(ranges).every((p) => !p.pair || p.pair[0] === p.pair[1]);
  return orders.length === 2 && same ? { ranges: orders[0]! } : { orders };
}

function inferYear(
  phrase: string,
  reading: DateReading,
  ranges: DateRanges,
  within: Within | undefined,
): Problem | undefined {
  const leapYear = resolveRanges(ranges, 2000);
  if ('contradiction' in leapYear && leapYear.contradiction.type !== 'weekday')
    return contradicted(phrase, leapYear.contradiction, () => undefined);
  if (!within) return dateYearMissing({ value: phrase, reason: 'noReportingPeriod' });
  const fitting = within.years.flatMap((year) => {
    const resolution = resolveRanges(ranges, year);
    if (!('occasions' in resolution)) return [];
    const periods = resolution.occasions.map(edtfOf);
    const fits = periods.every((edtf) => {
      const limits = periodBounds(edtf);
      if (!limits) return false;
      const first = Number.isFinite(limits.first) ? limits.first : limits.last;
      const last = Number.isFinite(limits.last) ? limits.last : limits.first;
      return liesWithin({ first, last }, within);
    });
    return fits ? [periods] : [];
  });
  if (fitting.length !== 1) {
    const readings = fitting.map((periods) => periods.join(' and '));
    return dateYearMissing({
      value: phrase,
      reason: fitting.length === 0 ? 'noYearFits' : 'severalYearsFit',
      years: fitting.length,
      readings: readings.length > 0 ? readings : undefined,
    });
  }
  reading.periods = fitting[0]!;
  reading.inferred = ['year'];
  reading.problems.push(
    dateYearInferred({ value: phrase, periods: reading.periods, reportingPeriod: within.edtf }),
  );
  reportOccasions(phrase, reading);
  return undefined;
}

function contradicted(phrase: string, found: Contradiction, readings: () => Edtf[] | undefined): Problem {
  switch (found.type) {
    case 'no-such-day':
      return dateDayNonexistent({ value: phrase, month: found.month, day: found.day });
    case 'record-period-reversed':
      return datePhraseReversed({ value: phrase });
    case 'weekday':
      return dateWeekdayContradicts({
        value: phrase,
        date: found.readings[0]!,
        weekday: `weekday/${found.weekday}`,
        readings: found.readings,
      });
    case 'contradiction':
      return datesContradict({ value: phrase, readings: found.readings });
    case 'alternatives':
      return dateAlternatives({ value: phrase, readings: found.readings });
    case 'vague':
      return dateVague({ value: phrase });
    case 'partly-read':
      return datePartlyRead({ value: phrase, readings: readings() });
  }
}

/** What the phrase would mean if nothing stood against it, for the problem. */
function possibleReadings(
  dates: DateExpression,
  order: DayMonthOrder | undefined,
  within: Within | undefined,
): Edtf[] {
  if (dates.ranges.length === 0 || dates.refusal === 'two-digit-year') return [];
  const either = !order && endsOf(dates.ranges).some((p) => p.pair);
  const orders: DayMonthOrder[] = either ? ['dmy', 'mdy'] : [order ?? 'dmy'];
  const all = orders.flatMap((each) => {
    const ranges = applyOrder(dates.ranges, each);
    return ranges && (within || !lacksYear(ranges)) ? edtfs(resolveOrInfer(ranges, within)) : [];
  });
  return [...new Set(all)];
}

/** The parts that were read and those that were not; neighbours make one part. */
function setSpans(reading: DateReading, tokens: readonly TaggedToken[]): void {
  const any = reading.periods.length > 0;
  let before: Span[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const spans = any && (token.used || isBetweenUsed(tokens, i)) ? reading.read : reading.unread;
    if (spans === before) spans[spans.length - 1]!.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = spans;
  }
}

/** A connector between two parts that were read was read as well. */
function isBetweenUsed(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const meaning = token.tags.length > 0 || token.kind === 'mark';
  return meaning && tokens[i - 1]?.used === true && tokens[i + 1]?.used === true;
}
