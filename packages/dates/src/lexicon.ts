import type { LanguageTable, Words } from './language/table.js';
import { type Lexeme, lex } from './lexeme.js';
import { ZONE_ABBREVIATIONS } from './zone-abbreviations.js';

/** What a word means in a date. A word may mean several things: `mar` is March and, in French, Tuesday. */
export type Sense =
  | { type: 'month'; value: number }
  | { type: 'weekday'; value: number }
  | { type: 'ordinal'; value: number }
  | { type: 'halfYear'; value: number }
  | { type: 'clock'; value: number }
  | { type: 'zone'; zone: string }
  | { type: 'city'; zone: string }
  | { type: PlainSense };

export type PlainSense =
  | 'to'
  | 'and'
  | 'or'
  | 'from'
  | 'between'
  | 'until'
  | 'onward'
  | 'present'
  | 'of'
  | 'ordinalMark'
  | 'quarter'
  | 'quarterCode'
  | 'half'
  | 'halfCode'
  | 'year'
  | 'monthMark'
  | 'dayMark'
  | 'days'
  | 'hour'
  | 'minute'
  | 'hourBefore'
  | 'am'
  | 'pm'
  | 'dayPart'
  | 'time'
  | 'localTime'
  | 'vague'
  | 'vagueAlways'
  | 'notFinal'
  | 'recurring'
  | 'periodic'
  | 'relative'
  | 'relativeAlways'
  | 'coming'
  | 'hijri'
  | 'hijriMonths'
  | 'numberWord'
  | 'except';

interface Entry {
  texts: readonly string[];
  senses: Sense[];
  /** The types of the senses, a bit each: looked at for every atom many times. */
  types: SenseTypes;
  /** Language weight: 100 for date words, 1 for function words such as `to`. */
  weight: number;
}

/** A set of sense types in two words of bits. */
export interface SenseTypes {
  low: number;
  high: number;
}

export const NO_TYPES: SenseTypes = { low: 0, high: 0 };

/** A language's words, found by their first lexeme; longer entries first. */
export interface Lexicon {
  table: LanguageTable;
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** A word with such a beginning says that the date is not final. */
  notFinalStems: readonly string[];
  /** The months' whole names, folded. */
  monthNames: readonly string[];
}

const PLAIN: readonly Exclude<PlainSense, 'numberWord'>[] = [
  'to',
  'and',
  'or',
  'from',
  'between',
  'until',
  'onward',
  'present',
  'of',
  'ordinalMark',
  'quarter',
  'quarterCode',
  'half',
  'halfCode',
  'year',
  'monthMark',
  'dayMark',
  'days',
  'hour',
  'minute',
  'hourBefore',
  'am',
  'pm',
  'dayPart',
  'time',
  'localTime',
  'vague',
  'vagueAlways',
  'notFinal',
  'recurring',
  'periodic',
  'relative',
  'relativeAlways',
  'coming',
  'hijri',
  'hijriMonths',
  'except',
];

/** Sense types as small numbers, so that an atom can hold its types as bits: they are asked for often. */
export const T = {
  to: 0,
  and: 1,
  or: 2,
  from: 3,
  between: 4,
  until: 5,
  onward: 6,
  present: 7,
  of: 8,
  ordinalMark: 9,
  quarter: 10,
  quarterCode: 11,
  half: 12,
  halfCode: 13,
  year: 14,
  monthMark: 15,
  dayMark: 16,
  days: 17,
  hour: 18,
  minute: 19,
  hourBefore: 20,
  am: 21,
  pm: 22,
  dayPart: 23,
  time: 24,
  month: 25,
  weekday: 26,
  ordinal: 27,
  halfYear: 28,
  clock: 29,
  zone: 30,
  city: 31,
  localTime: 32,
  vague: 33,
  vagueAlways: 34,
  notFinal: 35,
  recurring: 36,
  periodic: 37,
  relative: 38,
  relativeAlways: 39,
  except: 40,
  coming: 41,
  hijri: 42,
  hijriMonths: 43,
  numberWord: 44,
} as const satisfies Record<Sense['type'], number>;
export type TypeNumber = (typeof T)[Sense['type']];

/** The number of types in the low word of bits. */
export const TAGS_IN_LOW_WORD = 31;

function typesOf(senses: readonly Sense[]): SenseTypes {
  const types = { low: 0, high: 0 };
  for (const { type } of senses) {
    if (T[type] < TAGS_IN_LOW_WORD) types.low |= 1 << T[type];
    else types.high |= 1 << (T[type] - TAGS_IN_LOW_WORD);
  }
  return types;
}

/** Types of words that only dates have. They decide the language of a phrase. */
export const DISTINCTIVE_TYPES: ReadonlySet<Sense['type']> = new Set([
  'month',
  'weekday',
  'halfYear',
  'quarter',
  'half',
  'notFinal',
  'recurring',
  'vague',
  'vagueAlways',
  'relativeAlways',
  'zone',
  'clock',
  'monthMark',
  'dayMark',
  'dayPart',
]);

