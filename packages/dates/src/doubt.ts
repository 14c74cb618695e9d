import { type Atom, has, isMark } from './atom.js';
import { T, TAGS_IN_LOW_WORD, type TypeNumber } from './lexicon.js';

/** A word that makes the date uncertain, and what it makes of it. */
export interface Doubt {
  code: 'date-not-final' | 'date-recurring' | 'date-vague' | 'date-relative' | 'date-partly-read';
  atom: Atom;
}

/** A phrase with one of these words is never read. */
const ALWAYS: readonly [TypeNumber, Doubt['code']][] = [
  [T.notFinal, 'date-not-final'],
  [T.recurring, 'date-recurring'],
  [T.vagueAlways, 'date-vague'],
  [T.relativeAlways, 'date-relative'],
];

/** Words that count only next to a date: `early warning` is not a date. */
const NEAR_A_DATE: readonly [TypeNumber, Doubt['code']][] = [
  [T.except, 'date-partly-read'],
  [T.relative, 'date-relative'],
  [T.periodic, 'date-recurring'],
  [T.vague, 'date-vague'],
];

/** Next, last: harmless where the whole date stands there. */
const COMING: [TypeNumber, Doubt['code']] = [T.coming, 'date-relative'];

/** All of these have their bits in the high word, so that a phrase without any of them is seen at once. */
const DOUBTFUL = [...ALWAYS, ...NEAR_A_DATE, COMING].reduce(
  (bits, [type]) => bits | (1 << (type - TAGS_IN_LOW_WORD)),
  0,
);

/**
 * The first word that makes the date uncertain. `whole`: the phrase has a day with its month and year;
 * `ranged`: it has a range.
 */
export function findDoubt(atoms: readonly Atom[], whole: boolean, ranged: boolean): Doubt | undefined {
  const asked = atoms.find((atom) => isMark(atom, '?'));
  if (asked) return { code: 'date-not-final', atom: asked };
  // `Day 2, 14 July 2022`: the second day of something.
  if (numbersDay(atoms)) return { code: 'date-partly-read', atom: atoms[1]! };
  const counted =
    !ranged && atoms.find((atom, i) => has(atom, T.days) && !has(atom, T.of) && countsFrom(atoms, i));
  if (counted) return { code: 'date-relative', atom: counted };
  const spelled = atoms.find((atom, i) => has(atom, T.numberWord) && !atom.used && isBesideMonth(atoms, i));
  if (spelled) return { code: 'date-partly-read', atom: spelled };
  if (!atoms.some((atom) => (atom.high & DOUBTFUL) !== 0)) return undefined;
  for (const [type, code] of ALWAYS) {
    const atom = atoms.find((a) => has(a, type) && !a.used);
    if (atom) return { code, atom };
  }
  for (const [type, code] of whole ? NEAR_A_DATE : [...NEAR_A_DATE, COMING]) {
    const index = atoms.findIndex((a, i) => has(a, type) && !a.used && isBesideDate(atoms, i, whole));
    if (index >= 0) return { code, atom: atoms[index]! };
  }
  return undefined;
}

const DAY_NUMBER_WORDS: ReadonlySet<string> = new Set(['day', 'jour', 'día', 'dia', 'tag', 'день']);

const numbersDay = (atoms: readonly Atom[]): boolean =>
  atoms[0]?.kind === 'word' &&
  DAY_NUMBER_WORDS.has(atoms[0].text) &&
  atoms[1]?.kind === 'number' &&
  isMark(atoms[2], ',', ':', '-', '–', '(');

/** `7 days from 5 May 2022`: a length, and a date that it is counted from. */
const countsFrom = (atoms: readonly Atom[], i: number): boolean =>
  (atoms[i - 1]?.kind === 'number' || has(atoms[i - 1], T.numberWord)) &&
  (has(atoms[i + 1], T.from) || has(atoms[i + 1], T.relative) || has(atoms[i + 1], T.of));

/** `five May 2022`, `le cinq mai`: a day in words is not read, and must not be lost either. */
function isBesideMonth(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  while (has(atoms[next], T.of) || has(atoms[next], T.numberWord)) next++;
  return has(atoms[next], T.month) || has(atoms[i - 1], T.month);
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
  // `2–6 May 2022 (except weekends)`
  const bracket = has(atoms[i], T.except) && isMark(atoms[i - 1], '(', ',');
  const before = atoms[bracket ? i - 2 : i - 1];
  return isDateWord(before) || (!whole && has(before, T.ordinal));
}

const isFiller = (atom: Atom | undefined): boolean =>
  isMark(atom, '-', '–', '.', "'") ||
  (has(atom, T.of) && !isDateWord(atom)) ||
  has(atom, T.to) ||
  has(atom, T.from) ||
  has(atom, T.ordinalMark) ||
  has(atom, T.ordinal) ||
  has(atom, T.vague) ||
  has(atom, T.relative);
