import { type Atom, has, isMark, isNumber, sense } from './atom.js';
import { T } from './lexicon.js';
import { isYear, type NumericDate, numericDateAt } from './numeric-date.js';
import { isJoint, isQuarterOrHalf } from './part-of-year.js';

/** One end of a range, or a date that stands alone: as much of it as is written there. */
export interface Point {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  weekday: number | undefined;
  /** 1 to 4. */
  quarter: number | undefined;
  /** 1 or 2. */
  half: number | undefined;
  /** Day and month in figures, in an order that is not yet known. */
  pair: readonly [number, number] | undefined;
  /** The month stands before the day: October 27. */
  monthFirst: boolean;
  yearFirst: boolean;
  iso: boolean;
  trouble: NumericDate['trouble'] | undefined;
  /** The atoms from..to, the last not included. */
  from: number;
  to: number;
}

/** A point with nothing in it. All points have all fields in one order: the engine is fast on like objects. */
export const emptyPoint = (from: number): Point => ({
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  quarter: undefined,
  half: undefined,
  pair: undefined,
  monthFirst: false,
  yearFirst: false,
  iso: false,
  trouble: undefined,
  from,
  to: from,
});

export const copyPoint = (p: Point): Point => ({
  year: p.year,
  month: p.month,
  day: p.day,
  weekday: p.weekday,
  quarter: p.quarter,
  half: p.half,
  pair: p.pair,
  monthFirst: p.monthFirst,
  yearFirst: p.yearFirst,
  iso: p.iso,
  trouble: p.trouble,
  from: p.from,
  to: p.to,
});

const hasDay = (p: Point): boolean => p.day !== undefined || p.pair !== undefined;
const isDated = (p: Point): boolean =>
  hasDay(p) ||
  p.month !== undefined ||
  p.year !== undefined ||
  p.quarter !== undefined ||
  p.half !== undefined;

/** Whether a date can begin at the atom. */
export function beginsPoint(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i];
  if (!atom || atom.used) return false;
  if (atom.kind === 'number') return !isOrdinalOfNothing(atoms, i) && !isDuration(atoms, i);
  if (atom.low === 0 && atom.high === 0) return false;
  if (has(atom, T.month) || has(atom, T.weekday) || has(atom, T.halfYear)) return true;
  if (has(atom, T.ordinal) && spelledDay(atoms, i)) return true;
  return atom.nearPart && isQuarterOrHalf(atoms, i) !== undefined;
}

/** `9th meeting`: an ordinal that counts something else. */
function isOrdinalOfNothing(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  if (isMark(atoms[next], '-') && !atoms[next]!.gap && has(atoms[next + 1], T.ordinalMark)) next++;
  const mark = atoms[next];
  if (!has(mark, T.ordinalMark) || (mark!.gap && !isPlainMark(mark!)) || (has(mark, T.to) && mark!.gap))
    return false;
  const after = atoms[next + 1];
  return after?.kind === 'word' && after.senses.length === 0;
}

/** Behind a number of two digits: it is a year, and says so. */
const isMarkedYear = (atoms: readonly Atom[], i: number): boolean =>
  has(atoms[i + 1], T.year) &&
  !has(atoms[i + 1], T.pm) &&
  atoms[i]!.digits === 2 &&
  !isYearBehind(atoms, i + 2);

const isYearBehind = (atoms: readonly Atom[], i: number): boolean => isYear(atoms[i]);

/** `3 days`. */
const isDuration = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]!.digits <= 2 &&
  has(atoms[i + 1], T.days) &&
  !has(atoms[i + 1], T.dayMark) &&
  !has(atoms[i + 1], T.of);

/** Reads as much of one date as follows at an atom. */
export function readPoint(atoms: readonly Atom[], start: number, iso = false): Point {
  const point = emptyPoint(start);
  let i = start;
  while (i < atoms.length) {
    const next = takeField(point, atoms, i, iso) ?? takeFiller(point, atoms, i);
    if (next === undefined) break;
    i = next;
  }
  return point;
}

