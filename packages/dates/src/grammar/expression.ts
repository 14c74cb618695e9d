import { TAG } from '../token/lexicon.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { isYear } from './numeric-date.js';
import { beginsDate, copyDate, type PartialDate, readPartialDate } from './partial-date.js';

/** Why a phrase has no reading. */
export type Refusal =
  | 'nothing'
  | 'partly-read'
  | 'alternatives'
  | 'two-digit-year'
  | 'chained-range'
  | 'open-range';

/** One occasion: a date, or a range of two. */
export interface DateRange {
  start: PartialDate;
  end: PartialDate | undefined;
  /** `from 5 May 2022`: no end; `until 5 May 2022`: no start. */
  open: 'end' | 'start' | undefined;
  /** It repeats the one before it in brackets: 20 October 2022 (20/10/2022). */
  restates: boolean;
}

export const rangeOf = (
  start: PartialDate,
  end?: PartialDate,
  open?: DateRange['open'],
  restates = false,
): DateRange => ({
  start,
  end,
  open,
  restates,
});

export interface DateExpression {
  ranges: DateRange[];
  refusal?: Refusal;
  /** The tokens that the refusal is about. */
  at?: { from: number; to: number };
}

type Connector = 'range' | 'list' | 'doubtful' | 'or' | 'restates' | 'present' | 'none';

/** Reads the dates of a phrase, and how they are joined. Hours and zones are already marked as used. */
export function parseExpression(tokens: TaggedToken[]): DateExpression {
  const partials: PartialDate[] = [];
  const connectors: Connector[] = [];
  let iso = false;
  for (let i = 0; i < tokens.length; ) {
    if (!beginsDate(tokens, i)) {
      i++;
      continue;
    }
    const partial = readPartialDate(tokens, i, iso);
    if (partial.to <= i) {
      i++;
      continue;
    }
    const last = partials.at(-1);
    if (last)
      connectors.push(
        connectorBetween(tokens, last, partial, partials.length > 1 ? connectors.at(-1) : undefined),
      );
    partials.push(partial);
    i = partial.to;
    iso = isYearFirstInFigures(partial) && isMark(tokens[i], partial.iso ? '/' : '-', '–') && !tokens[i]!.gap;
  }
  for (const { from, to } of partials)
    for (let i = from; i < to; i++) tokens[i]!.used = tokens[i]!.dated = true;
  return toRanges(tokens, partials, connectors);
}

/** `2022.10.10`: what follows it in figures has month before day as well. */
const isYearFirstInFigures = (p: PartialDate): boolean =>
  p.iso || (p.yearFirst && p.day !== undefined && !p.monthFirst);

/** What stands between two dates, and what it makes of them. */
function connectorBetween(
  tokens: readonly TaggedToken[],
  last: PartialDate,
  next: PartialDate,
  before: Connector | undefined,
): Connector {
  let range = false;
  let list = false;
  let and = false;
  let noise = false;
  let depth = 0;
  let opened = false;
  for (let i = last.to; i < next.from; i++) {
    const token = tokens[i]!;
    if (isMark(token, '(', '[')) {
      depth++;
      opened = true;
    } else if (isMark(token, ')', ']')) {
      depth--;
      if (depth <= 0) opened = false;
    } else if (depth > 0 || token.used) continue;
    else if (isDash(token)) range = true;
    else if (isMark(token, '/')) return slashBetween(last, next, isTimeOnly(tokens, last.to, i));
    else if (isMark(token, ',', ';', '、', '+')) list = true;
    else if (isMark(token, '.', ':', "'")) continue;
    else if (has(token, TAG.or)) return 'or';
    else if (has(token, TAG.to) || (has(token, TAG.until) && i === last.to)) range = true;
    else if (has(token, TAG.and)) and = true;
    else if (has(token, TAG.of) || has(token, TAG.from) || has(token, TAG.year) || has(token, TAG.monthMark))
      continue;
    else noise = true;
  }
  if (opened) return 'restates';
  if (and && !range) return before !== 'range' && opensBetween(tokens, last.from) ? 'range' : 'list';
  if (range && !noise && !and) return 'range';
  if ((list || and) && noise && isBareDay(last)) return 'none';
  if (list && !and && isBareDay(last) && isNumberOfNoun(tokens, last)) return 'doubtful';
  if (list || and) return 'list';
  return 'none';
}

