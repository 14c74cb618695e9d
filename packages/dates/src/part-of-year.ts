import { type Atom, has, isMark, isNumber, sense } from './atom.js';
import { T, type TypeNumber } from './lexicon.js';

/** `III-IV кварталы`, `first and second quarters`: the word behind the second number is the first one's too. */
function partBehind(atoms: readonly Atom[], i: number, word: TypeNumber): boolean {
  let to = i + 1;
  if (isMark(atoms[to], '-', '.') && !atoms[to]!.gap) to++;
  if (has(atoms[to], T.ordinalMark)) to++;
  return has(atoms[to], word);
}

export const isJoint = (atom: Atom | undefined): boolean =>
  isMark(atom, '-', '–', ',') || has(atom, T.and) || has(atom, T.to);

const PARTS_OF_YEAR = [
  { unit: 'quarter', word: T.quarter, code: T.quarterCode, most: 4 },
  { unit: 'half', word: T.half, code: T.halfCode, most: 2 },
] as const;

/** `Q3`, `third quarter`, `3e trimestre`, `III квартал`, `الربع الثالث`, `quarter 3`. */
export function isQuarterOrHalf(
  atoms: readonly Atom[],
  i: number,
): { unit: 'quarter' | 'half'; value: number; to: number } | undefined {
  if (!atoms[i]?.nearPart) return undefined;
  const here = atoms[i];
  const next = atoms[i + 1];
  const numberOf = (atom: Atom | undefined): number | undefined =>
    isNumber(atom) && atom.digits === 1 ? atom.value : sense(atom, 'ordinal')?.value;
  for (const { unit, word, code, most } of PARTS_OF_YEAR) {
    const value = numberOf(here) ?? 0;
    if (value >= 1 && value <= most) {
      let to = i + 1;
      if (isMark(atoms[to], '-', '.') && !atoms[to]!.gap) to++;
      if (has(atoms[to], T.ordinalMark)) to++;
      if (isMark(atoms[to], '.')) to++;
      if (has(atoms[to], word)) return { unit, value, to: to + 1 };
      if (isNumber(here) && has(next, code) && !next!.gap) return { unit, value, to: i + 2 };
    }
    const joined = value >= 1 && value <= most && isJoint(next) ? numberOf(atoms[i + 2]) : undefined;
    if (joined !== undefined && joined <= most && !has(here, word) && partBehind(atoms, i + 2, word))
      return { unit, value, to: i + 1 };
    const behind = numberOf(next) ?? 0;
    const coded = has(here, code) && !next?.gap && isNumber(next);
    if ((has(here, word) || coded) && behind >= 1 && behind <= most)
      return { unit, value: behind, to: i + 2 };
  }
  return undefined;
}
