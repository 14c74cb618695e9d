import { type Atom, has, isDash, isMark } from './atom.js';
import { T } from './lexicon.js';
import { isYear } from './numeric-date.js';
import { beginsPoint, copyPoint, type Point, readPoint } from './point.js';

/** Why a phrase has no reading. */
export type Refusal =
  | 'nothing'
  | 'partly-read'
  | 'alternatives'
  | 'two-digit-year'
  | 'chained-range'
  | 'open-range';

/** One occasion: a date, or a range of two. */
export interface DateTerm {
  start: Point;
  end: Point | undefined;
  /** `from 5 May 2022`: no end; `until 5 May 2022`: no start. */
  open: 'end' | 'start' | undefined;
  /** It repeats the one before it in brackets: 20 October 2022 (20/10/2022). */
  restates: boolean;
}

export const termOf = (start: Point, end?: Point, open?: DateTerm['open'], restates = false): DateTerm => ({
  start,
  end,
  open,
  restates,
});

export interface Phrase {
  terms: DateTerm[];
  refusal?: Refusal;
  /** The atoms that the refusal is about. */
  at?: { from: number; to: number };
}

type Joint = 'range' | 'list' | 'doubtful' | 'or' | 'restates' | 'present' | 'none';

/** Reads the dates of a phrase, and how they are joined. Hours and zones are already marked as used. */
export function readPhrase(atoms: Atom[]): Phrase {
  const points: Point[] = [];
  const joints: Joint[] = [];
  let iso = false;
  for (let i = 0; i < atoms.length; ) {
    if (!beginsPoint(atoms, i)) {
      i++;
      continue;
    }
    const point = readPoint(atoms, i, iso);
    if (point.to <= i) {
      i++;
      continue;
    }
    const last = points.at(-1);
    if (last) joints.push(jointBetween(atoms, last, point, points.length > 1 ? joints.at(-1) : undefined));
    points.push(point);
    i = point.to;
    iso = isYearFirstInFigures(point) && isMark(atoms[i], point.iso ? '/' : '-', '–') && !atoms[i]!.gap;
  }
  for (const { from, to } of points) for (let i = from; i < to; i++) atoms[i]!.used = atoms[i]!.dated = true;
  return toTerms(atoms, points, joints);
}

/** `2022.10.10`: what follows it in figures has month before day as well. */
const isYearFirstInFigures = (p: Point): boolean =>
  p.iso || (p.yearFirst && p.day !== undefined && !p.monthFirst);

/** What stands between two dates, and what it makes of them. */
function jointBetween(atoms: readonly Atom[], last: Point, next: Point, before: Joint | undefined): Joint {
  let range = false;
  let list = false;
  let and = false;
  let noise = false;
  let depth = 0;
  let opened = false;
  for (let i = last.to; i < next.from; i++) {
    const atom = atoms[i]!;
    if (isMark(atom, '(', '[')) {
      depth++;
      opened = true;
    } else if (isMark(atom, ')', ']')) {
      depth--;
      if (depth <= 0) opened = false;
    } else if (depth > 0 || atom.used) continue;
    else if (isDash(atom)) range = true;
    else if (isMark(atom, '/')) return slashBetween(last, next, isTimeOnly(atoms, last.to, i));
    else if (isMark(atom, ',', ';', '、', '+')) list = true;
    else if (isMark(atom, '.', ':', "'")) continue;
    else if (has(atom, T.or)) return 'or';
    else if (has(atom, T.to) || (has(atom, T.until) && i === last.to)) range = true;
    else if (has(atom, T.and)) and = true;
    else if (has(atom, T.of) || has(atom, T.from) || has(atom, T.year) || has(atom, T.monthMark)) continue;
    else noise = true;
  }
  if (opened) return 'restates';
  if (and && !range) return before !== 'range' && opensBetween(atoms, last.from) ? 'range' : 'list';
  if (range && !noise && !and) return 'range';
  if ((list || and) && noise && isBareDay(last)) return 'none';
  if (list && !and && isBareDay(last) && isNumberOfNoun(atoms, last)) return 'doubtful';
  if (list || and) return 'list';
  return 'none';
}

/** `2021-11-29/2021-12-01`, `2021/2022`: an interval of ISO 8601. Else a solidus leaves a choice. */
function slashBetween(last: Point, next: Point, adjoins: boolean): Joint {
  const years = isBareYear(last) && isBareYear(next);
  return (last.iso || years) && adjoins ? 'range' : 'or';
}

/** Nothing but a time of day stands there: 2022-10-20T11:00/… */
function isTimeOnly(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!atoms[i]!.used && atoms[i]!.text !== 't') return false;
  return true;
}

/** A number that is a day only if it shares the month of another date. */
const isBareDay = (p: Point): boolean =>
  p.day !== undefined && p.month === undefined && p.weekday === undefined;

const isBareYear = (p: Point): boolean =>
  p.year !== undefined && !p.month && !p.day && !p.pair && !p.quarter && !p.half;

