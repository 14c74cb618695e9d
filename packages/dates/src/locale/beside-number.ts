/**
 * What a word that means nothing in a date says of the number beside it. The words of all languages count in each of them:
 * in a list of two languages `séance 4` stands in an English row as well.
 */
export const BESIDE_NUMBER = [
  /** Behind the number of a house: `12 rue de Varembé`. */
  'street',
  /** Before a number of reference: `No. 5`, `room 4`. */
  'reference',
  /** A noun that is numbered and has no days of its own: `Question 5`. */
  'numbered',
  /** A noun that is numbered and has days as well, so that the number behind it may be a day: `Session 4 - 16 December`. */
  'numberedOrDated',
  /** What is counted beside a date: `5 May 2022, 25 participants`. */
  'counted',
  /** A part of a year that people number: `Semester 2`. */
  'partOfYear',
  /** A week, numbered or counted: `week 18`, `2 weeks`. */
  'week',
  /** Nights that are counted beside days: `4 days / 3 nights`. */
  'nights',
  /** Months that are counted: `2 months`. */
  'months',
  /** Years that are counted: `3 years`. */
  'years',
  /** Before a year: it is that of something else: `founded in 2019`, `as in 2023`. */
  'otherYear',
  /** A day of something, before its number: `Day 2`. */
  'numberedDay',
  /** The label of a start: `Start: 27 April 2024`. */
  'start',
  /** A length of two weeks, months or hours in one word: `أسبوعان`. */
  'twoInWord',
  /** Behind a length: what follows is the day that it is counted from, or begins at: `3 days from 5 May`. */
  'mayCountFrom',
  /** Before the number of a day of the lunar calendar: `初五`. */
  'lunarDay',
  /** Behind an hour: it is exact: `18:00 sharp`. */
  'exactly',
  /** Hours that are counted, and no time of day: `2 hours`. */
  'hoursOnly',
  /** Behind twelve: it is noon: `12 m`. */
  'noonMark',
  /** Between an hour and its part: `moins le quart`. */
  'article',
  /** Behind an hour: its part is taken from it: `9 heures moins le quart`. */
  'lessThanHour',
  /** Parts of an hour: `9 y media`, `9h et quart`. */
  'halfHour',
  'quarterHour',
  /** Before an hour: it is half an hour earlier: `halb 9`. */
  'beforeHalfHour',
  /** Between a part of an hour and the hour that it is behind, or before: `half past 9`, `quarter to 9`. */
  'pastHour',
  'toHour',
  /** Beside a length: the days that are written are changed by it: `a week later`, `un jour de plus`. */
  'changedBy',
  /** Behind such a word: the change is one of another plan, and the days that are written are the new ones. */
  'comparedWith',
  /** Beside a number of days: they are those that are left until something, and no length: `2 days left`, `剩2天`. */
  'timeLeft',
  /** Before a unit of time: all of it: `all week`, `toute la semaine`. */
  'wholeOf',
] as const;

export type BesideNumber = (typeof BESIDE_NUMBER)[number];

/**
 * Beginnings of words, folded, that say how often something takes place, that it is the last, that it goes on, that its end
 * or the event was moved, to an earlier or a later day, what is an event, that something replaces another, that it takes place on
 * the Internet, or that a place is open.
 */
export const STEMS = [
  'weeklyStem',
  'monthlyStem',
  'lastStem',
  'lastingStem',
  'extendedStem',
  'moveStem',
  'eventStem',
  'replacingStem',
  'earlierStem',
  'laterStem',
  'onlineStem',
  'openStem',
  /** Nothing else than what stands beside it: `only`. */
  'onlyStem',
  /** Of days: those of work: `working days`. */
  'workStem',
  /** A part of an event that may be cancelled without it: `gala dinner`. */
  'partStem',
  /** An event of any kind, as lists call it that say that it is cancelled: `event`, `meeting`. */
  'anyEventStem',
] as const;

export type Stem = (typeof STEMS)[number];
