import type { Lexeme } from './lexeme';
import { type Lexicon, LOW_BITS, longestEntry, type Sense, T, type TypeNumber } from './lexicon';

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
  /** How much it tells of the language. */
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

const NO_SENSES: readonly Sense[] = [];

/** Particles that Arabic writes together with the next word; the ones with و also mean `and`. */
const ARABIC_PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];

/** A word with letters of a script in which words are set apart by spaces. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

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
      const middle = lexeme.start + length;
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

/** Dates of the Islamic calendar stand beside those of the Gregorian one and are not read: 4 / 12 / 1440 هـ. */
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

/** So many places before its word the number of a quarter may stand: `III - IV кварталы`. */
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

/**
 * Digits that belong to a name or a number of reference are no dates: SG13RG-AFR, COVID-19, 5G, A/53/250,
 * N° 3. They become `code`.
 */
function markCodes(atoms: Atom[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.kind !== 'number') continue;
    const after = atoms[i + 1];
    const joinsNext = after !== undefined && !after.gap && (isName(after) || isSuffix(atoms, i));
    if (!joinsNext && !continuesName(atoms, i) && !isReferenceNumber(atoms, i) && !isNumbered(atoms, i))
      continue;
    if (!joinsNext && monthBehind(atoms, i) && !continuesName(atoms, i)) {
      atom.kind = 'other';
      continue;
    }
    atom.kind = 'code';
    if (joinsNext) after.kind = 'code';
  }
}

/** `62-R`: a hyphen and a letter or two that are no month. */
const isSuffix = (atoms: readonly Atom[], i: number): boolean => {
  const [hyphen, letters] = [atoms[i + 1], atoms[i + 2]];
  return (
    isHyphen(hyphen) && letters !== undefined && !letters.gap && isName(letters) && letters.text.length < 3
  );
};

/** `Room 12 May 2022`: the number may be the room's or the day, and is not read. */
function monthBehind(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  while (has(atoms[next], T.of) && !has(atoms[next], T.to)) next++;
  return has(atoms[next], T.month) && !has(atoms[next], T.weekday);
}

const isName = (atom: Atom | undefined): boolean =>
  atom?.kind === 'code' || (atom?.kind === 'word' && atom.senses.length === 0 && SPACED.test(atom.text));

/** Chinese counts its sessions and groups: 第74届, 第 9 研究组. A quarter or a week is a matter of dates. */
const countsChinese = (atoms: readonly Atom[], i: number): boolean =>
  (atoms[i - 1]?.text === '第' && !'季周週天半'.includes(atoms[i + 1]?.text ?? ' ')) ||
  (atoms[i + 1] !== undefined && '层楼室届屆次名人项'.includes(atoms[i + 1]!.text) && atoms[i]!.digits < 4);

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

/** `14 December (1)`: a number alone in brackets, at the end or before a word. */
function isFootnote(atoms: readonly Atom[], i: number): boolean {
  const [open, close, after] = [atoms[i - 1], atoms[i + 1], atoms[i + 2]];
  const alone =
    open?.kind === 'mark' && '(['.includes(open.text) && close?.kind === 'mark' && ')]'.includes(close.text);
  return alone && i > 1 && atoms[i]!.digits < 3 && (after === undefined || isName(after));
}

/** A number behind a word and before a colon, or behind the word for a day and before a bracket. */
function isLabel(atoms: readonly Atom[], i: number): boolean {
  const [word, mark, next] = [atoms[i - 1], atoms[i + 1], atoms[i + 2]];
  if (word?.kind !== 'word' || !atoms[i]!.gap || mark?.kind !== 'mark' || atoms[i]!.digits > 2) return false;
  const day = DAY_WORDS.has(word.text);
  if (mark.text === ':')
    return !mark.gap && (next === undefined || next.gap) && (day || word.senses.length === 0);
  return day && (mark.text === '(' || mark.text === ')');
}

/** `Study Group 2, …`, `Resolution 25 (…)`: the number is the noun's, unless a month follows it. */
function isNumbered(atoms: readonly Atom[], i: number): boolean {
  const [noun, number] = [atoms[i - 1], atoms[i]!];
  if (noun?.kind !== 'word' || !number.gap || !NUMBERED.has(noun.text) || number.digits > 4) return false;
  let next = i + 1;
  while (has(atoms[next], T.of) && !has(atoms[next], T.to)) next++;
  const date = has(atoms[next], T.month) || has(atoms[next], T.ordinalMark) || has(atoms[next], T.dayMark);
  const range = isHyphen(atoms[i + 1]) && !atoms[i + 1]!.gap && atoms[i + 2]?.kind === 'number';
  return !date && !range;
}

/** Nouns that are numbered, folded, in the languages with spaces. */
const NUMBERED = new Set(
  (
    'group groups question questions commission committee party room document doc item annex resolution decision ' +
    'article phase module part volume chapter section recommendation wp sg floor building suite level gate box ' +
    'groupe groupes commissions comite salle annexe decisions articles partie point etage batiment bureau ' +
    'grupo grupos comision comite piso edificio nivel cuestion sala documento anexo resolucion decision articulo fase modulo parte punto ' +
    'этаж каб кабинет комната комиссия комиссии группа группы вопрос вопросы зал документ документу приложение резолюция решение статья пункт этап ' +
    'اللجنه لجنه الدراسات المجموعه فريق الفريق القاعه قاعه الوثيقه القرار قرار الماده المسائل المساله الطابق طابق المبني رقم'
  ).split(' '),
);

const DAY_WORDS = new Set(['day', 'jour', 'dia', 'день']);

/** `N° 3`, `No. 5`, `№ 7`, `#12`, `Room 4`, `Study Group 2: …`, `Day 1 (…)`. */
function isReferenceNumber(atoms: readonly Atom[], i: number): boolean {
  let before = i - 1;
  if (atoms[before]?.kind === 'mark' && '#№'.includes(atoms[before]!.text)) return true;
  while (atoms[before] && ['.', '°', 'º', ':'].includes(atoms[before]!.text)) before--;
  const word = atoms[before];
  if (isLabel(atoms, i) || isFootnote(atoms, i)) return true;
  const marked = before < i - 1;
  if (word?.text === 'ال') return true;
  if (word?.kind !== 'word' || !REFERENCE_WORDS.has(word.text)) return false;
  return word.senses.length === 0 || marked;
}

type SenseOf<T extends Sense['type']> = Extract<Sense, { type: T }>;

/** Whether one of the atom's senses is of a type. */
export function has(atom: Atom | undefined, type: TypeNumber): boolean {
  if (atom === undefined) return false;
  return ((type < LOW_BITS ? atom.low >>> type : atom.high >>> (type - LOW_BITS)) & 1) === 1;
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