/** `the first of May`, `الأول من مايو`, `primero de mayo`: an ordinal, a word for `of`, and a month. */
function spelledDay(atoms: readonly Atom[], i: number): { day: number; to: number } | undefined {
  const ordinal = sense(atoms[i], 'ordinal');
  if (!ordinal) return undefined;
  let to = i + 1;
  while (has(atoms[to], T.of) && !has(atoms[to], T.to)) to++;
  return to > i + 1 && has(atoms[to], T.month) ? { day: ordinal.value, to } : undefined;
}

/** Reads one field of the date; the index behind it, or `undefined` where none follows. */
function takeField(point: Point, atoms: readonly Atom[], i: number, iso: boolean): number | undefined {
  const atom = atoms[i]!;
  if (atom.used) return undefined;
  const period = hasDay(point) ? undefined : isQuarterOrHalf(atoms, i);
  if (period && point.quarter === undefined && point.half === undefined) {
    point[period.unit] = period.value;
    return end(point, period.to);
  }
  const spelled = point.day === undefined && point.month === undefined ? spelledDay(atoms, i) : undefined;
  if (spelled) {
    point.day = spelled.day;
    return end(point, spelled.to);
  }
  const halfYear = sense(atom, 'halfYear');
  if (halfYear && point.half === undefined && !hasDay(point)) {
    point.half = halfYear.value;
    return end(point, i + 1);
  }
  if (isNumber(atom)) return takeNumber(point, atoms, i, iso);
  const month = sense(atom, 'month');
  const weekday = sense(atom, 'weekday');
  if (weekday && (!month || weekdayFits(point, atoms, i))) {
    if (point.weekday !== undefined) return undefined;
    if (isDated(point) && datedBehind(atoms, i)) return undefined;
    point.weekday = weekday.value;
    return end(point, i + 1);
  }
  if (month) return takeMonth(point, atoms, i, month.value);
  return undefined;
}

/** `mar. 3 mai` is a Tuesday: a day and a month follow. `3 mar` is March. */
function weekdayFits(point: Point, atoms: readonly Atom[], i: number): boolean {
  if (isDated(point)) return false;
  for (let j = i + 1; j < atoms.length && j < i + 8; j++) {
    if (sense(atoms[j], 'month'))
      return isNumber(atoms[j - 1]) || has(atoms[j - 1], T.of) || has(atoms[j - 1], T.ordinalMark);
    if (numericDateAt(atoms, j)) return true;
  }
  return false;
}

/** A day follows the weekday, so that it belongs to the next date. */
function datedBehind(atoms: readonly Atom[], i: number): boolean {
  let j = i + 1;
  while (isMark(atoms[j], ',', '.') || has(atoms[j], T.of)) j++;
  return (isNumber(atoms[j]) && !isYear(atoms[j])) || sense(atoms[j], 'month') !== undefined;
}

function end(point: Point, to: number): number {
  point.to = to;
  return to;
}

function takeMonth(point: Point, atoms: readonly Atom[], i: number, value: number): number | undefined {
  if (point.month !== undefined || point.pair || point.quarter !== undefined) return undefined;
  point.month = value;
  if (point.day === undefined) point.monthFirst = true;
  return end(point, pairedMonth(point, atoms, i + 1));
}

/** `تشرين الأول/أكتوبر`, `octobre/October`, `أيار (مايو)`: two names of one month. */
function pairedMonth(point: Point, atoms: readonly Atom[], i: number): number {
  const again = sense(atoms[i + 1], 'month');
  if (!again || !isMark(atoms[i], '/', '(', '-', '–')) return i;
  if (again.value !== point.month) {
    if (isMark(atoms[i], '/')) point.trouble = 'alternatives';
    return isMark(atoms[i], '/') ? i + 2 : i;
  }
  if (isMark(atoms[i], '-', '–')) return i;
  return isMark(atoms[i], '(') && isMark(atoms[i + 2], ')') ? i + 3 : i + 2;
}

