import { dateYearInferred, dateYearMissing } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { unread } from './choose-language.js';
import type { DateReading } from './date-reading.js';
import { reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { TABLES } from './locale/tables.js';
import { foldCharacter } from './token/fold.js';

const foldedPhrase = (text: string): string =>
  [...text.trim()].map(foldCharacter).join('').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

let wordsOfYear: ReadonlySet<string> | undefined;

/** The words for all of a year, of all languages. */
const wordsOfWholeYear = (): ReadonlySet<string> =>
  new Set(Object.values(TABLES).flatMap(({ wholeYear }) => wholeYear?.split('|').map(foldedPhrase) ?? []));

/** UTF-16 units; a longer phrase says more. */
const LONGEST_PHRASE = 40;

/** `throughout 2027`, `2027年全年` */
const YEAR_IN_PHRASE = /(?<!\d)(?:19|20)\d\d(?!\d)\s*(?:年|г\.?|года?)?/u;

/** In days. */
const LONGEST_YEAR = 366;

/**
 * All of a year: `throughout 2027`; without a year, `throughout the year`, that of the reporting period, where it is in one year or
 * is no longer than a year.
 *
 * @param reportingPeriod EDTF.
 * @returns `undefined` for a phrase that says anything else.
 */
export function readWholeYear(phrase: string, reportingPeriod: Edtf | undefined): DateReading | undefined {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const text = foldedPhrase(phrase).replace(/[.,،，]+$/u, '');
  const year = YEAR_IN_PHRASE.exec(text)?.[0];
  const others = foldedPhrase(text.replace(YEAR_IN_PHRASE, ' '));
  wordsOfYear ??= wordsOfWholeYear();
  if (!wordsOfYear.has(others)) return undefined;
  const reading = { input: phrase, read: [{ start: 0, end: phrase.length }], unread: [] };
  if (year !== undefined) return { ...reading, periods: [year.slice(0, 4)], problems: [] };
  if (reportingPeriod === undefined)
    return unread(phrase, dateYearMissing({ value: phrase, reason: 'noReportingPeriod' }));
  const { years, first, last } = reportingPeriodOfEdtf(reportingPeriod)!;
  if (years.length > 1 && last - first >= LONGEST_YEAR)
    return unread(
      phrase,
      dateYearMissing({
        value: phrase,
        reason: 'severalYearsFit',
        years: years.length,
        readings: years.map(String),
      }),
    );
  const periods = [years.length === 1 ? String(years[0]) : reportingPeriod];
  const problems = [dateYearInferred({ value: phrase, periods, reportingPeriod })];
  return { ...reading, periods, inferred: ['year'], problems };
}
