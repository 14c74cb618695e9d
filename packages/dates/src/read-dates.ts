import { type Edtf, type Language, type Problem, problem } from '@regional-presence/core';
import { readChineseNumerals } from './chinese-numerals';
import { isLanguage, lexiconOf, TABLES } from './languages';
import { type Lexeme, lex } from './lexeme';
import { type LanguageReading, readInLanguage, type Span, withinPeriod } from './read-language';
import type { Order } from './resolve';

export type { Span } from './read-language';

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

/** The languages that a phrase can be in by its letters; for one without letters, the declared one. */
function candidates(phrase: string, declared: Language | undefined): Language[] {
  const found = SCRIPTS.flatMap(([script, languages]) => (script.test(phrase) ? languages : []));
  if (found.length === 0) return [declared ?? 'en'];
  return declared && found.includes(declared) ? [declared, ...found.filter((l) => l !== declared)] : found;
}

function orderFor(tag: string, language: Language | undefined): Order | undefined {
  if (/^en-(US|PH|FM|PW|MH)$/i.test(tag)) return 'mdy';
  if (/^en-[A-Z]{2}$/i.test(tag)) return /^en-(CA|ZA)$/i.test(tag) ? undefined : 'dmy';
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
  const lexemes = lex(phrase);
  const readings = candidates(phrase, declared).map((language) => {
    const own = language === 'zh' ? readChineseNumerals(lexemes) : lexemes;
    const order = options.order ?? orderFor(tag, declared);
    const reading = readInLanguage(phrase, own, lexiconOf(language), order, within);
    if (order || reading.known === 0 || !reading.problems.some((p) => p.code === 'date-order-ambiguous'))
      return reading;
    return readInLanguage(phrase, own, lexiconOf(language), TABLES[language].numericOrder, within);
  });
  return choose(phrase, lexemes, readings, declared);
}

/** The language that knows most of the words; of several, the one that has a reading. */
function choose(
  phrase: string,
  lexemes: readonly Lexeme[],
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
  const { known: _, language, ...rest } = chosen;
  const hasWords = lexemes.some(({ kind }) => kind === 'word');
  return { input: phrase, ...(hasWords ? { language } : {}), ...rest };
}

const unread = (input: string, why: Problem): DateReading => ({
  input,
  periods: [],
  read: [],
  left: [{ start: 0, end: input.length }],
  problems: [why],
});