/** `2021-11-29/2021-12-01`, `2021/2022`: an interval of ISO 8601. Else a solidus leaves a choice. */
function slashBetween(last: PartialDate, next: PartialDate, adjoins: boolean): Connector {
  const years = isBareYear(last) && isBareYear(next);
  return (last.iso || years) && adjoins ? 'range' : 'or';
}

/** Nothing but a time of day stands there: 2022-10-20T11:00/… */
function isTimeOnly(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!tokens[i]!.used && tokens[i]!.text !== 't') return false;
  return true;
}

/** A number that is a day only if it shares the month of another date. */
const isBareDay = (p: PartialDate): boolean =>
  p.day !== undefined && p.month === undefined && p.weekday === undefined;

const isBareYear = (p: PartialDate): boolean =>
  p.year !== undefined && !p.month && !p.day && !p.pair && !p.quarter && !p.half;

function opensBetween(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from - 1;
  const skips = (token: TaggedToken) =>
    (has(token, TAG.of) || has(token, TAG.year) || token.used) && !has(token, TAG.between);
  while (i > 0 && skips(tokens[i]!)) i--;
  return has(tokens[i], TAG.between);
}

const REFUSALS: Record<NonNullable<PartialDate['trouble']>, Refusal> = {
  unreadable: 'partly-read',
  alternatives: 'alternatives',
  'two-digit-year': 'two-digit-year',
  'fiscal-year': 'two-digit-year',
};

/** `2009/8` is clearly a year and a month, so that `2009/10` next to it is one too. */
const isYearMonthInFigures = (tokens: readonly TaggedToken[], p: PartialDate): boolean =>
  p.year !== undefined &&
  p.month !== undefined &&
  p.day === undefined &&
  !p.trouble &&
  isMark(tokens[p.from + 1], '/');

function toRanges(
  tokens: readonly TaggedToken[],
  partials: PartialDate[],
  connectors: Connector[],
): DateExpression {
  if (partials.length === 0) return { ranges: [], refusal: 'nothing' };
  let trouble = partials.find((partial) => partial.trouble);
  if (trouble?.trouble === 'fiscal-year' && partials.some((p) => isYearMonthInFigures(tokens, p))) {
    for (const partial of partials) if (partial.trouble === 'fiscal-year') partial.trouble = undefined;
    trouble = partials.find((partial) => partial.trouble);
  }
  if (trouble) {
    const refusal = REFUSALS[trouble.trouble!];
    return { ranges: partials.map((start) => rangeOf(start)), refusal, at: trouble };
  }
  const ranges: DateRange[] = [rangeOf(partials[0]!)];
  for (let i = 0; i < connectors.length; i++) {
    const connector = connectors[i]!;
    const next = partials[i + 1]!;
    const dateRange = ranges.at(-1)!;
    if (connector === 'range') {
      if (dateRange.end) return { ranges, refusal: 'chained-range', at: next };
      dateRange.end = next;
    } else if (connector === 'or' || connector === 'doubtful') {
      const choices = partials.map((start) => rangeOf(start));
      return { ranges: choices, refusal: 'alternatives', at: { from: partials[i]!.from, to: next.to } };
    } else if (
      connector === 'none' &&
      isBareDay(dateRange.start) &&
      !dateRange.end &&
      isNumberOfNoun(tokens, dateRange.start)
    ) {
      ranges[ranges.length - 1] = rangeOf(next);
    } else if (connector === 'none') {
      const mayBe = [partials[i]!, next].some((p) => isWeekdayOnly(p) || isBareYear(p));
      if (!mayBe) return { ranges, refusal: 'partly-read', at: { from: partials[i]!.from, to: next.to } };
      ranges.push(rangeOf(next));
    } else ranges.push(rangeOf(next, undefined, undefined, connector === 'restates'));
  }
  const dated = attachYears(tokens, attachWeekdays(ranges), connectors);
  return dated ? openEnds(tokens, dated) : { ranges, refusal: 'partly-read', at: partials.at(-1)! };
}

