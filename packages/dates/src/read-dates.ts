import { type Edtf, type Language, type Problem, problem } from '@regional-presence/core';
import { readChineseNumerals } from './chinese-numerals';
import { isLanguage, lexiconOf, TABLES, wordsTelling } from './languages';
import { type Lexeme, lex } from './lexeme';
import { type LanguageReading, readInLanguage, type Span, withinPeriod } from './read-language';
import type { Order } from './resolve';

export type { Span } from './read-language';

/** A language with so much weight of words has one that only a date has. */
const TELLING = 100;

export interface DateOptions {
  /**
   * BCP 47 tag of the language of the phrase. It settles the order of numeric dates: day first for
   * Arabic, French, Russian, Spanish and `en-GB`, month first for `en-US`. A phrase that is plainly of
   * another language is read in that language all the same.
   */
  language?: string;
  /** The order of numeric dates, where the caller knows it. */
  order?: Order;
  /** EDTF period in which a year that is not written is looked for. */
  within?: Edtf;
}

/** What a phrase says of when. */
export interface DateReading {
  input: string;
  /** The language in which it was read; absent where it has no words. */
  language?: Language;
  /** EDTF, one for each occasion; empty where the phrase must not be read. */
  periods: Edtf[];
  /** Local hours, `HH:MM` or `HH:MM-HH:MM`. */
  hours?: string;
  /** IANA zone of the hours. */
  zone?: string;
  /** Morning, afternoon or evening, as written. */
  dayPart?: string;
  /** What was not written but follows from `within`. */
  inferred?: 'year'[];
  /** The parts of the phrase that were read, and those that were not. */
  read: Span[];
  left: Span[];
  /** Why there is no reading, or what to know of it. */
  problems: Problem[];
}

/** UTF-16 units; a longer phrase is a paragraph in the wrong column. */
export const LONGEST_PHRASE = 500;

const SCRIPTS: readonly [RegExp, readonly Language[]][] = [
  [/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/, ['ar']],
  [/[\u3007\u4e00-\u9fff]/, ['zh']],
  [/[\u0400-\u04ff]/, ['ru']],
  [/[a-zA-Z\u00aa-\u024f]/, ['en', 'fr', 'es']],
];
const ASCII = /^[\0-\x7f]*$/;
const LATIN: readonly Language[] = ['en', 'fr', 'es'];

/** The languages that a phrase can be in by its letters; for one without letters, the declared one. */
function candidates(phrase: string, declared: Language | undefined): readonly Language[] {
  let found = LATIN;
  if (!ASCII.test(phrase))
    found = SCRIPTS.flatMap(([script, languages]) => (script.test(phrase) ? languages : []));
  else if (!/[a-zA-Z]/.test(phrase)) found = [];
  if (found.length === 0) return [declared ?? 'en'];
  return declared && found.includes(declared) ? [declared, ...found.filter((l) => l !== declared)] : found;
}

/**
 * Those of several languages that must be tried: the one with the most telling words, and each that knows
 * one which that one does not, or just as many.
 */
function toTry(
  lexemes: readonly Lexeme[],
  languages: readonly Language[],
  declared: Language | undefined,
): readonly Language[] {
  if (languages.length < 2) return languages;
  const words = languages.map((language) => wordsTelling(lexemes, language));
  let best = 0;
  for (let i = 1; i < words.length; i++) if (words[i]!.size > words[best]!.size) best = i;
  const most = words[best]!;
  if (most.size === 0 && !declared) return languages;
  return languages.filter((_, i) => {
    if (i === best) return true;
    for (const word of words[i]!) if (!most.has(word)) return true;
    return !declared && words[i]!.size === most.size;
  });
}

/** Regions whose order of numeric dates differs from their language's, or settles what it leaves open. */
const REGION_ORDER: readonly [RegExp, Order | undefined][] = [
  [/^en-(?:US|PH|FM|PW|MH)$/i, 'mdy'],
  [/^en-(?:CA|ZA)$/i, undefined],
  [/^en-[A-Z]{2}$/i, 'dmy'],
  [/^zh-(?:Hant-)?(?:HK|MO)$/i, 'dmy'],
];

