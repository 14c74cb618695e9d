import type { Lexeme } from './lexeme';
import { type Lexicon, longestEntry, type Sense } from './lexicon';

/** One or more lexemes with a meaning. */
export interface Atom {
  kind: Lexeme['kind'] | 'code';
  text: string;
  value: number;
  digits: number;
  senses: readonly Sense[];
  start: number;
  end: number;
  gap: boolean;
  /** Taken by the clock, a zone or a date: nothing else may read it. */
  used: boolean;
}

const NO_SENSES: readonly Sense[] = [];

/** Particles that Arabic writes together with the next word; the ones with و also mean `and`. */
const ARABIC_PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];

/** A word with letters of a script in which words are set apart by spaces. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** Gives the lexemes of a phrase their meanings in one language. */
export function readAtoms(source: readonly Lexeme[], lexicon: Lexicon): Atom[] {
  const arabic = lexicon.table.language === 'ar';
  const lexemes = arabic ? splitArabicPrefixes(source, lexicon) : source;
  const atoms: Atom[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]!;
    const entry = lexeme.kind === 'number' ? undefined : longestEntry(lexicon, lexemes, i);
    const length = entry?.texts.length ?? 1;
    atoms.push({
      kind: entry ? 'word' : lexeme.kind,
      text: lexeme.text,
      value: lexeme.value,
      digits: lexeme.digits,
      senses: entry?.senses ?? NO_SENSES,
      start: lexeme.start,
      end: lexemes[i + length - 1]!.end,
      gap: lexeme.gap,
      used: false,
    });
    i += length;
  }
  markCodes(atoms);
  return atoms;
}

/** وتشرين → و + تشرين, للعام → ل + العام, where the rest is a word of the language and the whole is not. */
function splitArabicPrefixes(lexemes: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  return lexemes.flatMap((lexeme, i) => {
    if (lexeme.kind !== 'word' || longestEntry(lexicon, lexemes, i)) return [lexeme];
    for (const prefix of ARABIC_PREFIXES) {
      if (!lexeme.text.startsWith(prefix)) continue;
      const rest: Lexeme = {
        ...lexeme,
        text: lexeme.text.slice(prefix.length),
        start: Math.min(lexeme.start + prefix.length, lexeme.end),
        gap: false,
      };
      if (!lexicon.entries.has(rest.text)) continue;
      const joined = [...lexemes.slice(0, i), rest, ...lexemes.slice(i + 1, i + 4)];
      if (!longestEntry(lexicon, joined, i)) continue;
      return prefix.startsWith('و') ? [{ ...lexeme, text: 'و', end: rest.start }, rest] : [rest];
    }
    return [lexeme];
  });
}

/**
 * Digits that belong to a name or a number of reference are no dates: SG13RG-AFR, COVID-19, 5G, A/53/250,
 * N° 3. They become `code`.
 */
function markCodes(atoms: Atom[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.kind !== 'number') continue;
    const after = atoms[i + 1];
    const joinsNext = after !== undefined && !after.gap && isName(after);
    if (!joinsNext && !continuesName(atoms, i) && !isReferenceNumber(atoms, i)) continue;
    atom.kind = 'code';
    if (joinsNext) after.kind = 'code';
  }
}

const isName = (atom: Atom | undefined): boolean =>
  atom?.kind === 'code' || (atom?.kind === 'word' && atom.senses.length === 0 && SPACED.test(atom.text));

/** Chinese counts its sessions and groups: 第74届, 第 9 研究组. A quarter or a week is a matter of dates. */
const countsChinese = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i - 1]?.text === '第' && !'季周週天半'.includes(atoms[i + 1]?.text ?? ' ');

/** `(PK- 18)`: a name in brackets that a space got into. */
const isInBrackets = (atoms: readonly Atom[], i: number): boolean =>
  isHyphen(atoms[i - 1]) && !atoms[i - 1]!.gap && isName(atoms[i - 2]) && atoms[i + 1]?.text === ')';

const isHyphen = (atom: Atom | undefined): boolean => atom?.kind === 'mark' && atom.text === '-';

/** Joined to a name without a space, at once or by a hyphen, solidus or point: A/53/250, H.264. */
function continuesName(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]!;
  const before = atoms[i - 1];
  if (countsChinese(atoms, i) || isInBrackets(atoms, i)) return true;
  if (atom.gap || !before) return false;
  if (isName(before)) return true;
  if (before.gap || before.kind !== 'mark' || !'-/.'.includes(before.text)) return false;
  const name = atoms[i - 2];
  return (
    (isName(name) && (before.text !== '.' || name!.kind === 'code' || name!.text.length === 1)) ||
    (before.text === '/' && name?.kind === 'word' && SPACED.test(name.text) && name.text.length <= 2)
  );
}

const REFERENCE_WORDS = new Set([
  'no',
  'nos',
  'nr',
  'num',
  'numero',
  'n',
  'room',
  'rev',
  'doc',
  'document',
  'salle',
  'sala',
  'зал',
  'العدد',
  'رقم',
  'القاعه',
  'قاعه',
]);

/** A number behind a word and before a colon, or behind the word for a day and before a bracket. */
function isLabel(atoms: readonly Atom[], i: number): boolean {
  const [word, mark, next] = [atoms[i - 1], atoms[i + 1], atoms[i + 2]];
  if (word?.kind !== 'word' || !atoms[i]!.gap || mark?.kind !== 'mark' || atoms[i]!.digits > 2) return false;
  const day = DAY_WORDS.has(word.text);
  if (mark.text === ':') return !mark.gap && (next === undefined || next.gap) && (day || word.senses.length === 0);
  return day && (mark.text === '(' || mark.text === ')');
}

const DAY_WORDS = new Set(['day', 'jour', 'dia', 'день']);

/** `N° 3`, `No. 5`, `№ 7`, `#12`, `Room 4`, `Study Group 2: …`, `Day 1 (…)`. */
function isReferenceNumber(atoms: readonly Atom[], i: number): boolean {
  let before = i - 1;
  if (atoms[before]?.kind === 'mark' && '#№'.includes(atoms[before]!.text)) return true;
  while (atoms[before] && ['.', '°', 'º', ':'].includes(atoms[before]!.text)) before--;
  const word = atoms[before];
  if (isLabel(atoms, i)) return true;
  const marked = before < i - 1;
  if (word?.kind !== 'word' || !REFERENCE_WORDS.has(word.text)) return false;
  return (word.senses.length === 0 || marked) && (word.text !== 'n' || marked);
}

type SenseOf<T extends Sense['type']> = Extract<Sense, { type: T }>;

/** The atom's sense of a type, if it has one. */
export function sense<T extends Sense['type']>(atom: Atom | undefined, type: T): SenseOf<T> | undefined {
  return atom?.senses.find((s): s is SenseOf<T> => s.type === type);
}

export const has = (atom: Atom | undefined, type: Sense['type']): boolean =>
  atom !== undefined && atom.senses.length > 0 && atom.senses.some((s) => s.type === type);

export const isMark = (atom: Atom | undefined, ...texts: string[]): boolean =>
  atom?.kind === 'mark' && texts.includes(atom.text);

export const isNumber = (atom: Atom | undefined): atom is Atom & { kind: 'number' } =>
  atom?.kind === 'number' && !atom.used;

/** A dash or hyphen. */
export const isDash = (atom: Atom | undefined): boolean => isMark(atom, '-', '–');
