import {
  checkOptions,
  choiceOption,
  dateTooLong,
  isPeriodOrdered,
  type OptionRule,
  type OptionRules,
} from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { unread } from './choose-language.js';
import type { DateReading } from './date-reading.js';
import type { DayMonthOrder } from './day-month-order.js';
import { readAsWritten } from './read-phrase.js';
import { learnShape, readByShape } from './shape/known-shapes.js';
import { shapeOf } from './shape/phrase-shape.js';

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
  /** `24`: hours are known to be counted to 24, so that `3:00` is in the night. By default it may be in the afternoon. */
  clock?: 24 | undefined;
}

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
  clock: { type: 'number', expected: (value: number) => (value === 24 ? undefined : '24') },
};

/** UTF-16 units; a longer phrase is a paragraph in the wrong column. */
export const MAX_PHRASE_LENGTH = 500;

/**
 * Reads a date phrase as people write it, in Arabic, Chinese, English, French, Russian or Spanish,
 * or in German, Dutch, Italian or Portuguese where it has words of these that the six languages have not. Dates in figures
 * with the marks of Japanese or Korean (`2024년 5월 5일`) are read as Chinese.
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
  const known = withEdtf(options);
  const shape = shapeOf(phrase);
  if (!shape) return readAsWritten(phrase, known);
  const { language, order, reportingPeriod, centuryNear, clock } = known;
  const ofOptions = `${language}|${order}|${reportingPeriod}|${centuryNear}|${clock}|`;
  const likeEarlier = readByShape(phrase, shape, ofOptions);
  if (likeEarlier) return likeEarlier;
  const reading = readAsWritten(phrase, known);
  learnShape(reading, shape, ofOptions);
  return reading;
}

/** The options with their periods in EDTF. */
function withEdtf(options: ParseDateOptions): ParseDateOptions {
  const { reportingPeriod: within, centuryNear: near } = options;
  const reportingPeriod = within === undefined ? undefined : periodOfText(within);
  const centuryNear = typeof near === 'string' ? periodOfText(near) : near;
  return reportingPeriod === within && centuryNear === near
    ? options
    : { ...options, reportingPeriod, centuryNear };
}

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
