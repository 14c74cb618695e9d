import type { Language, Problem } from '@regional-presence/core';
import {
  checkOptions,
  choiceOption,
  datesContradict,
  dateTooLong,
  type OptionRules,
  PERIOD_OPTION,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import type { DateReading, Span } from './date-reading.js';
import { readDateTime } from './grammar/iso-8601.js';
import type { DayMonthOrder } from './interpret/resolve.js';
import { type LanguageReading, parseInLanguage, withinPeriod } from './read-language.js';
import { readChineseNumerals } from './token/chinese-numerals.js';
import { baseLanguage, LATIN, latinLanguageMask, lexiconOf, TABLES } from './token/lexicons.js';
import { type Token, tokenize } from './token/tokenize.js';

/** The weight of a word that only dates have. */
const DISTINCTIVE_WEIGHT = 100;

export interface ParseDateOptions {
  /**
   * BCP 47 tag of the language of the phrase. It decides the order of numeric dates: day first for Arabic,
   * French, Russian, Spanish and `en-GB`, month first for `en-US`. A phrase that is clearly in another language
   * is still read in that language.
   */
  language?: string | undefined;
  /** The order of day and month in numeric dates, where the caller knows it. */
  order?: DayMonthOrder | undefined;
  /** EDTF period that gives a date without a year its year: `2021-09/2022-11`. */
  reportingPeriod?: Edtf | undefined;
}

const OPTIONS: OptionRules = {
  language: { type: 'string' },
  order: choiceOption(['dmy', 'mdy']),
  reportingPeriod: PERIOD_OPTION,
};

/** UTF-16 units; a longer phrase is a paragraph in the wrong column. */
export const MAX_PHRASE_LENGTH = 500;

/** The language of each script that has one, by the code of a letter. */
function languageOf(code: number): Language | undefined {
  if (code >= 0x400 && code <= 0x4ff) return 'ru';
  if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) return 'ar';
  return code === 0x3007 || (code >= 0x4e00 && code <= 0x9fff) ? 'zh' : undefined;
}

/** The languages that a phrase can be in, by its letters, the declared one first. */
function candidates(pieces: readonly Token[], declared: Language | undefined): Language[] {
  const found: Language[] = [];
  let latin = false;
  for (const { kind, text } of pieces) {
    if (kind !== 'word' && text !== '〇') continue;
    const language = languageOf(text.charCodeAt(0));
    if (language && !found.includes(language)) found.push(language);
    latin ||= language === undefined;
  }
  if (latin) found.push(...latinLanguages(pieces, declared));
  if (found.length === 0) return [declared ?? 'en'];
  return declared && found.includes(declared) ? [declared, ...found.filter((l) => l !== declared)] : found;
}

/**
 * The candidates among English, French and Spanish: the language with the most date words, and each language with
 * as many, or with a date word that the first does not have. All three if the phrase has no date word.
 */
function latinLanguages(pieces: readonly Token[], declared: Language | undefined): readonly Language[] {
  const counts = [0, 0, 0];
  /** The number of words of one language that the other does not have, at `one * 3 + other`. */
  const apart = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let any = false;
  for (const { kind, text } of pieces) {
    const mask = kind === 'word' ? latinLanguageMask(text) : 0;
    if (mask === 0) continue;
    any = true;
    for (let one = 0; one < 3; one++) {
      if (((mask >> one) & 1) === 0) continue;
      counts[one]!++;
      for (let other = 0; other < 3; other++) if (((mask >> other) & 1) === 0) apart[one * 3 + other]!++;
    }
  }
  if (!any) return LATIN;
  let best = declared ? Math.max(LATIN.indexOf(declared), 0) : 0;
  for (let i = 0; i < 3; i++) if (counts[i]! > counts[best]!) best = i;
  const isDeclared = LATIN[best] === declared;
  let subset = 1 << best;
  for (let i = 0; i < 3; i++)
    if (apart[i * 3 + best]! > 0 || (!isDeclared && counts[i] === counts[best])) subset |= 1 << i;
  return LATIN_SUBSETS[subset]!;
}

/** The languages of the Latin script by a bit each. */
const LATIN_SUBSETS = Array.from({ length: 8 }, (_, subset) =>
  LATIN.filter((_language, i) => (subset >> i) & 1),
);

/** Regions whose order of numeric dates differs from that of their language, or whose language has none. */
const REGION_ORDER: readonly [RegExp, DayMonthOrder | undefined][] = [
  [/^en-(?:US|PH|FM|PW|MH)$/i, 'mdy'],
  [/^en-(?:CA|ZA)$/i, undefined],
  [/^en-[A-Z]{2}$/i, 'dmy'],
  [/^zh-(?:Hant-)?(?:HK|MO)$/i, 'dmy'],
];

/** What a language tag says, worked out once for each. */
interface Declared {
  language: Language | undefined;
  order: DayMonthOrder | undefined;
}

const DECLARED = new Map<string, Declared>();

