import type { LanguageTable, WordList } from '../locale/table.js';
import {
  haveCommonTag,
  inSet,
  NO_TAGS,
  PLAIN_TAGS,
  TAG,
  type Tag,
  type TagName,
  type TagSet,
  tagSet,
} from '../locale/tags.js';
import { ZONE_ABBREVIATIONS } from '../time-zone/abbreviations.js';
import { endingWords, moves, startingWords, withAnd } from './phase-verbs.js';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';

interface Entry {
  texts: readonly string[];
  tags: Tag[];
  set: TagSet;
  /** Language weight: 100 for date words, 1 for function words such as `to`. */
  weight: number;
}

/** A language's words, found by their first piece; longer entries first. */
export interface Lexicon {
  table: LanguageTable;
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** A word with such a beginning says that the date is not final. */
  notFinalStems: readonly string[];
  /** The pieces of words that deny what follows, or leave it open. */
  denials: readonly (readonly string[])[];
  /** Words before the reason for which something is cancelled. */
  reasons: readonly (readonly string[])[];
  /** Words that are not what moves, in a part of the phrase that says so. */
  auxiliaries: ReadonlySet<string>;
  /** What stands before the new date of a move, and before the former one. */
  newDateWords: ReadonlySet<string>;
  formerDateWords: ReadonlySet<string>;
  /** The month of each whole name, folded. */
  monthNames: ReadonlyMap<string, number>;
}

/** Tags of words that only dates have. They decide the language of a phrase. */
export const DISTINCTIVE = tagSet([
  'month',
  'weekday',
  'halfYear',
  'quarter',
  'half',
  'monthPart',
  'halfOfMonth',
  'thirdOfMonth',
  'weekFrom',
  'season',
  'hedge',
  'notFinal',
  'recurring',
  'part',
  'vague',
  'namedTime',
  'vagueAlways',
  'yearOfWork',
  'deadline',
  'relativeAlways',
  'fromToday',
  'zone',
  'clock',
  'monthMark',
  'dayMark',
  'dayPart',
  'islamicMonth',
  'persianMonth',
]);

const CODES = tagSet(['quarterCode', 'halfCode']);

const tagNames = (tags: readonly Tag[]): TagName[] => tags.map(({ type }) => type);

/** Of an entry that was not found yet: most never are. */
const UNKNOWN_WEIGHT = -1;

/** Gives an entry its set of tags and its weight. */
function weighed(entry: Entry): Entry {
  entry.set = tagSet(tagNames(entry.tags));
  entry.weight = weightOf(entry);
  return entry;
}

function weightOf({ texts, tags, set }: Entry): number {
  const [first] = texts as [string];
  if (haveCommonTag(set, CODES) && !inSet(set, TAG.hour)) return 1;
  if (texts.length === 1 && (/^[a-z]$/.test(first) || !/\p{L}/u.test(first))) return 0;
  return haveCommonTag(set, DISTINCTIVE) && tags.length > 0 ? 100 : 1;
}

/** The pieces of a word or words of a table. Most are one word of ASCII, which is its own piece. */
export const pieceTexts = (word: string): string[] =>
  /^[a-z]+$/.test(word) ? [word] : tokenize(word).map(({ text }) => text);

/** The words of a list, with those that the table makes of their marks. */
export const listedWords = ({ cases }: LanguageTable, words = ''): string[] =>
  words === '' ? [] : (cases?.(words) ?? words).split('|');

/** The whole names among the forms of months, folded, with the month of each. */
const monthNamesOf = (table: LanguageTable): [name: string, month: number][] =>
  table.months
    .flatMap((words, i) =>
      listedWords(table, words).map((word): [string, number] => [pieceTexts(word).join(''), i + 1]),
    )
    .filter(([name]) => name.length > 4);

