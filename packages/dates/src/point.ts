import { type Atom, has, isMark, isNumber, sense } from './atom';
import { isYear, type NumericDate, numericDateAt } from './numeric-date';

/** One end of a range, or a date that stands alone: as much of it as is written there. */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** 1 to 4. */
  quarter?: number;
  /** 1 or 2. */
  half?: number;
  /** Day and month in figures, the order not yet settled. */
  pair?: readonly [number, number];
  /** The month stands before the day: October 27. */
  monthFirst?: boolean;
  yearFirst?: boolean;
  iso?: boolean;
  trouble?: NonNullable<NumericDate['trouble']>;
  /** The atoms from..to, the last not included. */
  from: number;
  to: number;
}

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
  if (sense(atom, 'month') || sense(atom, 'weekday') || sense(atom, 'halfYear')) return true;
  if (isNumber(atom)) return !isOrdinalOfNothing(atoms, i) && !isDuration(atoms, i);
  return isQuarterOrHalf(atoms, i) !== undefined;
}

/** `9th meeting`: an ordinal that counts something else. */
function isOrdinalOfNothing(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  if (isMark(atoms[next], '-') && !atoms[next]!.gap && has(atoms[next + 1], 'ordinalMark')) next++;
  const mark = atoms[next];
  if (!has(mark, 'ordinalMark') || mark!.gap || (has(mark, 'to') && mark!.gap)) return false;
  const after = atoms[next + 1];
  return after?.kind === 'word' && after.senses.length === 0;
}

/** `3 days`. */
const isDuration = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]!.digits <= 2 &&
  has(atoms[i + 1], 'days') &&
  !has(atoms[i + 1], 'dayMark') &&
  !has(atoms[i + 1], 'of');

/** `Q3`, `third quarter`, `3e trimestre`, `III квартал`, `الربع الثالث`, `quarter 3`. */
function isQuarterOrHalf(
  atoms: readonly Atom[],
  i: number,
): { unit: 'quarter' | 'half'; value: number; to: number } | undefined {
  const here = atoms[i];
  const next = atoms[i + 1];
  const numberOf = (atom: Atom | undefined): number | undefined =>
    isNumber(atom) && atom.digits === 1 ? atom.value : sense(atom, 'ordinal')?.value;
  for (const unit of ['quarter', 'half'] as const) {
    const code = unit === 'quarter' ? 'quarterCode' : 'halfCode';
    const most = unit === 'quarter' ? 4 : 2;
    const value = numberOf(here) ?? 0;
    if (value >= 1 && value <= most) {
      let to = i + 1;
      if (isMark(atoms[to], '-', '.') && !atoms[to]!.gap) to++;
      if (has(atoms[to], 'ordinalMark')) to++;
      if (has(atoms[to], unit)) return { unit, value, to: to + 1 };
      if (isNumber(here) && has(next, code) && !next!.gap) return { unit, value, to: i + 2 };
    }
    const behind = numberOf(next) ?? 0;
    const coded = has(here, code) && !next?.gap && isNumber(next);
    if ((has(here, unit) || coded) && behind >= 1 && behind <= most)
      return { unit, value: behind, to: i + 2 };
  }
  return undefined;
}

/** Behind a number of two digits: it is a year, and says so. */
const isMarkedYear = (atoms: readonly Atom[], i: number): boolean =>
  has(atoms[i + 1], 'year') &&
  !has(atoms[i + 1], 'pm') &&
  atoms[i]!.digits === 2 &&
  !isYearBehind(atoms, i + 2);

const isYearBehind = (atoms: readonly Atom[], i: number): boolean => isYear(atoms[i]);

/** Reads as much of one date as follows at an atom. */
export function readPoint(atoms: readonly Atom[], start: number, iso = false): Point {
  const point: Point = { from: start, to: start };
  let i = start;
  while (i < atoms.length) {
    const next = takeField(point, atoms, i, iso) ?? takeFiller(point, atoms, i);
    if (next === undefined) break;
    i = next;
  }
  return point;
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
      return isNumber(atoms[j - 1]) || has(atoms[j - 1], 'of') || has(atoms[j - 1], 'ordinalMark');
    if (numericDateAt(atoms, j)) return true;
  }
  return false;
}