/** `Study Group 2 Meeting, Geneva, 17-26 September`: a number behind a name, with words before the date. */
const isNumberOfNoun = (tokens: readonly TaggedToken[], p: PartialDate): boolean => {
  const before = tokens[p.from - 1];
  return before?.kind === 'word' && before.tags.length === 0 && tokens[p.from]!.gap;
};

const isWeekdayOnly = (p: PartialDate): boolean =>
  p.weekday !== undefined &&
  p.year === undefined &&
  p.month === undefined &&
  p.day === undefined &&
  !p.pair &&
  p.quarter === undefined &&
  p.half === undefined;

/**
 * A year that stands apart from the dates is a title's, where a date says the same year (`Council 2018, 17
 * April 2018`), or the dates' own, where none of them has any (`26 March, 5 June, all of 2020`). Of any other
 * that no comma or `and` joins to the dates nothing is known.
 */
function attachYears(
  tokens: readonly TaggedToken[],
  ranges: DateRange[],
  connectors: readonly Connector[],
): DateRange[] | undefined {
  if (ranges.length === 1) return ranges;
  const isYearTerm = (dateRange: DateRange): boolean => !dateRange.end && isBareYear(dateRange.start);
  const years = ranges.filter(isYearTerm);
  const dates = ranges.filter((dateRange) => !isYearTerm(dateRange));
  if (years.length !== 1 || dates.length === 0)
    return connectors.includes('none') && years.length > 0 ? undefined : ranges;
  const [year] = years as [DateRange];
  const said = dates
    .flatMap((dateRange) => [dateRange.start.year, dateRange.end?.year])
    .filter((y) => y !== undefined);
  const whole = dates.every(({ start, end }) =>
    [start, end].some((p) => p?.day !== undefined && p.year !== undefined),
  );
  if (whole && isNumberOfNoun(tokens, year.start)) return dates;
  if (said.length > 0)
    return said.includes(year.start.year!) ? dates : connectors.includes('none') ? undefined : ranges;
  const before = tokens[year.start.from - 1];
  const introduced = isMark(before, ',', ')') || has(before, TAG.of) || has(before, TAG.year);
  if (year !== ranges.at(-1) || !introduced) return connectors.includes('none') ? undefined : ranges;
  const last = dates.at(-1)!;
  (last.end ?? last.start).year = year.start.year!;
  return dates;
}

/** `Monday to Friday, 2-6 May 2022`, `2-6 May 2022 (Monday to Friday)`: the weekdays belong to the dates. */
function attachWeekdays(ranges: DateRange[]): DateRange[] {
  if (!ranges.some(({ start }) => isWeekdayOnly(start))) return ranges;
  const isNames = (dateRange: DateRange): boolean =>
    isWeekdayOnly(dateRange.start) && (!dateRange.end || isWeekdayOnly(dateRange.end));
  const dated = ranges.filter((dateRange) => !isNames(dateRange));
  if (dated.length === ranges.length || dated.length !== 1) return ranges;
  const [date] = dated as [DateRange];
  const names = ranges.filter(isNames).flatMap(({ start, end }) => (end ? [start, end] : [start]));
  const ends = date.end ? [date.start, date.end] : [date.start];
  if (date.start.weekday !== undefined && names.length + 1 === ends.length) {
    names.push(copyDate(date.start));
    date.start.weekday = undefined;
  }
  if (names.length !== ends.length) return ranges;
  for (const [i, partial] of ends.entries()) partial.weekday ??= names[i]!.weekday!;
  return dated;
}

