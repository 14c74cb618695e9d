import type { Problem } from '@regional-presence/core';
import { datesContradict } from '@regional-presence/core/internal';
import type { DateReading } from './date-reading.js';
import type { DateLanguage } from './locale/table.js';
import { TABLES } from './locale/tables.js';
import type { LanguageReading } from './parse-tokens.js';
import { isOfficial } from './token/lexicons.js';

/** The weight of a word that only dates have. */
const DISTINCTIVE_WEIGHT = 100;

/** Languages that are known by their script, and all others of that script have the day first as well. */
const DAY_FIRST_SCRIPTS: ReadonlySet<DateLanguage> = new Set<DateLanguage>(['ar', 'ru']);

/** Whether a phrase is in the language in which it was read, so that its usual order of day and month holds. */
export const isLanguageCertain = ({ known, language }: LanguageReading): boolean =>
  known >= DISTINCTIVE_WEIGHT || DAY_FIRST_SCRIPTS.has(language);

/** The language that knows most of the words; of several, the one that has a reading. */
export function choose(
  phrase: string,
  readings: readonly LanguageReading[],
  declared: DateLanguage | undefined,
): DateReading {
  if (readings.length === 1) return finished(readings[0]!);
  const most = Math.max(...readings.map(({ known }) => known));
  const knowing = readings.filter(({ known }) => known === most);
  const read = knowing.filter(({ reading }) => reading.periods.length > 0);
  const own = knowing.find(({ language }) => language === declared);
  // `29 a 31/12/2019` in an English table: the declared language does not know a word that others know.
  const chosen =
    (own && isUnderstood(own) ? own : read[0]) ?? own ?? knowing.find(isUnderstood) ?? knowing[0]!;
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
  if (known > 0 && isOfficial(language)) reading.language = language;
  if (problem) reading.problems.push(problem());
  return reading;
}

export const unread = (input: string, why: Problem): DateReading => ({
  input,
  periods: [],
  read: [],
  unread: [{ start: 0, end: input.length }],
  problems: [why],
});

/** Whether a language has all words of a phrase, and at least one. */
export const isOfWords = ({ knowsAll, known }: LanguageReading): boolean => known > 0 && knowsAll();

/** `Le 03/04/2022`: the words are those of one language, or of several, that have the day first. */
export function areWordsDayFirst(readings: readonly LanguageReading[]): boolean {
  const knowing = readings.filter(isOfWords);
  return knowing.length > 0 && knowing.every(({ language }) => TABLES[language].numericOrder === 'dmy');
}