function declaredBy(tag: string): Declared {
  const known = DECLARED.get(tag);
  if (known) return known;
  const language = baseLanguage(tag);
  const region = REGION_ORDER.find(([tags]) => tags.test(tag));
  const order = region ? region[1] : language && TABLES[language].numericOrder;
  const declared = { language, order };
  if (DECLARED.size < 500) DECLARED.set(tag, declared);
  return declared;
}

/**
 * Reads a date phrase as people write it, in Arabic, Chinese, English, French, Russian or Spanish.
 * A date is never guessed: a phrase that can be read in two ways, or only in part, has no period and a problem
 * that says why. No phrase makes it throw. It takes time linear in the length of the phrase.
 *
 * @throws TypeError for a phrase that is no string, for an unknown option, and for an option of the wrong type.
 * @throws RangeError for an order that is not `dmy` or `mdy`, and a reporting period that is not EDTF.
 * @example
 * parseDate('27 September-1 October 2021').periods; // ['2021-09-27/2021-10-01']
 * parseDate('April and June 2022').periods; // ['2022-04', '2022-06']
 * parseDate('03/04/2022').problems[0]?.code; // 'date-order-ambiguous'
 */
export function parseDate(phrase: string, options: ParseDateOptions = {}): DateReading {
  if (typeof phrase !== 'string')
    throw new TypeError(
      `parseDate: the phrase must be a string, not ${phrase === null ? 'null' : typeof phrase}.`,
    );
  checkOptions('parseDate', options, OPTIONS);
  if (phrase.length > MAX_PHRASE_LENGTH) {
    return unread(
      phrase,
      dateTooLong({ value: phrase, characters: phrase.length, limit: MAX_PHRASE_LENGTH }),
    );
  }
  const exact = readDateTime(phrase);
  if (exact) return exact;
  const { language: declared, order: usual } = declaredBy(options.language ?? '');
  const order = options.order ?? usual;
  const within = options.reportingPeriod === undefined ? undefined : withinPeriod(options.reportingPeriod);
  const twice = readBilingual(phrase, options);
  if (twice) return twice;
  const pieces = tokenize(phrase);
  const readIn = (language: Language): LanguageReading => {
    const own = language === 'zh' ? readChineseNumerals(pieces) : pieces;
    const reading = parseInLanguage(phrase, own, lexiconOf(language), order, within);
    if (
      order ||
      reading.known < DISTINCTIVE_WEIGHT ||
      !reading.reading.problems.some((p) => p.code === 'date-order-ambiguous')
    )
      return reading;
    return parseInLanguage(phrase, own, lexiconOf(language), TABLES[language].numericOrder, within);
  };
  const [first, ...others] = candidates(pieces, declared) as [Language, ...Language[]];
  const reading = readIn(first);
  const isDecided =
    others.length === 0 || (first === declared && reading.known === 0 && reading.reading.periods.length > 0);
  const readings = isDecided ? [reading] : [reading, ...others.map(readIn)];
  return choose(phrase, readings, declared);
}

const SLASH = /\s+\/\s*|\s*\/\s+/;

/** `2–6 mai 2022 / 2-6 May 2022`: one date in two languages; `undefined` unless both say the same. */
function readBilingual(phrase: string, options: ParseDateOptions): DateReading | undefined {
  const slash = phrase.includes('/') ? SLASH.exec(phrase) : undefined;
  if (!slash) return undefined;
  const [first, second] = [phrase.slice(0, slash.index), phrase.slice(slash.index + slash[0].length)];
  if (!/\p{L}/u.test(first) || !/\p{L}/u.test(second) || SLASH.test(second)) return undefined;
  const [one, other] = [parseDate(first, options), parseDate(second, options)];
  if (one.periods.length === 0 || one.periods.join() !== other.periods.join()) return undefined;
  const offset = phrase.length - second.length;
  const moved = (spans: Span[]) =>
    spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  const read = [...one.read, ...moved(other.read)];
  return { ...other, ...one, input: phrase, read, unread: [...one.unread, ...moved(other.unread)] };
}

/** The language that knows most of the words; of several, the one that has a reading. */
function choose(
  phrase: string,
  readings: readonly LanguageReading[],
  declared: Language | undefined,
): DateReading {
  if (readings.length === 1) return finished(readings[0]!);
  const most = Math.max(...readings.map(({ known }) => known));
  const knowing = readings.filter(({ known }) => known === most);
  const read = knowing.filter(({ reading }) => reading.periods.length > 0);
  const chosen = knowing.find(({ language }) => language === declared) ?? read[0] ?? knowing[0]!;
  const differing = new Set(read.map(({ reading }) => reading.periods.join(' and ')));
  if (chosen.language !== declared && differing.size > 1)
    return unread(phrase, datesContradict({ value: phrase, readings: [...differing] }));
  return finished(chosen);
}

/** The reading, with its language where the phrase has words of it. */
function finished({ known, language, reading }: LanguageReading): DateReading {
  if (known > 0) reading.language = language;
  return reading;
}

const unread = (input: string, why: Problem): DateReading => ({
  input,
  periods: [],
  read: [],
  unread: [{ start: 0, end: input.length }],
  problems: [why],
});