/** The words of a language, separated by bars, with the tag of each list of them. */
export function* wordsByTag(table: LanguageTable): Iterable<[WordList | undefined, Tag]> {
  const numbered = [
    ['month', table.months],
    ['weekday', table.weekdays],
    ['weekday', table.recurringWeekdays],
    ['ordinal', table.ordinals],
    ['halfYear', table.halves],
    ['islamicMonth', table.islamicMonths],
    ['persianMonth', table.persianMonths],
  ] as const;
  for (const [type, lists] of numbered)
    for (const [i, words] of lists?.entries() ?? []) yield [words, { type, value: i + 1 }];
  for (const [value, words] of Object.entries(table.numberWords ?? {}))
    yield [words, { type: 'numberWord', value: Number(value) }];
  for (const words of table.recurringWeekdays ?? []) yield [words, { type: 'recurring' }];
  yield [table.nextDay, { type: 'relativeAlways' }];
  for (const [parts, starts] of [
    [table.monthHalves, HALF_STARTS],
    [table.monthThirds, THIRD_STARTS],
  ] as const)
    for (const [i, words] of parts?.entries() ?? [])
      yield [words, { type: 'monthPart', from: starts[i]!, to: (starts[i + 1] ?? 32) - 1 }];
  const [first, last] = table.monthTwoThirds ?? [];
  yield [first, { type: 'monthPart', from: 1, to: 20 }];
  yield [last, { type: 'monthPart', from: 11, to: 31 }];
  for (const type of PLAIN_TAGS) yield [table[type], { type }];
  yield [table.cancelled, { type: 'notFinal' }];
  yield [startingWords(table).join('|'), { type: 'from' }];
  const ending = endingWords(table);
  yield [ending.join('|'), { type: 'until' }];
  yield [[...ending, ...withAnd(table, ending)].join('|'), { type: 'to' }];
  yield [moves(table, table.beforeFormerDate).join('|'), { type: 'movedFrom' }];
  yield [moves(table, table.beforeNewDate).join('|'), { type: 'movedTo' }];
  for (const part of PARTS_OF_DAY) yield [table[part], { type: 'dayPart' }];
  yield [table.noon, { type: 'clock', value: 12 * 60 }];
  yield [table.midnight, { type: 'clock', value: 0 }];
  for (const [zone, words] of Object.entries(table.zones ?? {})) yield [words, { type: 'zone', zone }];
  for (const [zone, words] of Object.entries(table.cities)) yield [words, { type: 'city', zone }];
  for (const [word, zone] of Object.entries(ZONE_ABBREVIATIONS)) yield [word, { type: 'zone', zone }];
}

/** Marks of the halves of a day that stand in every language, where it has no word of that form: German has `am`. */
const MARKS_OF_HALVES = [
  [['am', 'a.m.', 'a.m', 'a m'], { type: 'am' }],
  [['pm', 'p.m.', 'p.m', 'p m'], { type: 'pm' }],
] as const satisfies [readonly string[], Tag][];

const PARTS_OF_DAY = ['forenoon', 'afternoon', 'evening', 'night'] as const;

/** The days on which the halves and the thirds of a month begin. */
export const HALF_STARTS: readonly number[] = [1, 16];
export const THIRD_STARTS: readonly number[] = [1, 11, 21];

const firstPieces = (table: LanguageTable, words?: WordList): string[] =>
  listedWords(table, words).map((word) => pieceTexts(word)[0]!);

/** Compiles a language table. `months`: those whose months a slip of the pen may be meant for. */
export function compileLexicon(table: LanguageTable, months: readonly LanguageTable[] = [table]): Lexicon {
  const byText = new Map<string, Entry>();
  for (const [words, tag] of wordsByTag(table))
    for (const word of listedWords(table, words)) {
      const texts = pieceTexts(word);
      const key = texts.join(' ');
      const entry = byText.get(key);
      if (!entry) byText.set(key, { texts, tags: [tag], set: NO_TAGS, weight: UNKNOWN_WEIGHT });
      else if (!entry.tags.some((other) => JSON.stringify(other) === JSON.stringify(tag)))
        entry.tags.push(tag);
    }
  for (const [words, tag] of MARKS_OF_HALVES)
    for (const texts of words.map(pieceTexts)) {
      const key = texts.join(' ');
      if (!byText.has(key)) byText.set(key, { texts, tags: [tag], set: NO_TAGS, weight: UNKNOWN_WEIGHT });
    }
  const entries = new Map<string, Entry[]>();
  for (const entry of byText.values()) {
    const list = entries.get(entry.texts[0]!);
    if (list) list.push(entry);
    else entries.set(entry.texts[0]!, [entry]);
  }
  for (const list of entries.values())
    if (list.length > 1) list.sort((a, b) => b.texts.length - a.texts.length);
  return {
    table,
    entries,
    notFinalStems: table.notFinalStems?.split('|') ?? [],
    denials: listedWords(table, table.denials).map(pieceTexts),
    reasons: listedWords(table, table.reasons).map(pieceTexts),
    auxiliaries: new Set(firstPieces(table, table.auxiliaries)),
    newDateWords: new Set(firstPieces(table, table.beforeNewDate)),
    formerDateWords: new Set(firstPieces(table, table.beforeFormerDate)),
    monthNames: new Map(months.flatMap(monthNamesOf)),
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
    if (i === texts.length) return entry.weight === UNKNOWN_WEIGHT ? weighed(entry) : entry;
  }
  return undefined;
}

const NOT_FINAL: Tag[] = [{ type: 'notFinal' }];
const NOT_FINAL_SET = tagSet(tagNames(NOT_FINAL));

/** The longest entry that begins at a piece. */
export function longestEntry(lexicon: Lexicon, pieces: readonly Token[], from: number): Entry | undefined {
  const { kind, text: first } = pieces[from]!;
  const listed = matching(lexicon.entries.get(first), pieces, from);
  if (listed || kind !== 'word' || first.length < 4) return listed;
  return lexicon.notFinalStems.some((stem) => first.startsWith(stem))
    ? { texts: [first], tags: NOT_FINAL, set: NOT_FINAL_SET, weight: 100 }
    : undefined;
}
