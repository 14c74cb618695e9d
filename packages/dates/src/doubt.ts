import type { ProblemCode } from '@regional-presence/core';
import { type Atom, has, isMark, isNumber, sense } from './atom';

/** A word that makes the date uncertain, and what it makes of it. */
export interface Doubt {
  code: ProblemCode;
  atom: Atom;
}

/** Words for which nothing else is asked: wherever they stand, the date must not be read. */
const ALWAYS = [
  ['unsettled', 'date-unsettled'],
  ['recurring', 'date-recurring'],
  ['vagueAlways', 'date-vague'],
  ['relativeAlways', 'date-relative'],
] as const;

/** Words that count only beside a date: `early warning` says nothing of when. */
const BESIDE = [
  ['except', 'date-partly-read'],
  ['relative', 'date-relative'],
  ['periodic', 'date-recurring'],
  ['vague', 'date-vague'],
] as const;

/** The first word that makes the date uncertain. */
export function findDoubt(atoms: readonly Atom[]): Doubt | undefined {
  for (const [type, code] of ALWAYS) {
    const atom = atoms.find((a) => has(a, type) && !a.used);
    if (atom) return { code, atom };
  }
  for (const [type, code] of BESIDE) {
    const index = atoms.findIndex((a, i) => has(a, type) && !a.used && isBesideDate(atoms, i));
    if (index >= 0) return { code, atom: atoms[index]! };
  }
  return undefined;
}

const isDateWord = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (isNumber(atom) ||
    (atom.used && (atom.kind === 'number' || isCalendarWord(atom))) ||
    isCalendarWord(atom) ||
    (has(atom, 'days') && !has(atom, 'of')));

const isCalendarWord = (atom: Atom): boolean =>
  atom.senses.some(({ type }) =>
    ['month', 'weekday', 'quarter', 'half', 'halfYear', 'year', 'monthMark', 'dayMark', 'present'].includes(
      type,
    ),
  ) || sense(atom, 'month') !== undefined;

/** A date follows, perhaps behind `of the`, or stands directly before. */
function isBesideDate(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  while (isFiller(atoms[next])) next++;
  if (isDateWord(atoms[next])) return true;
  const before = atoms[i - 1];
  return isDateWord(before) || has(before, 'ordinal');
}

const isFiller = (atom: Atom | undefined): boolean =>
  isMark(atom, '-', '–', '.', "'") ||
  (has(atom, 'of') && !isDateWord(atom)) ||
  has(atom, 'to') ||
  has(atom, 'ordinalMark') ||
  has(atom, 'ordinal') ||
  has(atom, 'vague') ||
  has(atom, 'relative');
