import { TABLES } from '../locale/tables.js';
import { foldCharacter } from '../token/fold.js';

/**
 * What a phrase is but for its numbers and months. Two phrases of one shape differ in nothing that the rules of dates ask
 * for: each number of both can be a day and a month, or only a day, or is a year, they are written with as many figures,
 * and they stand to each other in the same order.
 */
export interface PhraseShape {
  key: string;
  /** The numbers and the months of the phrase, in its order. */
  values: readonly ShapeValue[];
  /** UTF-16 offset of the first value, and of the end of the last one. */
  start: number;
  end: number;
}

export interface ShapeValue {
  kind: 'number' | 'month' | 'year';
  value: number;
}

/** UTF-16 units; longer phrases do not repeat. */
const LONGEST_SHAPED = 60;

/** A phrase with more of them is a list, which has shapes without end. */
const MAX_VALUES = 6;

/** Each month has the days up to this one, and the next day is of the same month. */
const LAST_DAY_OF_ALL = 27;

const HOURS_OF_DAY = 24;

const FIRST_YEAR_OF_SHAPE = 1990;
const LAST_YEAR_OF_SHAPE = 2059;

const PART = /\d+|\p{Script=Han}|\p{L}[\p{L}\p{M}’']*/gu;

/**
 * What says another thing with another value: hours, a point that may be one of hours, a year that may end a range of
 * years. And digits of other scripts.
 */
const NOT_OF_SHAPE = /(?!\d)\p{Nd}|[:：]|\d\.\d{1,2}(?![.\d])|\d{4}\s*[-‐‑–—−~～〜/]\s*\d{2}(?![-‐‑./\d])/u;

/** Letters of a name of a month that may be another word as well: `set`. */
const SHORT_NAME = 3;

/** The shape of a phrase of days, months, years and words between them; `undefined` for one with anything else. */
export function shapeOf(phrase: string): PhraseShape | undefined {
  if (phrase.length > LONGEST_SHAPED || NOT_OF_SHAPE.test(phrase)) return undefined;
  const values: ShapeValue[] = [];
  let key = '';
  let end = 0;
  let start = 0;
  let endOfValues = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(phrase); found; found = PART.exec(phrase)) {
    const [text] = found;
    key += phrase.slice(end, found.index);
    end = found.index + text.length;
    const isFirst = values.length === 0;
    const code = text.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) {
      const number = classOfNumber(text);
      if (number === undefined || values.length === MAX_VALUES) return undefined;
      key += number;
      values.push({ kind: number === 'Y' ? 'year' : 'number', value: Number(text) });
    } else {
      const word = foldedWords(text);
      const month = vocabulary().months.get(word);
      if (!month && vocabulary().joints.has(word)) {
        key += text;
        continue;
      }
      if (!month || values.length === MAX_VALUES) return undefined;
      key += word.length > SHORT_NAME ? month.languages : word;
      values.push({ kind: 'month', value: month.value });
    }
    if (isFirst) start = found.index;
    endOfValues = end;
  }
  if (values.length === 0) return undefined;
  return { key: `${key}${phrase.slice(end)}${orderAmong(values)}`, values, start, end: endOfValues };
}

/** `Y`: a year; `d`: a day; `h`: a day or an hour; `n`: these or a month, of one figure `m` and with a zero before it `z`. */
function classOfNumber(figures: string): string | undefined {
  const value = Number(figures);
  if (figures.length === 4)
    return value >= FIRST_YEAR_OF_SHAPE && value <= LAST_YEAR_OF_SHAPE ? 'Y' : undefined;
  if (figures.length > 2 || value < 1 || value > LAST_DAY_OF_ALL) return undefined;
  if (value > 12) return value > HOURS_OF_DAY ? 'd' : 'h';
  return figures.length === 1 ? 'm' : figures.startsWith('0') ? 'z' : 'n';
}

/** How each value stands to each one behind it: less, one less, equal, more. */
function orderAmong(values: readonly ShapeValue[]): string {
  let order = '';
  for (let i = 0; i < values.length; i++)
    for (let j = i + 1; j < values.length; j++) {
      const [a, b] = [values[i]!, values[j]!];
      if ((a.kind === 'year') !== (b.kind === 'year')) continue;
      const difference = b.value - a.value;
      order += difference > 1 ? '<' : difference === 1 ? '+' : difference === 0 ? '=' : '>';
    }
  return order;
}

interface Vocabulary {
  months: ReadonlyMap<string, { value: number; languages: string }>;
  /** Words that may stand between days, months and years. */
  joints: ReadonlySet<string>;
}

const foldedWords = (text: string): string =>
  /^[a-z|]*$/.test(text) ? text : Array.from(text, foldCharacter).join('');

/** Lists of words that may stand between days, months and years. */
const JOINT_LISTS = ['to', 'and', 'of', 'from', 'year', 'monthMark', 'dayMark'] as const;

let known: Vocabulary | undefined;

/** Words of the tables that are nothing but one month, the same in all languages that have them; and those that join dates. */
function vocabulary(): Vocabulary {
  if (known) return known;
  const months = new Map<string, { value: number; languages: string }>();
  const others = new Set<string>();
  const joints = new Set<string>();
  const weekdays = new Set<string>();
  for (const { language, months: names, ...lists } of Object.values(TABLES)) {
    for (const [i, list] of names.entries())
      for (const word of wordsOfLists(list)) {
        const month = months.get(word);
        if (month === undefined) months.set(word, { value: i + 1, languages: language });
        else if (month.value === i + 1) month.languages += language;
        else others.add(word);
      }
    for (const word of wordsOfLists(lists)) others.add(word);
    for (const word of wordsOfLists(JOINT_LISTS.map((name) => lists[name]))) joints.add(word);
    for (const word of wordsOfLists([lists.weekdays, lists.recurringWeekdays])) weekdays.add(word);
  }
  // `do` is `of` in Portuguese and Thursday in German. Whether a weekday fits depends on the values.
  for (const word of weekdays) joints.delete(word);
  for (const word of others) months.delete(word);
  known = { months, joints };
  return known;
}

/** The words of a list, and of lists of lists. */
function wordsOfLists(lists: unknown): string[] {
  if (typeof lists === 'string') return foldedWords(lists).split('|');
  return typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(wordsOfLists) : [];
}
