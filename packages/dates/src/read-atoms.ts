import { type Atom, has } from './atom.js';
import type { Lexeme } from './lexeme.js';
import { type Lexicon, longestEntry, type Sense, T } from './lexicon.js';
import { markCodes } from './reference-number.js';

const NO_SENSES: readonly Sense[] = [];

/** Particles that Arabic writes together with the next word; the ones with و also mean `and`. */
const ARABIC_PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];

/** Gives the lexemes of a phrase their meanings in one language. */
export function readAtoms(source: readonly Lexeme[], lexicon: Lexicon): Atom[] {
  const arabic = lexicon.table.language === 'ar';
  const lexemes = arabic ? splitArabicPrefixes(source, lexicon) : splitGluedWords(source, lexicon);
  const atoms: Atom[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]!;
    const entry = lexeme.kind === 'number' ? undefined : longestEntry(lexicon, lexemes, i);
    const length = entry?.texts.length ?? 1;
    atoms.push({
      kind: isTimeDesignator(lexemes, i) ? 'mark' : entry ? 'word' : lexeme.kind,
      text: lexeme.text,
      value: lexeme.value,
      digits: lexeme.digits,
      senses: entry?.senses ?? NO_SENSES,
      low: entry === undefined ? 0 : entry.types.low,
      high: entry === undefined ? 0 : entry.types.high,
      weight: entry === undefined ? 0 : entry.weight,
      start: lexeme.start,
      end: lexemes[i + length - 1]!.end,
      gap: lexeme.gap,
      used: false,
      dated: false,
      nearPart: false,
    });
    i += length;
  }
  markParts(atoms);
  markCodes(atoms);
  if (lexicon.table.language === 'en') unmarkVerb(atoms, lexemes);
  if (arabic) markIslamicDates(atoms);
  return atoms;
}

/** The T of ISO 8601 between a date and a time of day: 2022-10-20T11:00. */
function isTimeDesignator(lexemes: readonly Lexeme[], i: number): boolean {
  const [before, lexeme, after] = [lexemes[i - 1], lexemes[i]!, lexemes[i + 1]];
  return (
    lexeme.text === 't' &&
    before?.kind === 'number' &&
    !lexeme.gap &&
    after?.kind === 'number' &&
    !after.gap &&
    lexemes[i + 2]?.text === ':'
  );
}

/** `10thOctober`, `1ermars`: an ordinal's mark and a month without a space. */
function splitGluedWords(lexemes: readonly Lexeme[], lexicon: Lexicon): readonly Lexeme[] {
  let any = false;
  for (let i = 1; i < lexemes.length && !any; i++) any = isGlued(lexemes, i) && lexemes[i]!.text.length > 4;
  if (!any) return lexemes;
  return lexemes.flatMap((lexeme, i) => {
    if (!isGlued(lexemes, i) || lexicon.entries.has(lexeme.text)) return [lexeme];
    for (let length = 1; length < 4; length++) {
      const [mark, rest] = [lexeme.text.slice(0, length), lexeme.text.slice(length)];
      if (!lexicon.entries.has(mark) || !lexicon.monthNames.includes(rest)) continue;
      const middle = Math.min(lexeme.start + length, lexeme.end - 1);
      return [
        { ...lexeme, text: mark, end: middle },
        { ...lexeme, text: rest, start: middle, gap: false },
      ];
    }
    return [lexeme];
  });
}

const isGlued = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]!.kind === 'word' && !lexemes[i]!.gap && lexemes[i - 1]?.kind === 'number';

/** وتشرين → و + تشرين, للعام → ل + العام, where the rest is a word of the language and the whole is not. */
function splitArabicPrefixes(lexemes: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  return lexemes.flatMap((lexeme, i) => {
    if (lexeme.kind !== 'word' || longestEntry(lexicon, lexemes, i)) return [lexeme];
    for (const prefix of ARABIC_PREFIXES) {
      if (!lexeme.text.startsWith(prefix)) continue;
      const rest: Lexeme = {
        ...lexeme,
        text: lexeme.text.slice(prefix.length),
        // A ligature is one character for several letters.
        start: Math.min(lexeme.start + prefix.length, lexeme.end - 1),
        gap: false,
      };
      if (!lexicon.entries.has(rest.text)) continue;
      const joined = [...lexemes.slice(0, i), rest, ...lexemes.slice(i + 1, i + 4)];
      if (!longestEntry(lexicon, joined, i)) continue;
      const apart = prefix.startsWith('و') && rest.start > lexeme.start;
      return apart ? [{ ...lexeme, text: 'و', end: rest.start }, rest] : [rest];
    }
    return [lexeme];
  });
}

/** Dates of the Islamic calendar appear next to Gregorian ones and are not read: 4 / 12 / 1440 هـ. */
function markIslamicDates(atoms: Atom[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const year = atoms[i]!;
    if (year.kind !== 'number' || year.digits !== 4 || year.value < 1300 || year.value > 1500) continue;
    let from = i;
    for (let j = i - 1; j >= 0 && i - j < 8; j--) {
      const atom = atoms[j]!;
      const part = (atom.kind === 'number' && atom.digits < 3) || has(atom, T.hijriMonths);
      if (part) from = j;
      else if (atom.kind !== 'mark' || !'/-.'.includes(atom.text)) break;
    }
    for (let j = from; j <= i; j++) if (atoms[j]!.kind === 'number') atoms[j]!.kind = 'code';
  }
}

/** Tokens between the number of a quarter and its word, at most: `III - IV кварталы`. */
const PART_REACH = 5;

function markParts(atoms: readonly Atom[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (!has(atom, T.quarter) && !has(atom, T.quarterCode) && !has(atom, T.half) && !has(atom, T.halfCode))
      continue;
    for (let j = Math.max(0, i - PART_REACH); j <= i; j++) atoms[j]!.nearPart = true;
  }
}

/** `Up to 12 may attend`: the verb, in small letters and before another word. */
function unmarkVerb(atoms: Atom[], lexemes: readonly Lexeme[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const [atom, next] = [atoms[i]!, atoms[i + 1]];
    if (atom.text !== 'may' || next?.kind !== 'word' || next.senses.length > 0) continue;
    if (lexemes.some(({ start, capital }) => start === atom.start && capital)) continue;
    atom.senses = NO_SENSES;
    atom.low = atom.high = atom.weight = 0;
  }
}