function takeNumber(point: Point, atoms: readonly Atom[], i: number, iso: boolean): number | undefined {
  const atom = atoms[i]!;
  const numeric = numericDateAt(atoms, i, iso);
  if (
    numeric &&
    (!hasDay(point) || numeric.trouble) &&
    point.month === undefined &&
    point.year === undefined
  ) {
    point.year = numeric.year;
    point.month = numeric.month;
    point.day = numeric.day;
    point.pair = numeric.pair;
    point.iso = numeric.iso === true;
    point.yearFirst = numeric.year !== undefined && numeric.day !== undefined && numeric.pair === undefined;
    point.trouble = numeric.trouble;
    return end(point, numeric.to);
  }
  if (numeric && numeric.trouble !== 'alternatives') return undefined;
  if (numeric) {
    point.trouble = 'alternatives';
    return end(point, numeric.to);
  }
  if (isDuration(atoms, i)) return undefined;
  const marked = has(atoms[i + 1], T.monthMark);
  if ((marked || sharesMonthMark(point, atoms, i)) && !isYear(atom)) {
    if (point.month !== undefined || atom.value < 1 || atom.digits > 2) return undefined;
    point.month = atom.value;
    if (point.day === undefined) point.monthFirst = true;
    return end(point, marked ? i + 2 : i + 1);
  }
  if (isYear(atom)) {
    if (point.year !== undefined) return undefined;
    if (!isDated(point)) point.yearFirst = true;
    point.year = atom.value;
    return end(point, has(atoms[i + 1], T.year) ? i + 2 : i + 1);
  }
  const apostrophe = isMark(atoms[i - 1], "'") && !atom.gap;
  if (apostrophe || isMarkedYear(atoms, i)) {
    point.trouble = 'two-digit-year';
    return end(point, i + 1);
  }
  return takeDay(point, atoms, i);
}

/** `1-3月`: the mark behind the second number is the first one's too. */
function sharesMonthMark(point: Point, atoms: readonly Atom[], i: number): boolean {
  const second = atoms[i + 2];
  const months = atoms[i]!.value >= 1 && atoms[i]!.value <= 12 && isNumber(second) && second.value <= 12;
  return (
    months &&
    isJoint(atoms[i + 1]) &&
    has(atoms[i + 3], T.monthMark) &&
    point.month === undefined &&
    point.day === undefined
  );
}

function takeDay(point: Point, atoms: readonly Atom[], i: number): number | undefined {
  const atom = atoms[i]!;
  if (atom.digits > 2) return undefined;
  const behindMonth = point.month !== undefined && point.year === undefined && atom.digits === 2;
  if (hasDay(point) || atom.value > 31) {
    if (!behindMonth) return undefined;
    point.trouble = 'two-digit-year';
    return end(point, i + 1);
  }
  if (atom.value === 0) return undefined;
  if (point.month !== undefined && point.year !== undefined && !point.yearFirst) return undefined;
  point.day = atom.value;
  let to = i + 1;
  if (has(atoms[to], T.dayMark)) to++;
  else if (has(atoms[to], T.ordinalMark) && (!atoms[to]!.gap || isPlainMark(atoms[to]!))) to++;
  else if (
    isMark(atoms[to], '-') &&
    !atoms[to]!.gap &&
    has(atoms[to + 1], T.ordinalMark) &&
    !atoms[to + 1]!.gap
  )
    to += 2;
  return end(point, to);
}

/** `25 th`, `1 er`: a mark of two letters that means nothing else may stand apart. */
const isPlainMark = (atom: Atom): boolean => atom.text.length > 1 && atom.senses.length === 1;

/** Skips what may stand between the fields of a date; the index behind it. */
function takeFiller(point: Point, atoms: readonly Atom[], i: number): number | undefined {
  const atom = atoms[i]!;
  if (atom.used) return undefined;
  if (isMark(atom, '.', "'", 'º', '°')) return i + 1;
  if (isMark(atom, '(')) return weekdayInBrackets(point, atoms, i);
  if (isMark(atom, '-', '/') && joinsMonth(point, atoms, i)) return i + 1;
  if (isMark(atom, ',')) return continuesBehindComma(point, atoms, i + 1) ? i + 1 : undefined;
  if (has(atom, T.year) && !has(atom, T.to)) return i + 1;
  const means = has(atom, T.to) || has(atom, T.and) || has(atom, T.or);
  if (has(atom, T.of) || (has(atom, T.ordinalMark) && (!atom.gap || isPlainMark(atom))))
    return means ? undefined : i + 1;
  return undefined;
}