function opensBetween(atoms: readonly Atom[], from: number): boolean {
  let i = from - 1;
  const skips = (atom: Atom) => (has(atom, T.of) || has(atom, T.year) || atom.used) && !has(atom, T.between);
  while (i > 0 && skips(atoms[i]!)) i--;
  return has(atoms[i], T.between);
}

const REFUSALS: Record<NonNullable<Point['trouble']>, Refusal> = {
  unreadable: 'partly-read',
  alternatives: 'alternatives',
  'two-digit-year': 'two-digit-year',
  'fiscal-year': 'two-digit-year',
};

/** `2009/8` is clearly a year and a month, so that `2009/10` next to it is one too. */
const isYearMonthInFigures = (atoms: readonly Atom[], p: Point): boolean =>
  p.year !== undefined &&
  p.month !== undefined &&
  p.day === undefined &&
  !p.trouble &&
  isMark(atoms[p.from + 1], '/');

function toTerms(atoms: readonly Atom[], points: Point[], joints: Joint[]): Phrase {
  if (points.length === 0) return { terms: [], refusal: 'nothing' };
  let trouble = points.find((point) => point.trouble);
  if (trouble?.trouble === 'fiscal-year' && points.some((p) => isYearMonthInFigures(atoms, p))) {
    for (const point of points) if (point.trouble === 'fiscal-year') point.trouble = undefined;
    trouble = points.find((point) => point.trouble);
  }
  if (trouble) {
    const refusal = REFUSALS[trouble.trouble!];
    return { terms: points.map((start) => termOf(start)), refusal, at: trouble };
  }
  const terms: DateTerm[] = [termOf(points[0]!)];
  for (let i = 0; i < joints.length; i++) {
    const joint = joints[i]!;
    const next = points[i + 1]!;
    const term = terms.at(-1)!;
    if (joint === 'range') {
      if (term.end) return { terms, refusal: 'chained-range', at: next };
      term.end = next;
    } else if (joint === 'or' || joint === 'doubtful') {
      const choices = points.map((start) => termOf(start));
      return { terms: choices, refusal: 'alternatives', at: { from: points[i]!.from, to: next.to } };
    } else if (joint === 'none' && isBareDay(term.start) && !term.end && isNumberOfNoun(atoms, term.start)) {
      terms[terms.length - 1] = termOf(next);
    } else if (joint === 'none') {
      const mayBe = [points[i]!, next].some((p) => isWeekdayOnly(p) || isBareYear(p));
      if (!mayBe) return { terms, refusal: 'partly-read', at: { from: points[i]!.from, to: next.to } };
      terms.push(termOf(next));
    } else terms.push(termOf(next, undefined, undefined, joint === 'restates'));
  }
  const dated = attachYears(atoms, attachWeekdays(terms), joints);
  return dated ? openEnds(atoms, dated) : { terms, refusal: 'partly-read', at: points.at(-1)! };
}

/** `Study Group 2 Meeting, Geneva, 17-26 September`: a number behind a name, with words before the date. */
const isNumberOfNoun = (atoms: readonly Atom[], p: Point): boolean => {
  const before = atoms[p.from - 1];
  return before?.kind === 'word' && before.senses.length === 0 && atoms[p.from]!.gap;
};

const isWeekdayOnly = (p: Point): boolean =>
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
  atoms: readonly Atom[],
  terms: DateTerm[],
  joints: readonly Joint[],
): DateTerm[] | undefined {
  if (terms.length === 1) return terms;
  const isYearTerm = (term: DateTerm): boolean => !term.end && isBareYear(term.start);
  const years = terms.filter(isYearTerm);
  const dates = terms.filter((term) => !isYearTerm(term));
  if (years.length !== 1 || dates.length === 0)
    return joints.includes('none') && years.length > 0 ? undefined : terms;
  const [year] = years as [DateTerm];
  const said = dates.flatMap((term) => [term.start.year, term.end?.year]).filter((y) => y !== undefined);
  const whole = dates.every(({ start, end }) =>
    [start, end].some((p) => p?.day !== undefined && p.year !== undefined),
  );
  if (whole && isNumberOfNoun(atoms, year.start)) return dates;
  if (said.length > 0)
    return said.includes(year.start.year!) ? dates : joints.includes('none') ? undefined : terms;
  const before = atoms[year.start.from - 1];
  const introduced = isMark(before, ',', ')') || has(before, T.of) || has(before, T.year);
  if (year !== terms.at(-1) || !introduced) return joints.includes('none') ? undefined : terms;
  const last = dates.at(-1)!;
  (last.end ?? last.start).year = year.start.year!;
  return dates;
}