function weightOf({ texts, senses }: Entry): number {
  const [first] = texts as [string];
  const codes = senses.some(({ type }) => type === 'quarterCode' || type === 'halfCode');
  if (codes && !senses.some(({ type }) => type === 'hour')) return 1;
  if (texts.length === 1 && (/^[a-z]$/.test(first) || !/\p{L}/u.test(first))) return 0;
  return senses.some(({ type }) => DISTINCTIVE_TYPES.has(type)) ? 100 : 1;
}

/** The lexemes of a word or words of a table. Most are one word of ASCII, which is its own lexeme. */
const lexemeTexts = (word: string): string[] =>
  /^[a-z]+$/.test(word) ? [word] : lex(word).map(({ text }) => text);

/** The whole names among the forms of months, folded. */
const monthNamesOf = (months: readonly Words[]): string[] =>
  months
    .flatMap((words) => words.split('|').map((word) => lexemeTexts(word).join('')))
    .filter((name) => name.length > 4);

/** The words of a language, separated by bars, and what each list of them means. */
function* wordsBySense(table: LanguageTable): Iterable<[Words | undefined, Sense]> {
  for (const [i, words] of table.months.entries()) yield [words, { type: 'month', value: i + 1 }];
  for (const [i, words] of table.weekdays.entries()) yield [words, { type: 'weekday', value: i + 1 }];
  for (const [i, words] of table.ordinals.entries()) yield [words, { type: 'ordinal', value: i + 1 }];
  for (const [i, words] of table.halves?.entries() ?? []) yield [words, { type: 'halfYear', value: i + 1 }];
  for (const type of PLAIN) yield [table[type], { type }];
  yield [table.numberWords, { type: 'numberWord' }];
  yield [table.noon, { type: 'clock', value: 12 * 60 }];
  yield [table.midnight, { type: 'clock', value: 0 }];
  for (const [zone, words] of Object.entries(table.zones ?? {})) yield [words, { type: 'zone', zone }];
  for (const [zone, words] of Object.entries(table.cities)) yield [words, { type: 'city', zone }];
  for (const [word, zone] of Object.entries(ZONE_ABBREVIATIONS)) yield [word, { type: 'zone', zone }];
}

/** Compiles a language table. `months`: those whose months a slip of the pen may be meant for. */
export function compileLexicon(table: LanguageTable, months: readonly LanguageTable[] = [table]): Lexicon {
  const byText = new Map<string, Entry>();
  for (const [words, sense] of wordsBySense(table))
    for (const word of words?.split('|') ?? []) {
      const texts = lexemeTexts(word);
      const key = texts.join(' ');
      const entry = byText.get(key);
      if (!entry) byText.set(key, { texts, senses: [sense], types: NO_TYPES, weight: 0 });
      else if (!entry.senses.some((s) => JSON.stringify(s) === JSON.stringify(sense)))
        entry.senses.push(sense);
    }
  const entries = new Map<string, Entry[]>();
  for (const entry of byText.values()) {
    entry.types = typesOf(entry.senses);
    entry.weight = weightOf(entry);
    const list = entries.get(entry.texts[0]!);
    if (list) list.push(entry);
    else entries.set(entry.texts[0]!, [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.texts.length - a.texts.length);
  return {
    table,
    entries,
    notFinalStems: table.notFinalStems?.split('|') ?? [],
    monthNames: months.flatMap(({ months: all }) => monthNamesOf(all)),
  };
}

/** The first of the entries that the lexemes go on to spell. */
function matching(
  entries: readonly Entry[] | undefined,
  lexemes: readonly Lexeme[],
  from: number,
): Entry | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const { texts } = entry;
    let i = 1;
    while (i < texts.length && lexemes[from + i]?.text === texts[i]) i++;
    if (i === texts.length) return entry;
  }
  return undefined;
}

const NOT_FINAL: Sense[] = [{ type: 'notFinal' }];
const NOT_FINAL_TYPES = typesOf(NOT_FINAL);

/** The longest entry that begins at a lexeme. */
export function longestEntry(lexicon: Lexicon, lexemes: readonly Lexeme[], from: number): Entry | undefined {
  const { kind, text: first } = lexemes[from]!;
  const listed = matching(lexicon.entries.get(first), lexemes, from);
  if (listed || kind !== 'word' || first.length < 4) return listed;
  return lexicon.notFinalStems.some((stem) => first.startsWith(stem))
    ? { texts: [first], senses: NOT_FINAL, types: NOT_FINAL_TYPES, weight: 100 }
    : undefined;
}

/** The words that decide the language of a phrase. */
export function distinctiveWords(table: LanguageTable): Set<string> {
  const found = new Set<string>();
  for (const [words, { type }] of wordsBySense(table))
    if (words !== undefined && DISTINCTIVE_TYPES.has(type))
      for (const word of words.split('|')) {
        const texts = lexemeTexts(word);
        for (const text of texts) if (texts.length === 1 || text.length > 2) found.add(text);
      }
  return found;
}
