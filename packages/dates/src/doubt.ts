import type { ProblemCode } from '@regional-presence/core';
import { type Atom, has, isMark } from './atom';
import { LOW_BITS, T, type TypeNumber } from './lexicon';

/** A word that makes the date uncertain, and what it makes of it. */
export interface Doubt {
  code: ProblemCode;
  atom: Atom;
}

/** Words for which nothing else is asked: wherever they stand, the date must not be read. */
const ALWAYS: readonly [TypeNumber, ProblemCode][] = [
  [T.unsettled, 'date-unsettled'],
  [T.recurring, 'date-recurring'],
  [T.vagueAlways, 'date-vague'],
  [T.relativeAlways, 'date-relative'],
];

/** Words that count only beside a date: `early warning` says nothing of when. */
const BESIDE: readonly [TypeNumber, ProblemCode][] = [
  [T.except, 'date-partly-read'],
  [T.relative, 'date-relative'],
  [T.periodic, 'date-recurring'],
  [T.vague, 'date-vague'],
];

/** Next, last: harmless where the whole date stands there. */
const COMING: [TypeNumber, ProblemCode] = [T.coming, 'date-relative'];

/** All of these have their bits in the high word, so that a phrase without any of them is seen at once. */
const DOUBTFUL = [...ALWAYS, ...BESIDE, COMING].reduce((bits, [type]) => bits | (1 << (type - LOW_BITS)), 0);

/** The first word that makes the date uncertain. `whole`: the phrase has a day with its month and year. */
export function findDoubt(atoms: readonly Atom[], whole: boolean): Doubt | undefined {
  if (!atoms.some((atom) => (atom.high & DOUBTFUL) !== 0)) return undefined;
  for (const [type, code] of ALWAYS) {
    const atom = atoms.find((a) => has(a, type) && !a.used);
    if (atom) return { code, atom };
  }
  for (const [type, code] of whole ? BESIDE : [...BESIDE, COMING]) {
    const index = atoms.findIndex((a, i) => has(a, type) && !a.used && isBesideDate(atoms, i, whole));
    if (index >= 0) return { code, atom: atoms[index]! };
  }
  return undefined;
}

const isDateWord = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  ((atom.dated && atom.kind === 'number') || isCalendarWord(atom) || (has(atom, T.days) && !has(atom, T.of)));

const CALENDAR_WORDS: readonly TypeNumber[] = [
  T.month,
  T.weekday,
  T.quarter,
  T.half,
  T.halfYear,
  T.year,
  T.monthMark,
  T.dayMark,
  T.present,
];

const isCalendarWord = (atom: Atom): boolean => CALENDAR_WORDS.some((type) => has(atom, type));

/** A date follows, perhaps behind `of the`, or stands directly before. */
function isBesideDate(atoms: readonly Atom[], i: number, whole: boolean): boolean {
  let next = i + 1;
  while (isFiller(atoms[next])) next++;
  if (isDateWord(atoms[next])) return true;
  const before = atoms[i - 1];
  return isDateWord(before) || (!whole && has(before, T.ordinal));
}

const isFiller = (atom: Atom | undefined): boolean =>
  isMark(atom, '-', '–', '.', "'") ||
  (has(atom, T.of) && !isDateWord(atom)) ||
  has(atom, T.to) ||
  has(atom, T.ordinalMark) ||
  has(atom, T.ordinal) ||
  has(atom, T.vague) ||
  has(atom, T.relative);
