import { type Atom, has, isMark, isNumber } from './atom.js';
import { T } from './lexicon.js';

/** A date in figures: `27/10/2022`, `2022-10-27`, `10.2022`, `27.10`. */
export interface NumericDate {
  year?: number;
  month?: number;
  day?: number;
  /** Two numbers of which one is the day and one the month, in the order in which they stand. */
  pair?: readonly [number, number];
  /** In the extended form of ISO 8601: a solidus behind it is an interval's. */
  iso?: boolean;
  /** `fiscal-year`: 2009/10 may be a month, or a year that runs over two; the year and month are given. */
  trouble?: 'two-digit-year' | 'fiscal-year' | 'alternatives' | 'unreadable';
  /** The atom after its last. */
  to: number;
}

export const isYear = (atom: Atom | undefined): boolean =>
  isNumber(atom) && atom.digits === 4 && atom.value >= 1800 && atom.value <= 2199;

const isMonth = (atom: Atom): boolean => atom.digits <= 2 && atom.value >= 1 && atom.value <= 12;

/** Reads a date in figures that begins at an atom; `iso`: it closes an ISO 8601 interval. */
export function numericDateAt(atoms: readonly Atom[], i: number, iso = false): NumericDate | undefined {
  const first = atoms[i];
  if (!isNumber(first)) return undefined;
  if (first.digits === 8) return compactDate(first, i + 1);
  const separator = atoms[i + 1];
  if (!isMark(separator, '/', '.', '-')) return undefined;
  const second = atoms[i + 2];
  if (!isNumber(second)) return undefined;
  const glued = !separator!.gap && !second.gap;
  const third = thirdPart(atoms, i + 3, separator!.text, glued);
  if (third && (glued || separator!.text !== '-'))
    return threeParts(first, second, third, separator!.text, i + 5, atoms);
  return glued ? twoParts(first, second, separator!.text, i + 3, atoms, iso) : undefined;
}

function thirdPart(atoms: readonly Atom[], i: number, separator: string, glued: boolean): Atom | undefined {
  const third = atoms[i + 1];
  if (!isMark(atoms[i], separator) || !isNumber(third)) return undefined;
  return (glued && (atoms[i]!.gap || third.gap)) || third.digits === 3 ? undefined : third;
}

function threeParts(
  first: Atom,
  second: Atom,
  third: Atom,
  separator: string,
  to: number,
  atoms: readonly Atom[],
): NumericDate | undefined {
  if (first.digits === 4) {
    if (!isYear(first) || second.digits > 2 || third.digits > 2) return { trouble: 'unreadable', to };
    return { year: first.value, month: second.value, day: third.value, iso: separator === '-', to };
  }
  if (second.digits > 2 || first.digits > 2) return undefined;
  if (third.digits === 4) {
    if (!isYear(third)) return { trouble: 'unreadable', to };
    return { year: third.value, pair: [first.value, second.value], to };
  }
  if (separator === '-' && (has(atoms[to], T.month) || has(atoms[to], T.of))) return undefined;
  return { trouble: 'two-digit-year', to };
}

function twoParts(
  first: Atom,
  second: Atom,
  separator: string,
  to: number,
  atoms: readonly Atom[],
  iso: boolean,
): NumericDate | undefined {
  if (isYear(first) && second.digits <= 2) return yearFirst(first, second, separator, to);
  if (isYear(second) && first.digits <= 2) {
    if (!isMonth(first)) return separator === '-' ? undefined : { trouble: 'unreadable', to };
    return has(atoms[to], T.monthMark) ? undefined : { month: first.value, year: second.value, to };
  }
  if (first.digits > 2 || second.digits > 2) return undefined;
  if (iso) return { month: first.value, day: second.value, to };
  if (separator === '-') return undefined;
  if (has(atoms[to], T.month) || has(atoms[to], T.of) || has(atoms[to], T.dayMark)) {
    return separator === '/' ? { trouble: 'alternatives', to } : undefined;
  }
  if (first.value > 31 || second.value > 31 || first.value < 1 || second.value < 1) return undefined;
  return { pair: [first.value, second.value], to };
}

/** `2022-10` is ISO 8601; `2021-22` and `2010/11` may be years as well as a month. */
function yearFirst(first: Atom, second: Atom, separator: string, to: number): NumericDate {
  const nextYear = second.digits === 2 && second.value === (first.value + 1) % 100;
  if (!isMonth(second)) return { trouble: 'two-digit-year', to };
  if (separator === '-' && second.digits < 2) return { trouble: 'unreadable', to };
  if (separator === '/' && nextYear)
    return { year: first.value, month: second.value, trouble: 'fiscal-year', to };
  return { year: first.value, month: second.value, iso: separator === '-', to };
}

/** `20221020`: ISO 8601 basic, where no other order makes a date of it. */
function compactDate(atom: Atom, to: number): NumericDate {
  const year = Math.floor(atom.value / 10_000);
  const month = Math.floor(atom.value / 100) % 100;
  const day = atom.value % 100;
  const valid = year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const [a, b, yearLast] = [
    Math.floor(atom.value / 1_000_000),
    Math.floor(atom.value / 10_000) % 100,
    atom.value % 10_000,
  ];
  const otherOrder = yearLast >= 1800 && yearLast <= 2199 && a >= 1 && a <= 31 && b >= 1 && b <= 31;
  return valid && !otherOrder ? { year, month, day, to } : { trouble: 'unreadable', to };
}
