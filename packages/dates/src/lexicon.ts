import type { LanguageTable, Words } from './language/table';
import { type Lexeme, lex } from './lexeme';
import { ZONE_ABBREVIATIONS } from './zone-abbreviations';

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
  | 'unsettled'
  | 'recurring'
  | 'periodic'
  | 'relative'
  | 'relativeAlways'
  | 'except';

interface Entry {
  texts: readonly string[];
  senses: Sense[];
}

/** A language's words, found by their first lexeme; longer entries first. */
export interface Lexicon {
  table: LanguageTable;
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** A word that begins so says that the date is not settled. */
  unsettledStems: readonly string[];
}

const PLAIN: readonly PlainSense[] = [
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
  'unsettled',
  'recurring',
  'periodic',
  'relative',
  'relativeAlways',
  'except',
];

/** Compiles a language table. */
export function compileLexicon(table: LanguageTable): Lexicon {
  const byText = new Map<string, Entry>();
  const add = (words: Words | undefined, sense: Sense) => {
    for (const word of words?.split('|') ?? []) {
      const texts = lex(word).map((lexeme) => lexeme.text);
      const key = texts.join(' ');
      const entry = byText.get(key);
      if (!entry) byText.set(key, { texts, senses: [sense] });
      else if (!entry.senses.some((s) => JSON.stringify(s) === JSON.stringify(sense)))
        entry.senses.push(sense);
    }
  };
  table.months.forEach((words, i) => void add(words, { type: 'month', value: i + 1 }));
  table.weekdays.forEach((words, i) => void add(words, { type: 'weekday', value: i + 1 }));
  table.ordinals.forEach((words, i) => void add(words, { type: 'ordinal', value: i + 1 }));
  table.halves?.forEach((words, i) => void add(words, { type: 'halfYear', value: i + 1 }));
  for (const type of PLAIN) add(table[type], { type });
  add(table.noon, { type: 'clock', value: 12 * 60 });
  add(table.midnight, { type: 'clock', value: 0 });
  for (const [zone, words] of Object.entries(table.zones ?? {})) add(words, { type: 'zone', zone });
  for (const [zone, words] of Object.entries(table.cities)) add(words, { type: 'city', zone });
  for (const [word, zone] of Object.entries(ZONE_ABBREVIATIONS)) add(word, { type: 'zone', zone });
  const entries = new Map<string, Entry[]>();
  for (const entry of byText.values()) {
    const list = entries.get(entry.texts[0]!);
    if (list) list.push(entry);
    else entries.set(entry.texts[0]!, [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.texts.length - a.texts.length);
  return { table, entries, unsettledStems: table.unsettledStems?.split('|') ?? [] };
}

const UNSETTLED: Sense[] = [{ type: 'unsettled' }];

/** The longest entry that begins at a lexeme. */
export function longestEntry(lexicon: Lexicon, lexemes: readonly Lexeme[], from: number): Entry | undefined {
  const { kind, text: first } = lexemes[from]!;
  const listed = lexicon.entries
    .get(first)
    ?.find(({ texts }) => texts.every((text, i) => lexemes[from + i]?.text === text));
  if (listed || kind !== 'word' || first.length < 4) return listed;
  return lexicon.unsettledStems.some((stem) => first.startsWith(stem)) ? { texts: [first], senses: UNSETTLED } : undefined;
}