/** `Monday to Friday, 2-6 May 2022`, `2-6 May 2022 (Monday to Friday)`: the weekdays belong to the dates. */
function attachWeekdays(terms: DateTerm[]): DateTerm[] {
  if (!terms.some(({ start }) => isWeekdayOnly(start))) return terms;
  const isNames = (term: DateTerm): boolean =>
    isWeekdayOnly(term.start) && (!term.end || isWeekdayOnly(term.end));
  const dated = terms.filter((term) => !isNames(term));
  if (dated.length === terms.length || dated.length !== 1) return terms;
  const [date] = dated as [DateTerm];
  const names = terms.filter(isNames).flatMap(({ start, end }) => (end ? [start, end] : [start]));
  const ends = date.end ? [date.start, date.end] : [date.start];
  if (date.start.weekday !== undefined && names.length + 1 === ends.length) {
    names.push(copyPoint(date.start));
    date.start.weekday = undefined;
  }
  if (names.length !== ends.length) return terms;
  for (const [i, point] of ends.entries()) point.weekday ??= names[i]!.weekday!;
  return dated;
}

/** Periods without an end or a start, and joints that lead nowhere. */
function openEnds(atoms: readonly Atom[], terms: DateTerm[]): Phrase {
  const first = terms[0]!;
  const last = terms.at(-1)!;
  const lastPoint = last.end ?? last.start;
  const before = behindFillers(atoms, first.start.from - 1, -1);
  const after = behindFillers(atoms, lastPoint.to, 1);
  const single = terms.length === 1 && !first.end;
  const dangling: Phrase = { terms, refusal: 'open-range', at: { from: first.start.from, to: lastPoint.to } };
  if (isInterval(atoms[after]) && !last.end) {
    const end = openEnd(atoms, after, lastPoint);
    if (end === 'open') {
      if (!single) return dangling;
      first.open = 'end';
      return { terms };
    }
    if (end === 'dangling') return dangling;
  }
  const opener = atoms[before];
  if (single && isMark(opener, '/') && isMark(atoms[before - 1], '.') && isMark(atoms[before - 2], '.')) {
    first.open = 'start';
    return { terms };
  }
  if (isMark(opener, '…') || (isMark(opener, '.') && isMark(atoms[before - 1], '.'))) return dangling;
  if (isCutOff(atoms, before, first.start)) return dangling;
  if (single && opensWithoutEnd(atoms, before, after)) first.open = 'end';
  else if (single && has(opener, T.until) && !isDash(opener)) first.open = 'start';
  else if (
    (first.start.day !== undefined || isWordBefore(atoms, before)) &&
    first.start.quarter === undefined &&
    first.start.half === undefined &&
    has(opener, T.to) &&
    !has(opener, T.of) &&
    !has(opener, T.from) &&
    opener!.gap !== undefined &&
    !opener!.used
  )
    return dangling;
  return { terms };
}

/** `Jully to August`: what stands before the joint may have been the start. */
const isWordBefore = (atoms: readonly Atom[], joint: number): boolean =>
  atoms[joint - 1]?.kind === 'word' && atoms[joint - 1]!.senses.length === 0;

const isInterval = (atom: Atom | undefined): boolean => isDash(atom) || has(atom, T.to) || isMark(atom, '/');

/** `2022-10-20/..`, `2021 to present`; a joint at the very end is a range that was cut off. */
function openEnd(atoms: readonly Atom[], joint: number, last: Point): 'open' | 'dangling' | 'none' {
  let next = joint + 1;
  while (has(atoms[next], T.of) && !has(atoms[next], T.present)) next++;
  if (has(atoms[next], T.present)) return 'open';
  if (isMark(atoms[joint], '/')) {
    if (isMark(atoms[next], '.') && isMark(atoms[next + 1], '.')) return 'open';
    return last.iso || isYear(atoms[joint - 1]) ? 'dangling' : 'none';
  }
  if (atoms[next] === undefined) return 'dangling';
  return isDash(atoms[joint]) && atoms[next]!.kind === 'code' && !atoms[next]!.gap ? 'dangling' : 'none';
}

/** The next atom in a direction that is not filler. */
function behindFillers(atoms: readonly Atom[], from: number, step: 1 | -1): number {
  let i = from;
  while (
    atoms[i] &&
    (isMark(atoms[i], "'", ':') ||
      (step === 1 && isMark(atoms[i], '.') && !isMark(atoms[i + 1], '.')) ||
      (step === -1 &&
        has(atoms[i], T.of) &&
        !has(atoms[i], T.to) &&
        !has(atoms[i], T.from) &&
        !has(atoms[i], T.until)) ||
      (step === 1 && atoms[i]!.used))
  )
    i += step;
  return i;
}

/** A name with digits, joined by a dash without spaces to the date: `12a-14 May`. */
const isCutOff = (atoms: readonly Atom[], before: number, start: Point): boolean => {
  if (!isDash(atoms[before]) || atoms[start.from]!.gap) return false;
  const name = atoms[before - 1];
  if (name === undefined) return true;
  return (
    !atoms[before]!.gap &&
    !name.used &&
    ['code', 'number', 'word', 'other'].includes(name.kind) &&
    name.senses.length === 0
  );
};

function opensWithoutEnd(atoms: readonly Atom[], before: number, after: number): boolean {
  if (has(atoms[after], T.onward)) return true;
  const opener = atoms[before];
  return has(opener, T.from) && !opener!.used;
}
