import type { Language, Problem } from '@regional-presence/core';
import {
  checkOptions,
  choiceOption,
  dateOccasions,
  datesContradict,
  dateTooLong,
  isPeriodOrdered,
  type OptionRule,
  type OptionRules,
} from '@regional-presence/core/internal';
import { type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';
import type { DateReading, Span } from './date-reading.js';
import { readDateTime } from './grammar/iso-8601.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { type ReportingPeriod, reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { type LanguageReading, parseInLanguage } from './parse-in-language.js';
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
  /**
   * The period that gives a date without a year its year, and one with two digits its century: EDTF (`2021-09/2022-11`)
   * or as people write it (`September 2021 – November 2022`).
   */
  reportingPeriod?: Edtf | undefined;
  /**
   * The period near which a year of two digits lies: from fifty years before its first year to 49 after. By default the
   * reporting period; without one, years are from 1969 to 2068, as in POSIX. `false`: the century is not inferred.
   */
  centuryNear?: Edtf | false | undefined;
}

/** The order of day and month in numeric dates. */
export type DayMonthOrder = 'dmy' | 'mdy';

const PERIOD_TEXT_OPTION: OptionRule = {
  type: 'string',
  expected: (value: string) =>
    periodOfText(value) === undefined
      ? 'an EDTF period such as "2021-09/2022-11", or a period such as "September 2021 – November 2022"'
      : undefined,
};

const OPTIONS: OptionRules = {
  language: { type: 'string' },
  order: choiceOption(['dmy', 'mdy']),
  reportingPeriod: PERIOD_TEXT_OPTION,
  centuryNear: PERIOD_TEXT_OPTION,
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
  checkOptions(
    'parseDate',
    options.centuryNear === false ? { ...options, centuryNear: undefined } : options,
    OPTIONS,
  );
  if (phrase.length > MAX_PHRASE_LENGTH) {
    return unread(
      phrase,
      dateTooLong({ value: phrase, characters: phrase.length, limit: MAX_PHRASE_LENGTH }),
    );
  }
  const hasQuotes = QUOTATION_MARKS.test(phrase);
  const unquoted = hasQuotes ? phrase.replace(QUOTED_DAY, (text) => ` ${text.slice(1, -1)} `) : phrase;
  if (unquoted !== phrase) return { ...parseDate(unquoted, options), input: phrase };
  const exact = readDateTime(phrase);
  if (exact) return exact;
  const parts = readParts(phrase, options) ?? (hasQuotes ? readOutsideQuotes(phrase, options) : undefined);
  if (parts) return parts;
  const { language: declared, order: usualOrder } = declaredBy(options.language ?? '');
  const interpret = interpretOptions(options, usualOrder);
  const pieces = tokenize(phrase);
  const readIn = (language: Language): LanguageReading => {
    const own = language === 'zh' ? readChineseNumerals(pieces) : pieces;
    const reading = parseInLanguage(phrase, own, lexiconOf(language), interpret);
    const isOpen = !interpret.order && !usualOrder && reading.rejection?.code === 'date-order-ambiguous';
    if (!isOpen || reading.known < DISTINCTIVE_WEIGHT) return reading;
    return parseInLanguage(phrase, own, lexiconOf(language), {
      ...interpret,
      usualOrder: TABLES[language].numericOrder,
    });
  };
  const [first, ...others] = candidates(pieces, declared) as [Language, ...Language[]];
  const reading = readIn(first);
  const isDecided =
    others.length === 0 || (first === declared && reading.known === 0 && reading.reading.periods.length > 0);
  const readings = isDecided ? [reading] : [reading, ...others.map(readIn)];
  return choose(phrase, readings, declared);
}

/** The middle of the window of POSIX for years of two digits: 1969 to 2068. */
const DEFAULT_NEAR_YEAR = 2019;

function interpretOptions(
  { order, reportingPeriod: period, centuryNear }: ParseDateOptions,
  usualOrder: DayMonthOrder | undefined,
): InterpretOptions {
  const within = period === undefined ? undefined : reportingPeriodOf(period);
  const near =
    centuryNear === undefined ? within : centuryNear === false ? undefined : reportingPeriodOf(centuryNear);
  const nearYear = centuryNear === false ? undefined : (near?.years[0] ?? DEFAULT_NEAR_YEAR);
  return { order, usualOrder, reportingPeriod: within, nearYear };
}

const reportingPeriodOf = (text: string): ReportingPeriod | undefined =>
  reportingPeriodOfEdtf(periodOfText(text)!);

/** The EDTF periods of texts, since all phrases of a table have one reporting period. */
const PERIODS_OF_TEXTS = new Map<string, Edtf>();
const MAX_CACHED_PERIODS = 200;

function periodOfText(text: string): Edtf | undefined {
  const known = PERIODS_OF_TEXTS.get(text);
  if (known !== undefined) return known;
  const edtf = parsePeriodText(text);
  const parsed = edtf === undefined ? undefined : parsePeriod(edtf);
  if (edtf === undefined || !parsed || !isPeriodOrdered(parsed)) return undefined;
  if (PERIODS_OF_TEXTS.size >= MAX_CACHED_PERIODS) PERIODS_OF_TEXTS.clear();
  PERIODS_OF_TEXTS.set(text, edtf);
  return edtf;
}

