import type { Language } from '@regional-presence/core';
import type { BesideNumber, Stem } from './beside-number.js';
import type { PlainTagName } from './tags.js';

/** The languages whose dates are read: those of the United Nations, and neighbours that offices' partners write. */
export type DateLanguage = Language | 'de' | 'it' | 'nl' | 'pt';

/** Alternatives, separated by `|`. Case, accents and the space between words do not matter. */
export type WordList = string;

/**
 * The vocabulary of a language: words by their tag (see `TAGS` in `tags.ts`). A new language is one of these and its
 * test files. What a language does not have is left out.
 */
export interface LanguageTable extends Partial<Record<PlainTagName, WordList>> {
  language: DateLanguage;
  /** The order of numeric dates, if the language decides it. English does not. */
  numericOrder?: 'dmy';
  /** Its hours are often counted to twelve without a word for the half of the day. */
  countsTo12?: true;
  /** January to December, every form and abbreviation. */
  months: readonly WordList[];
  /** Monday to Sunday. */
  weekdays: readonly WordList[];
  /** On each Monday to on each Sunday, in a word of its own: `Mondays`. */
  recurringWeekdays?: readonly (WordList | undefined)[];
  /** First to fourth, and on to thirty-first where a day is written so: `the fifth of May`. */
  ordinals: readonly WordList[];
  /** First and second half of the year, in a word of their own. */
  halves?: readonly [WordList, WordList];
  /** Verbs that something begins, before its first day, and what stands between them. */
  startVerbs?: WordList;
  beforeFirstDay?: WordList;
  /** Verbs that something ends, before its last day: with the word for `and`, they are the end of a range. */
  endVerbs?: WordList;
  /** What stands between such a verb and the day: `on`. */
  beforeLastDay?: WordList;
  /** Verbs that something moves to another date, and nouns for it; what stands before the former date, and before the new one. */
  moveVerbs?: WordList;
  beforeFormerDate?: WordList;
  beforeNewDate?: WordList;
  /** All of a year: the whole phrase, with or without the year: `throughout the year`, `throughout 2027`. */
  wholeYear?: WordList;
  /** What a cell of zones has for local time without the word for time. */
  localAlone?: string;
  noon?: WordList;
  midnight?: WordList;
  /** The first and second half of a month, from the 1st and from the 16th. */
  monthHalves?: readonly [WordList, WordList];
  /** The first ten days of a month, the second ten, and the rest. */
  monthThirds?: readonly [WordList, WordList, WordList];
  /** The first twenty days of a month, and all from the 11th. */
  monthTwoThirds?: readonly [WordList, WordList];
  /** Months of the Islamic calendar, Muharram to Dhu al-Hijja. */
  islamicMonths?: readonly WordList[];
  /** Months of the Persian calendar, Farvardin to Esfand. */
  persianMonths?: readonly WordList[];
  /** Numbers in words, by their value. */
  numberWords?: Readonly<Record<number, WordList>>;
  /** The beginnings of words for a length in days that have the number in them, folded, by their value: `dreitägig`. */
  dayStems?: Readonly<Record<number, WordList>>;
  /** Words that mean nothing in a date, by what they say of the number beside them. */
  beside?: Readonly<Partial<Record<BesideNumber | Stem, WordList>>>;
  /** The beginnings of words for a date that no longer holds, folded: postpon-, cancel-. */
  notFinalStems?: WordList;
  /** Words between what moves and the verb, and those that stand for the event: `has been`, `it`. */
  auxiliaries?: WordList;
  /** Words between what is cancelled and why; in Chinese before why: `due to`, `因`. */
  reasons?: WordList;
  /** Words that deny what follows, or leave it open: `not`, `may be`. */
  denials?: WordList;
  /** Names of time zones by IANA zone: an adjective with the word for time, or a zone's own name. */
  zones?: Readonly<Record<string, WordList>>;
  /** Makes the cases of words from their marks, where lists have such. */
  cases?: (words: WordList) => WordList;
  /** City names by IANA zone. */
  cities: Readonly<Record<string, WordList>>;
}