/** Periods without an end or a start, and connectors that lead nowhere. */
function openEnds(tokens: readonly TaggedToken[], ranges: DateRange[]): DateExpression {
  const first = ranges[0]!;
  const last = ranges.at(-1)!;
  const lastPoint = last.end ?? last.start;
  const before = behindFillers(tokens, first.start.from - 1, -1);
  const after = behindFillers(tokens, lastPoint.to, 1);
  const single = ranges.length === 1 && !first.end;
  const dangling: DateExpression = {
    ranges,
    refusal: 'open-range',
    at: { from: first.start.from, to: lastPoint.to },
  };
  if (isInterval(tokens[after]) && !last.end) {
    const end = openEnd(tokens, after, lastPoint);
    if (end === 'open') {
      if (!single) return dangling;
      first.open = 'end';
      return { ranges };
    }
    if (end === 'dangling') return dangling;
  }
  const opener = tokens[before];
  if (single && isMark(opener, '/') && isMark(tokens[before - 1], '.') && isMark(tokens[before - 2], '.')) {
    first.open = 'start';
    return { ranges };
  }
  if (isMark(opener, '…') || (isMark(opener, '.') && isMark(tokens[before - 1], '.'))) return dangling;
  if (isCutOff(tokens, before, first.start)) return dangling;
  if (single && opensWithoutEnd(tokens, before, after)) first.open = 'end';
  else if (single && has(opener, TAG.until) && !isDash(opener)) first.open = 'start';
  else if (
    (first.start.day !== undefined || isWordBefore(tokens, before)) &&
    first.start.quarter === undefined &&
    first.start.half === undefined &&
    has(opener, TAG.to) &&
    !has(opener, TAG.of) &&
    !has(opener, TAG.from) &&
    opener!.gap !== undefined &&
    !opener!.used
  )
    return dangling;
  return { ranges };
}

/** `Jully to August`: what stands before the connector may have been the start. */
const isWordBefore = (tokens: readonly TaggedToken[], connector: number): boolean =>
  tokens[connector - 1]?.kind === 'word' && tokens[connector - 1]!.tags.length === 0;

const isInterval = (token: TaggedToken | undefined): boolean =>
  isDash(token) || has(token, TAG.to) || isMark(token, '/');

/** `2022-10-20/..`, `2021 to present`; a connector at the very end is a range that was cut off. */
function openEnd(
  tokens: readonly TaggedToken[],
  connector: number,
  last: PartialDate,
): 'open' | 'dangling' | 'none' {
  let next = connector + 1;
  while (has(tokens[next], TAG.of) && !has(tokens[next], TAG.present)) next++;
  if (has(tokens[next], TAG.present)) return 'open';
  if (isMark(tokens[connector], '/')) {
    if (isMark(tokens[next], '.') && isMark(tokens[next + 1], '.')) return 'open';
    return last.iso || isYear(tokens[connector - 1]) ? 'dangling' : 'none';
  }
  if (tokens[next] === undefined) return 'dangling';
  return isDash(tokens[connector]) && tokens[next]!.kind === 'code' && !tokens[next]!.gap
    ? 'dangling'
    : 'none';
}

/** The next token in a direction that is not filler. */
function behindFillers(tokens: readonly TaggedToken[], from: number, step: 1 | -1): number {
  let i = from;
  while (
    tokens[i] &&
    (isMark(tokens[i], "'", ':') ||
      (step === 1 && isMark(tokens[i], '.') && !isMark(tokens[i + 1], '.')) ||
      (step === -1 &&
        has(tokens[i], TAG.of) &&
        !has(tokens[i], TAG.to) &&
        !has(tokens[i], TAG.from) &&
        !has(tokens[i], TAG.until)) ||
      (step === 1 && tokens[i]!.used))
  )
    i += step;
  return i;
}

/** A name with digits, joined by a dash without spaces to the date: `12a-14 May`. */
const isCutOff = (tokens: readonly TaggedToken[], before: number, start: PartialDate): boolean => {
  if (!isDash(tokens[before]) || tokens[start.from]!.gap) return false;
  const name = tokens[before - 1];
  if (name === undefined) return true;
  return (
    !tokens[before]!.gap &&
    !name.used &&
    ['code', 'number', 'word', 'other'].includes(name.kind) &&
    name.tags.length === 0
  );
};

function opensWithoutEnd(tokens: readonly TaggedToken[], before: number, after: number): boolean {
  if (has(tokens[after], TAG.onward)) return true;
  const opener = tokens[before];
  return has(opener, TAG.from) && !opener!.used;
}