/**
 * The EDTF period of a text that is EDTF, or that is written as people write a period.
 *
 * @returns `undefined` for a text that is no one period.
 * @example
 * parsePeriodText('September 2021 – November 2022'); // '2021-09/2022-11'
 * parsePeriodText('2021-09/2022-11'); // '2021-09/2022-11'
 */
export function parsePeriodText(text: string): Edtf | undefined {
  if (parsePeriod(text)) return text;
  const { periods } = parseDate(text);
  return periods.length === 1 ? periods[0] : undefined;
}

/** A line end, or a solidus between two texts. */
const PART_BOUNDARY = /\s*[\r\n]+\s*|\s+\/\s*|\s*\/\s+/;
const MAX_PARTS = 12;

/**
 * Several lines, or two texts with a solidus between them: one date in two languages, `2–6 mai 2022 / 2-6 May 2022`, or
 * several occasions.
 *
 * @returns `undefined` unless each part is a date, and the occasions are in their order.
 */
function readParts(phrase: string, options: ParseDateOptions): DateReading | undefined {
  if (!phrase.includes('/') && !phrase.includes('\n') && !phrase.includes('\r')) return undefined;
  const texts = phrase.trim().split(PART_BOUNDARY);
  if (texts.length < 2 || texts.length > MAX_PARTS) return undefined;
  const isLines = !/\s\/|\/\s/.test(phrase);
  if (!isLines && !texts.every((text) => /\p{L}/u.test(text))) return undefined;
  const readings: DateReading[] = [];
  let at = 0;
  for (const text of texts) {
    const reading = parseDate(text, options);
    if (reading.periods.length === 0) return undefined;
    at = phrase.indexOf(text, at);
    readings.push(movedBy(reading, at));
    at += text.length;
  }
  return joinReadings(phrase, readings);
}

const QUOTATION_MARKS = /[«“"„《「]/;

/** `«5» мая 2022 г.`, as official Russian texts write it. */
const QUOTED_DAY = /[«“"]\s*\d{1,2}\s*[»”"]/g;

/** A title in quotation marks, with a letter. */
const QUOTED =
  /«[^»]*\p{L}[^»]*»|“[^”]*\p{L}[^”]*”|"[^"]*\p{L}[^"]*"|„[^“”]*\p{L}[^“”]*[“”]|《[^》]*》|「[^」]*」/gu;

/** `« Mai 68 », 24 nov. 2022`: the date of a title is not that of the event. `undefined` if there is no other date. */
function readOutsideQuotes(phrase: string, options: ParseDateOptions): DateReading | undefined {
  const quoted = [...phrase.matchAll(QUOTED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  if (quoted.length === 0) return undefined;
  const outside = phrase.replace(QUOTED, (text) => ' '.repeat(text.length));
  const reading = parseDate(outside, options);
  if (reading.periods.length === 0) return undefined;
  return { ...reading, input: phrase, unread: [...reading.unread, ...quoted] };
}

const movedBy = (reading: DateReading, offset: number): DateReading => {
  const move = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { ...reading, read: move(reading.read), unread: move(reading.unread) };
};

/** One reading of several; `undefined` if they contradict each other. */
function joinReadings(phrase: string, readings: readonly DateReading[]): DateReading | undefined {
  const [first, ...others] = readings as [DateReading, ...DateReading[]];
  const periods = [...new Set(readings.flatMap((reading) => reading.periods))];
  const isOne = others.every((other) => other.periods.join() === first.periods.join());
  if (!isOne) {
    const bounds = periods.map((period) => periodBounds(period)!);
    if (bounds.some(({ first: start }, i) => i > 0 && start <= bounds[i - 1]!.last)) return undefined;
    if (others.some(({ hours, zone }) => hours !== first.hours || zone !== first.zone)) return undefined;
  }
  const joined: DateReading = Object.assign({}, ...[...readings].reverse(), {
    input: phrase,
    periods,
    read: readings.flatMap(({ read }) => read),
    unread: readings.flatMap(({ unread: left }) => left),
    problems: readings.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'date-occasions')),
  });
  if (periods.length > 1)
    joined.problems.push(dateOccasions({ value: phrase, count: periods.length, periods }));
  return joined;
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
  const own = knowing.find(({ language }) => language === declared);
  // `29 a 31/12/2019` in an English table: the declared language does not know a word that others know.
  const chosen = (own && isUnderstood(own) ? own : read[0]) ?? own ?? knowing[0]!;
  const differing = new Set(read.map(({ reading }) => reading.periods.join(' and ')));
  if (chosen.language !== declared && differing.size > 1)
    return unread(phrase, datesContradict({ value: phrase, readings: [...differing] }));
  return finished(chosen);
}

/** Whether a language understands all of the phrase that may change the date. */
const isUnderstood = ({ rejection }: LanguageReading): boolean =>
  rejection?.code !== 'date-partly-read' && rejection?.code !== 'date-unreadable';

/** The reading, with its language where the phrase has words of it. */
function finished({ known, language, reading, problem }: LanguageReading): DateReading {
  if (known > 0) reading.language = language;
  if (problem) reading.problems.push(problem());
  return reading;
}

const unread = (input: string, why: Problem): DateReading => ({
  input,
  periods: [],
  read: [],
  unread: [{ start: 0, end: input.length }],
  problems: [why],
});
