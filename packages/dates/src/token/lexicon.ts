import type { LanguageTable, Words } from '../locale/table.js';
import { ZONE_ABBREVIATIONS } from '../time-zone/abbreviations.js';
import { type Token, tokenize } from './tokenize.js';

/** What a word means in a date. A word may mean several things: `mar` is March and, in French, Tuesday. */
export type Tag =
  | { type: 'month'; value: number }
  | { type: 'weekday'; value: number }
  | { type: 'ordinal'; value: number }
  | { type: 'halfYear'; value: number }
  | { type: 'clock'; value: number }
  | { type: 'zone'; zone: string }
  | { type: 'city'; zone: string }
  | { type: PlainTag };

export type PlainTag =
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
  tags: Tag[];
  /** The types of the tags, a bit each: looked at for every token many times. */
  types: TagSet;
  /** Language weight: 100 for date words, 1 for function words such as `to`. */
  weight: number;
}

/** A set of tagOf types in two words of bits. */
export interface TagSet {
  low: number;
  high: number;
}

export const NO_TAGS: TagSet = { low: 0, high: 0 };

/** A language's words, found by their first piece; longer entries first. */
export interface Lexicon {
  table: LanguageTable;
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** A word with such a beginning says that the date is not final. */
  notFinalStems: readonly string[];
  /** The months' whole names, folded. */
  monthNames: readonly string[];
}

const PLAIN: readonly Exclude<PlainTag, 'numberWord'>[] = [
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

/** Tag types as small numbers, so that an token can hold its types as bits: they are asked for often. */
export const TAG = {
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
} as const satisfies Record<Tag['type'], number>;
export type TagNumber = (typeof TAG)[Tag['type']];

/** The number of types in the low word of bits. */
export const TAGS_IN_LOW_WORD = 31;

function tagSetOf(tags: readonly Tag[]): TagSet {
  const types = { low: 0, high: 0 };
  for (const { type } of tags) {
    if (TAG[type] < TAGS_IN_LOW_WORD) types.low |= 1 << TAG[type];
    else types.high |= 1 << (TAG[type] - TAGS_IN_LOW_WORD);
  }
  return types;
}

/** Types of words that only dates have. They decide the language of a phrase. */
export const DISTINCTIVE_TAGS: ReadonlySet<Tag['type']> = new Set([
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

function weightOf({ texts, tags }: Entry): number {
  const [first] = texts as [string];
  const codes = tags.some(({ type }) => type === 'quarterCode' || type === 'halfCode');
  if (codes && !tags.some(({ type }) => type === 'hour')) return 1;
  if (texts.length === 1 && (/^[a-z]$/.test(first) || !/\p{L}/u.test(first))) return 0;
  return tags.some(({ type }) => DISTINCTIVE_TAGS.has(type)) ? 100 : 1;
}

/** The pieces of a word or words of a table. Most are one word of ASCII, which is its own piece. */
const pieceTexts = (word: string): string[] =>
  /^[a-z]+$/.test(word) ? [word] : tokenize(word).map(({ text }) => text);

/** The whole names among the forms of months, folded. */
const monthNamesOf = (months: readonly Words[]): string[] =>
  months
    .flatMap((words) => words.split('|').map((word) => pieceTexts(word).join('')))
    .filter((name) => name.length > 4);

/** The words of a language, separated by bars, and what each list of them means. */
function* wordsBySense(table: LanguageTable): Iterable<[Words | undefined, Tag]> {
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
  for (const [words, tagOf] of wordsBySense(table))
    for (const word of words?.split('|') ?? []) {
      const texts = pieceTexts(word);
      const key = texts.join(' ');
      const entry = byText.get(key);
      if (!entry) byText.set(key, { texts, tags: [tagOf], types: NO_TAGS, weight: 0 });
      else if (!entry.tags.some((s) => JSON.stringify(s) === JSON.stringify(tagOf))) entry.tags.push(tagOf);
    }
  const entries = new Map<string, Entry[]>();
  for (const entry of byText.values()) {
    entry.types = tagSetOf(entry.tags);
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

/** The first of the entries that the pieces go on to spell. */
function matching(
  entries: readonly Entry[] | undefined,
  pieces: readonly Token[],
  from: number,
): Entry | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const { texts } = entry;
    let i = 1;
    while (i < texts.length && pieces[from + i]?.text === texts[i]) i++;
    if (i === texts.length) return entry;
  }
  return undefined;
}

const NOT_FINAL: Tag[] = [{ type: 'notFinal' }];
const NOT_FINAL_TYPES = tagSetOf(NOT_FINAL);

/** The longest entry that begins at a piece. */
export function longestEntry(lexicon: Lexicon, pieces: readonly Token[], from: number): Entry | undefined {
  const { kind, text: first } = pieces[from]!;
  const listed = matching(lexicon.entries.get(first), pieces, from);
  if (listed || kind !== 'word' || first.length < 4) return listed;
  return lexicon.notFinalStems.some((stem) => first.startsWith(stem))
    ? { texts: [first], tags: NOT_FINAL, types: NOT_FINAL_TYPES, weight: 100 }
    : undefined;
}

/** The words that decide the language of a phrase. */
export function distinctiveWords(table: LanguageTable): Set<string> {
  const found = new Set<string>();
  for (const [words, { type }] of wordsBySense(table))
    if (words !== undefined && DISTINCTIVE_TAGS.has(type))
      for (const word of words.split('|')) {
        const texts = pieceTexts(word);
        for (const text of texts) if (texts.length === 1 || text.length > 2) found.add(text);
      }
  return found;
}