function orderFor(tag: string, language: Language | undefined): Order | undefined {
  const region = REGION_ORDER.find(([tags]) => tags.test(tag));
  if (region) return region[1];
  return language && TABLES[language].numericOrder;
}

/**
 * Reads a date phrase as people write it, in Arabic, Chinese, English, French, Russian or Spanish.
 * A date is never guessed: what can be read in two ways, or not wholly, comes back without a period and
 * with a problem that says why. Never throws; linear in the phrase's length.
 *
 * @example
 * readDates('27 September-1 October 2021').periods; // ['2021-09-27/2021-10-01']
 * readDates('April and June 2022').periods;         // ['2022-04', '2022-06']
 * readDates('03/04/2022').problems[0].code;         // 'date-order-ambiguous'
 */
export function readDates(phrase: string, options: DateOptions = {}): DateReading {
  if (phrase.length > LONGEST_PHRASE) {
    const details = { value: phrase, detail: String(phrase.length), other: String(LONGEST_PHRASE) };
    return unread(phrase, problem('date-too-long', details));
  }
  const tag = options.language ?? '';
  const base = tag.split('-')[0]!.toLowerCase();
  const declared = isLanguage(base) ? base : undefined;
  const within = options.within === undefined ? undefined : withinPeriod(options.within);
  const twice = readTwice(phrase, options);
  if (twice) return twice;
  const lexemes = lex(phrase);
  const languages = candidates(phrase, declared);
  const readIn = (language: Language): LanguageReading => {
    const own = language === 'zh' ? readChineseNumerals(lexemes) : lexemes;
    const order = options.order ?? orderFor(tag, declared);
    const reading = readInLanguage(phrase, own, lexiconOf(language), order, within);
    if (order || reading.known < TELLING || !reading.problems.some((p) => p.code === 'date-order-ambiguous'))
      return reading;
    return readInLanguage(phrase, own, lexiconOf(language), TABLES[language].numericOrder, within);
  };
  const tried = toTry(lexemes, languages, declared);
  const readings = tried.map(readIn);
  if (tried.length < languages.length && readings.every(({ periods }) => periods.length === 0))
    for (const language of languages) if (!tried.includes(language)) readings.push(readIn(language));
  return choose(phrase, readings, declared);
}

const SLASH = /\s+\/\s*|\s*\/\s+/;

/** `2–6 mai 2022 / 2-6 May 2022`: one date in two languages; `undefined` unless both say the same. */
function readTwice(phrase: string, options: DateOptions): DateReading | undefined {
  const slash = phrase.includes('/') ? SLASH.exec(phrase) : undefined;
  if (!slash) return undefined;
  const [first, second] = [phrase.slice(0, slash.index), phrase.slice(slash.index + slash[0].length)];
  if (!/\p{L}/u.test(first) || !/\p{L}/u.test(second) || SLASH.test(second)) return undefined;
  const [one, other] = [readDates(first, options), readDates(second, options)];
  if (one.periods.length === 0 || one.periods.join() !== other.periods.join()) return undefined;
  const offset = phrase.length - second.length;
  const moved = (spans: Span[]) =>
    spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  const read = [...one.read, ...moved(other.read)];
  return { ...other, ...one, input: phrase, read, left: [...one.left, ...moved(other.left)] };
}

/** The language that knows most of the words; of several, the one that has a reading. */
function choose(
  phrase: string,
  readings: readonly LanguageReading[],
  declared: Language | undefined,
): DateReading {
  const most = Math.max(...readings.map(({ known }) => known));
  const knowing = readings.filter(({ known }) => known === most);
  const read = knowing.filter(({ periods }) => periods.length > 0);
  const chosen = knowing.find(({ language }) => language === declared) ?? read[0] ?? knowing[0]!;
  const differing = new Set(read.map(({ periods }) => periods.join(' and ')));
  if (chosen.language !== declared && differing.size > 1)
    return unread(phrase, problem('dates-contradict', { value: phrase, readings: [...differing] }));
  const { known, language, ...rest } = chosen;
  return { input: phrase, ...(known > 0 ? { language } : {}), ...rest };
}

const unread = (input: string, why: Problem): DateReading => ({
  input,
  periods: [],
  read: [],
  left: [{ start: 0, end: input.length }],
  problems: [why],
});
