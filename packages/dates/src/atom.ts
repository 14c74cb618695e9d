import type { Lexeme } from './lexeme.js';
import { type Sense, T, TAGS_IN_LOW_WORD, type TypeNumber } from './lexicon.js';

/** One or more lexemes with a meaning. */
export interface Atom {
  kind: Lexeme['kind'] | 'code';
  text: string;
  value: number;
  digits: number;
  senses: readonly Sense[];
  /** Bits of the senses' types, see {@link T}. */
  low: number;
  high: number;
  /** Language weight: 100 for date words, 1 for function words. */
  weight: number;
  /** A word for a quarter or half-year stands here or in the next five places. */
  nearPart: boolean;
  start: number;
  end: number;
  gap: boolean;
  /** Taken by the clock, a zone or a date: nothing else may read it. */
  used: boolean;
  /** Taken by a date. */
  dated: boolean;
}

/** A word with letters of a script in which words are set apart by spaces. */
export const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

type SenseOf<T extends Sense['type']> = Extract<Sense, { type: T }>;

/** Whether one of the atom's senses is of a type. */
export function has(atom: Atom | undefined, type: TypeNumber): boolean {
  if (atom === undefined) return false;
  return ((type < TAGS_IN_LOW_WORD ? atom.low >>> type : atom.high >>> (type - TAGS_IN_LOW_WORD)) & 1) === 1;
}

/** The atom's sense of a type, if it has one. */
export function sense<Type extends Sense['type']>(
  atom: Atom | undefined,
  type: Type,
): SenseOf<Type> | undefined {
  if (!has(atom, T[type])) return undefined;
  for (const one of atom!.senses) if (one.type === type) return one as SenseOf<Type>;
  return undefined;
}

/** A mark that is one of these. */
export function isMark(
  atom: Atom | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): boolean {
  if (atom === undefined || atom.kind !== 'mark') return false;
  const { text } = atom;
  return text === a || text === b || text === c || text === d || text === e || text === f;
}

export const isNumber = (atom: Atom | undefined): atom is Atom & { kind: 'number' } =>
  atom?.kind === 'number' && !atom.used;

/** A dash or hyphen. */
export const isDash = (atom: Atom | undefined): boolean => isMark(atom, '-', '–');