/** `02-Mar-2011`, `March-2001`: a hyphen between day and month, or between month and year. */
function joinsMonth(point: Point, atoms: readonly Atom[], i: number): boolean {
  const [hyphen, next] = [atoms[i]!, atoms[i + 1]];
  if (hyphen.gap || !next || next.gap || next.used || point.to !== i) return false;
  if (isMark(hyphen, '/') && !isMark(atoms[i - 2], '/') && !isMark(atoms[i + 2], '/')) return false;
  if (sense(next, 'month'))
    return point.day !== undefined && point.month === undefined && isNumber(atoms[i - 1]);
  return (
    isYear(next) &&
    point.month !== undefined &&
    point.year === undefined &&
    sense(atoms[i - 1], 'month') !== undefined
  );
}

/** `27日（星期四）`, `(Thu)`; the other way round `星期四（11月8日）`. */
function weekdayInBrackets(point: Point, atoms: readonly Atom[], i: number): number | undefined {
  const next = atoms[i + 1];
  const named = point.weekday !== undefined && !isDated(point);
  if (named && (sense(next, 'month') || (isNumber(next) && !next.used))) return i + 1;
  const weekday = sense(next, 'weekday');
  let close = i + 2;
  if (isMark(atoms[close], '.')) close++;
  if (!weekday || !isMark(atoms[close], ')') || point.weekday !== undefined || !isDated(point))
    return undefined;
  point.weekday = weekday.value;
  return end(point, close + 1);
}

/** A comma stands inside a date where what follows completes it: `October 27, 2022`, `Monday, 2 May`. */
function continuesBehindComma(point: Point, atoms: readonly Atom[], start: number): boolean {
  let i = start;
  while (has(atoms[i], T.of) && !has(atoms[i], T.to)) i++;
  const next = atoms[i];
  if (!next || next.used) return false;
  if (isYear(next)) {
    const completes =
      point.year === undefined &&
      (point.month !== undefined ||
        point.day !== undefined ||
        point.quarter !== undefined ||
        point.half !== undefined);
    return (
      completes && !has(atoms[i + 1], T.monthMark) && !numericDateAt(atoms, i) && !yearBeginsDate(atoms, i)
    );
  }
  if (!isDated(point)) return isNumber(next) || sense(next, 'month') !== undefined;
  if (isNumber(next) && next.digits <= 2 && isOnlyMonth(point)) return !monthFollows(atoms, i + 1);
  if (has(next, T.month) && point.day !== undefined && point.month === undefined)
    return (
      isYear(atoms[i + 1]) &&
      (point.from === 0 || has(atoms[start - 2], T.ordinalMark) || point.weekday !== undefined)
    );
  if (point.yearFirst && point.month === undefined)
    return isNumber(next) || sense(next, 'month') !== undefined;
  if (
    point.month !== undefined &&
    point.day === undefined &&
    point.weekday === undefined &&
    sense(next, 'weekday')
  )
    return false;
  return (
    hasDay(point) &&
    point.weekday === undefined &&
    sense(next, 'weekday') !== undefined &&
    !datedBehind(atoms, i)
  );
}

/** `February, 13 – 14, 2023`: a comma between month and day, unless the number is the next month's. */
const isOnlyMonth = (p: Point): boolean =>
  p.month !== undefined && p.day === undefined && p.year === undefined;

function monthFollows(atoms: readonly Atom[], from: number): boolean {
  let i = from;
  while (has(atoms[i], T.of) || has(atoms[i], T.ordinalMark) || isMark(atoms[i], '.')) i++;
  return has(atoms[i], T.month) || has(atoms[i], T.monthMark);
}

/** `2022年5月`: the year is the next date's. */
const yearBeginsDate = (atoms: readonly Atom[], i: number): boolean =>
  has(atoms[i + 1], T.year) && (has(atoms[i + 3], T.monthMark) || sense(atoms[i + 2], 'month') !== undefined);
