import { type Atom, has, isMark, isNumber } from './atom.js';
import { type Lexicon, T } from './lexicon.js';
import type { Phrase } from './phrase.js';
import type { Point } from './point.js';
import { pointsOf } from './resolve.js';

/** Words that change a date and were not taken into one. */
const CHANGES_DATE = new Set(['month', 'quarter', 'quarterCode', 'half', 'halfYear']);

/** Whether the phrase has a day with its month and year, be it that a range shares them. */
export const isWhole = ({ terms }: Phrase): boolean =>
  terms.some(({ start, end }) => {
    const says = (part: (p: Point) => unknown) =>
      part(start) !== undefined || (end && part(end) !== undefined);
    return says((p) => p.year) && (says((p) => p.pair) || (says((p) => p.day) && says((p) => p.month)));
  });

/** A number, numeral or month that belongs to no date, time or name: it may change the date. */
export function leftOver(atoms: readonly Atom[], dates: Phrase): Atom | undefined {
  const whole = isWhole(dates);
  return atoms.find((atom, i) => {
    if (atom.used) return false;
    if (atom.kind === 'other') return true;
    if (isNumber(atom)) return !isCounted(atoms, i) && !(whole && isElsewhere(atoms, i));
    return atom.senses.length > 0 && atom.senses.every(({ type }) => CHANGES_DATE.has(type));
  });
}

/**
 * A number that is no part of a date: behind a comma, a word or nothing, and before a word that is no month
 * (`, 34 chemin des Colombettes`, `38 Meeting of …`); or one that no date has (`370`, `0016`).
 */
function isElsewhere(atoms: readonly Atom[], i: number): boolean {
  const [number, before, after] = [atoms[i]!, atoms[i - 1], atoms[i + 1]];
  const besideMonth = has(before, T.month) || has(after, T.month);
  if ((number.digits === 3 || number.digits > 4 || /^0\d{3}$/.test(number.text)) && !besideMonth) return true;
  const apart =
    before === undefined || isMark(before, ',') || (before.kind === 'word' && before.senses.length === 0);
  const named = after?.kind === 'word' && after.senses.length === 0 && after.text.length > 2;
  return apart && named && number.digits < 4 && !MONTH_LIKE.test(after.text);
}

/** Begins like a month in one of the languages. */
const MONTH_LIKE =
  /^(?:j[aeu]|f[eéi]|m[aá]|a[bgpouv]|s[ei]|o[ckt]|n[ou]|d[eèi]|ene|янв|фев|мар|апр|ма|ию|авг|сен|окт|ноя|дек|ين|فب|مار|اب|ما|يو|اغ|سب|اك|نو|دي)/;

/** A word that is a month but for a slip of the pen (`Ocotber 2022`, `10thOctober 2022`). */
export function misspeltMonth(atoms: readonly Atom[], lexicon: Lexicon): Atom | undefined {
  return atoms.find((atom) => {
    if (atom.used || atom.senses.length > 0 || atom.text.length < 4) return false;
    return lexicon.monthNames.some((name) => atom.text.includes(name) || isOneSlipFrom(atom.text, name));
  });
}

/** One letter more, fewer or other, or two that changed places. */
function isOneSlipFrom(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === name[i]) i++;
  const [a, b] = [word.slice(i), name.slice(i)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** `9th meeting`, `60/30th session`, `3 days`: a number that counts something else and says so. */
function isCounted(atoms: readonly Atom[], i: number): boolean {
  if (isMark(atoms[i + 1], '/') && !atoms[i + 1]!.gap && isNumber(atoms[i + 2]) && isCounted(atoms, i + 2))
    return true;
  if (has(atoms[i + 1], T.days) && !has(atoms[i + 1], T.of)) return true;
  let mark = i + 1;
  if (isMark(atoms[mark], '-') && !atoms[mark]!.gap) mark++;
  if (!has(atoms[mark], T.ordinalMark) || (atoms[mark]!.gap && atoms[mark]!.text.length < 2)) return false;
  const after = atoms[mark + 1];
  return after?.kind === 'word' && after.senses.length === 0;
}

/**
 * What stands directly before a month or year and may be its day or quarter, mistyped: `1O-15 March`,
 * `xx March`, `IV 2022`, `first quater 2022`.
 */
export function mistypedBefore(atoms: readonly Atom[], dates: Phrase): Atom | undefined {
  for (const point of pointsOf(dates.terms)) {
    if (point.day !== undefined || point.pair || point.quarter !== undefined || point.half !== undefined)
      continue;
    const before = atoms[point.from - 1];
    if (!before || before.used) continue;
    const short =
      before.kind === 'word' &&
      before.senses.length === 0 &&
      before.text.length < 3 &&
      /^\p{L}/u.test(before.text);
    if (before.kind === 'code' ? /\d/.test(before.text) : short && !/\p{Script=Han}/u.test(before.text))
      return before;
    if (point.month !== undefined) continue;
    const ordinal = atoms.find((atom, i) => !atom.used && i < point.from && has(atom, T.ordinal));
    if (ordinal) return ordinal;
  }
  return undefined;
}
