import type { Language } from '@regional-presence/core';

/** Alternatives, separated by `|`. Case, accents and the space between words do not matter. */
export type Words = string;

/**
 * All that the grammar knows of a language. A new language is one of these and its test file.
 * What a language does not have is left out.
 */
export interface LanguageTable {
  language: Language;
  /** The order of numeric dates, if the language decides it. English does not. */
  numericOrder?: 'dmy';
  /** January to December, every form and abbreviation. */
  months: readonly Words[];
  /** Monday to Sunday. */
  weekdays: readonly Words[];
  /** Joins the ends of a range. */
  to: Words;
  and: Words;
  /** Leaves a choice. */
  or: Words;
  /** Opens a range, or a period without an end when none follows. */
  from: Words;
  /** Opens a range that `and` closes. */
  between: Words;
  /** Closes a period without a start. */
  until: Words;
  /** After a date: and from then on. */
  onward?: Words;
  /** As the end of a range: it goes on. */
  present: Words;
  /** May stand within a date without meaning: of, the, in. */
  of: Words;
  /** Behind a number: st, nd, rd, th. */
  ordinalMark?: Words;
  /** First to fourth. */
  ordinals: readonly Words[];
  quarter: Words;
  /** Before a number: Q3. */
  quarterCode?: Words;
  half: Words;
  /** Before a number: H1. */
  halfCode?: Words;
  /** First and second half of the year, in a word of their own. */
  halves?: readonly [Words, Words];
  /** Marks a number as a year, behind or before it. */
  year: Words;
  /** Behind a number: it is a month, a day. */
  monthMark?: Words;
  dayMark?: Words;
  /** A length in days: 3 days. */
  days: Words;
  /** Behind a number: hours, minutes. */
  hour: Words;
  minute?: Words;
  /** Before a number: it is an hour. */
  hourBefore?: Words;
  am: Words;
  pm: Words;
  noon?: Words;
  midnight?: Words;
  /** Morning, afternoon, evening: kept as written. */
  dayPart: Words;
  /** Makes a city's name a time zone: Geneva time. */
  time: Words;
  /** Local time, of wherever it is. */
  localTime?: Words;
  /** No days are named: early, mid, end. Counts only next to a date. */
  vague: Words;
  /** Days are not named, wherever it stands: week. */
  vagueAlways: Words;
  /** The date is not final. */
  notFinal: Words;
  /** The beginnings of words for a date that is not final, folded: postpon-, cancel-. */
  notFinalStems?: Words;
  recurring: Words;
  /** Annual, monthly: a recurrence only next to a date. An annual forum has its date. */
  periodic: Words;
  /** Relative to another date. Counts only next to a date. */
  relative: Words;
  relativeAlways?: Words;
  /** Next, last: counts from today, unless the whole date stands there. */
  coming?: Words;
  /** Numbers from 1 to 31 in words, cardinal and ordinal, of a day that is spelled out. Reported, not read. */
  numberWords?: Words;
  /** Takes days out of a range. */
  except: Words;
  /** Names of time zones: an adjective that goes with the word for time, or a zone's own name. */
  zones?: Readonly<Record<string, Words>>;
  /** Behind a year: it is of the Islamic calendar. */
  hijri?: Words;
  hijriMonths?: Words;
  /** City names by IANA zone. */
  cities: Readonly<Record<string, Words>>;
}