/** A day follows the weekday, so that it belongs to the next date. */
function datedBehind(atoms: readonly Atom[], i: number): boolean {
  let j = i + 1;
  while (isMark(atoms[j], ',', '.') || has(atoms[j], 'of')) j++;
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
    const { to, ...fields } = numeric;
    Object.assign(point, fields);
    return end(point, to);
  }
  if (numeric && numeric.trouble !== 'alternatives') return undefined;
  if (numeric) {
    point.trouble = 'alternatives';
    return end(point, numeric.to);
  }
  if (isDuration(atoms, i)) return undefined;
  if (has(atoms[i + 1], 'monthMark') && !isYear(atom)) {
    if (point.month !== undefined || atom.value < 1 || atom.value > 12) return undefined;
    point.month = atom.value;
    if (point.day === undefined) point.monthFirst = true;
    return end(point, i + 2);
  }
  if (isYear(atom)) {
    if (point.year !== undefined) return undefined;
    if (!isDated(point)) point.yearFirst = true;
    point.year = atom.value;
    return end(point, has(atoms[i + 1], 'year') ? i + 2 : i + 1);
  }
  const apostrophe = isMark(atoms[i - 1], "'") && !atom.gap;
  if (apostrophe || isMarkedYear(atoms, i)) {
    point.trouble = 'two-digit-year';
    return end(point, i + 1);
  }
  return takeDay(point, atoms, i);
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
  if (has(atoms[to], 'dayMark')) to++;
  else if (has(atoms[to], 'ordinalMark') && (!atoms[to]!.gap || !has(atoms[to], 'to'))) to++;
  else if (
    isMark(atoms[to], '-') &&
    !atoms[to]!.gap &&
    has(atoms[to + 1], 'ordinalMark') &&
    !atoms[to + 1]!.gap
  )
    to += 2;
  return end(point, to);
}

/** Skips what may stand between the fields of a date; the index behind it. */
function takeFiller(point: Point, atoms: readonly Atom[], i: number): number | undefined {
  const atom = atoms[i]!;
  if (atom.used) return undefined;
  if (isMark(atom, '.', "'", 'º', '°')) return i + 1;
  if (isMark(atom, '(')) return weekdayInBrackets(point, atoms, i);
  if (isMark(atom, '-') && joinsMonth(point, atoms, i)) return i + 1;
  if (isMark(atom, ',')) return continuesBehindComma(point, atoms, i + 1) ? i + 1 : undefined;
  if (has(atom, 'year') && !has(atom, 'to')) return i + 1;
  if (has(atom, 'of') || has(atom, 'ordinalMark'))
    return has(atom, 'to') || has(atom, 'and') ? undefined : i + 1;
  return undefined;
}

/** `02-Mar-2011`, `March-2001`: a hyphen between day and month, or between month and year. */
function joinsMonth(point: Point, atoms: readonly Atom[], i: number): boolean {
  const [hyphen, next] = [atoms[i]!, atoms[i + 1]];
  if (hyphen.gap || !next || next.gap || next.used || point.to !== i) return false;
  if (sense(next, 'month')) return point.day !== undefined && point.month === undefined && isNumber(atoms[i - 1]);
  return isYear(next) && point.month !== undefined && point.year === undefined && sense(atoms[i - 1], 'month') !== undefined;
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
  while (has(atoms[i], 'of') && !has(atoms[i], 'to')) i++;
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
      completes && !has(atoms[i + 1], 'monthMark') && !numericDateAt(atoms, i) && !yearBeginsDate(atoms, i)
    );
  }
  if (!isDated(point)) return isNumber(next) || sense(next, 'month') !== undefined;
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

/** `2022年5月`: the year is the next date's. */
const yearBeginsDate = (atoms: readonly Atom[], i: number): boolean =>
  has(atoms[i + 1], 'year') && (has(atoms[i + 3], 'monthMark') || sense(atoms[i + 2], 'month') !== undefined);
