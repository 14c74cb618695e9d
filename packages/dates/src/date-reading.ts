import type { Language, Problem } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';

/** UTF-16 offsets of a part of the phrase, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What a phrase says of when. */
export interface DateReading {
  input: string;
  /** The language in which it was read; absent where it has no words. */
  language?: Language | undefined;
  /** EDTF, one for each occasion, approximate ones with `~`; empty where the phrase must not be read. */
  periods: Edtf[];
  /** Local hours, `HH:MM` or `HH:MM-HH:MM`. */
  hours?: string | undefined;
  /** Where the occasions have hours of their own, those of each of `periods`, in their order; `hours` is absent then. */
  hoursByPeriod?: (string | undefined)[] | undefined;
  /**
   * The hours are the first of the first day and the last of the last day, `4 May 9:00 – 6 May 17:00`; by default those of each
   * day.
   */
  continuous?: true | undefined;
  /** The phrase has midnight to the second, as spreadsheets and databases write for no time: `8.5.2023 0:00:00`. */
  emptyTime?: true | undefined;
  /** IANA zone of the hours. */
  zone?: string | undefined;
  /** Morning, afternoon or evening, as written. */
  dayPart?: string | undefined;
  /** The words of the phrase say that the date may change: `TBC`. */
  tentative?: true | undefined;
  /** The words of the phrase say that what was to take place then is cancelled. */
  cancelled?: true | undefined;
  /** The words of the phrase say that the date is a new one: `moved from 5 to 12 May 2024`. */
  moved?: true | undefined;
  /**
   * What was not written: the year follows from the reporting period, the century from it or from a window of years, the days
   * from the part of a month or the week that is named.
   */
  inferred?: ('year' | 'century' | 'days')[] | undefined;
  /** The parts of the phrase that were read, and those that were not. */
  read: Span[];
  unread: Span[];
  /** Why there is no reading, or what to know of it. */
  problems: Problem[];
}

/** Parses a part of a phrase with the options of the whole. */
export type ParsePhrase = (text: string) => DateReading;
