/**
 * What a word can mean in a date. This is the one list: the vocabulary of each language (`ar.ts` … `zh.ts`) has words
 * for these tags, and the grammar asks for them. A word may have several: `mar` is March and, in French, Tuesday.
 */
export const TAGS = [
  /** Joins the ends of a range. */
  'to',
  'and',
  /** Leaves a choice. */
  'or',
  /** Opens a range, or a period without an end when none follows. */
  'from',
  /** Opens a range that `and` closes. */
  'between',
  /** Closes a period without a start. */
  'until',
  /** After a date: and from then on. */
  'onward',
  /** After a date: and until then, from a start that is not said: `2月13日止`, `5月6日まで`. */
  'closing',
  /** As the end of a range: it goes on. */
  'present',
  /** Behind a date, and at the end: what began then goes on: `5 May 2024, ongoing`. */
  'goingOn',
  /** May stand within a date without meaning: of, the, in. */
  'of',
  /** Behind a number: st, nd, rd, th. */
  'ordinalMark',
  'quarter',
  /** Before a number: Q3. */
  'quarterCode',
  'half',
  /** Before a number: H1. */
  'halfCode',
  /** Marks a number as a year, behind or before it. */
  'year',
  /** Behind a number: it is a month, a day. */
  'monthMark',
  'dayMark',
  /** Behind a day: its month is that of the date before it. */
  'sameMonth',
  /** A length in days: 3 days. */
  'days',
  /** Behind a number: hours, minutes. */
  'hour',
  'minute',
  /** Before a number: it is an hour. */
  'hourBefore',
  /** Before a number that may be an hour, and besides before other words: at. */
  'at',
  /** Before the first of two hours in figures alone, behind a date: `de 9 à 17`. */
  'hoursFrom',
  /** Before or behind hours: it ends then: `end 17:00`, `17:00结束`. */
  'hoursEnd',
  'am',
  'pm',
  /**
   * Parts of the day. Beside an hour with a mark they say its half: `7:00 evening`. Twelve in the evening or at night is
   * midnight.
   */
  'forenoon',
  'afternoon',
  'evening',
  'night',
  /** All parts of the day, and half or whole days: kept as written. */
  'dayPart',
  /** Makes a city's name a time zone: Geneva time. */
  'time',
  /** Local time, of wherever it is. */
  'localTime',
  'month',
  'weekday',
  /** First to fourth. */
  'ordinal',
  /** First or second half of the year, in a word of its own. */
  'halfYear',
  /** Noon, midnight. */
  'clock',
  'zone',
  'city',
  /** A part of a month whose days the language fixes, in a word of its own: `上旬`. */
  'monthPart',
  /** Behind `first` or `second` and before a month: its half. */
  'halfOfMonth',
  /** Behind `first` to `third` and before a month: ten of its days. */
  'thirdOfMonth',
  /** The week, Monday to Sunday, in which a day lies: `week of 12 June`. */
  'weekOf',
  /** The seven days that begin on a day: `week commencing 12 June`. */
  'weekFrom',
  /** The seven days that end on a day: `week ending 12 June`. */
  'weekTo',
  /** Monday to Friday of the week in which a day lies: `working week of 12 June`. */
  'workWeek',
  /** A part of a month or year without fixed days: early, mid, end, first week. It is read to the month or year. */
  'part',
  /** A season. It is read to the year. */
  'season',
  /** No days are named: around, probably. Counts only next to a date. */
  'vague',
  /** Beside an hour, which it makes approximate: around, about. Most are vague as well, beside a date. */
  'approximately',
  /** A time with a name whose days are not those of the calendar: winter, Easter. Counts only next to a date. */
  'namedTime',
  /** The days are not named, unless a range names them: weekend. */
  'weekend',
  /** Days are not named, wherever it stands: decade. */
  'vagueAlways',
  /** A year of a school or of accounts: its days are not named unless the phrase has them. */
  'yearOfWork',
  /** Beside a year: it is that of a report, not of the event: `за 2023 год`, `2023年度`. */
  'yearOfReport',
  /** The date is not certain yet: to be confirmed, provisional. Next to a whole date that date is tentative. */
  'hedge',
  /** The date no longer holds: postponed, cancelled. */
  'notFinal',
  /** Of these, what says that it is not held at all: cancelled. Beside a whole date that date is kept. */
  'cancelled',
  /** In brackets before a date that is not that of the event: a deadline, or a former date. */
  'aside',
  /** The same, of words that mean nothing outside of brackets: was. */
  'asideInBrackets',
  /** The date behind it is that until which something is handed in, not that of the event. */
  'deadline',
  /** Before a length in hours: `duration 2 hours`. */
  'duration',
  /** Before the date that replaces another one: postponed to. */
  'movedTo',
  /** Of these, what also stands behind the date that it names: 5 May (new date). */
  'newDate',
  /** A noun for a move: change of date. What moves may stand behind it, and the former date and the new one behind that. */
  'changeOfDate',
  /** Before the former date, which the new one follows: moved from 5 May to 12 May. */
  'movedFrom',
  /** Between two dates: the one behind it replaces the one before it. */
  'now',
  'recurring',
  /** Annual, monthly: a recurrence only next to a date. An annual forum has its date. */
  'periodic',
  /** Relative to another date. Counts only next to a date. */
  'relative',
  'relativeAlways',
  /** The day after: beside the end of hours it says that they are over midnight. */
  'nextDay',
  /** Before the former date, behind the one that replaces it: 6 May instead of 5 May. */
  'insteadOf',
  /** Next, last: counts from today, unless the date stands there, with its year or in a reporting period. */
  'coming',
  /** Tomorrow, this year: the same, also where no date stands beside it. */
  'fromToday',
  /** Before or behind a year: it is of another calendar. */
  'islamicEra',
  'islamicMonth',
  'persianEra',
  'persianMonth',
  'buddhistEra',
  'minguoEra',
  /** The Chinese lunar calendar: `农历`. Its dates are only read where the Gregorian one stands beside it. */
  'lunarCalendar',
  /** The Gregorian calendar, named beside another. */
  'gregorianCalendar',
  /** A number from 1 to 31 in words. Reported, not read as a day. */
  'numberWord',
  /** Takes days out of a range. */
  'except',
  /** Nothing takes place on the days behind it, or on weekdays beside it: closed. */
  'closed',
  /** Monday to Friday, of a range of days. */
  'workdays',
] as const;

export type TagName = (typeof TAGS)[number];

/** The position of a tag in the list. */
export type TagNumber = number & { readonly tag: unique symbol };

/** The position of each tag, by which it is a bit of a {@link TagSet}. */
export const TAG = Object.fromEntries(TAGS.map((name, position) => [name, position])) as Record<
  TagName,
  TagNumber
>;

/** A tag with what the word names: `May` → month 5. */
export type Tag =
  | {
      type: 'month' | 'weekday' | 'ordinal' | 'halfYear' | 'islamicMonth' | 'persianMonth' | 'numberWord';
      value: number;
    }
  /** Minutes since midnight. */
  | { type: 'clock'; value: number }
  /** The days from..to of a month; 31 for its last. */
  | { type: 'monthPart'; from: number; to: number }
  | { type: 'zone' | 'city'; zone: string }
  | { type: PlainTagName };

/** The tags that have a value. */
const VALUED_TAGS = [
  'month',
  'weekday',
  'ordinal',
  'halfYear',
  'clock',
  'zone',
  'city',
  'monthPart',
  'islamicMonth',
  'persianMonth',
  'numberWord',
] as const satisfies readonly TagName[];

/** A tag that says all by itself. */
export type PlainTagName = Exclude<TagName, (typeof VALUED_TAGS)[number]>;

const VALUED: ReadonlySet<TagName> = new Set(VALUED_TAGS);

export const PLAIN_TAGS = TAGS.filter((name): name is PlainTagName => !VALUED.has(name));

/** A set of tags in three words of bits: sets are asked for every token many times. */
export interface TagSet {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The number of tags in a word. */
const WORD_BITS = 31;

export function tagSet(names: Iterable<TagName>): TagSet {
  const words: [number, number, number] = [0, 0, 0];
  for (const name of names) words[Math.floor(TAG[name] / WORD_BITS)]! |= 1 << (TAG[name] % WORD_BITS);
  const [low, middle, high] = words;
  return { low, middle, high };
}

/** Words of dates that are not those of the event: `and registration continues to 7 May`. */
export const OF_OTHER_DATES: TagSet = tagSet(['aside', 'deadline']);

export const NO_TAGS: TagSet = tagSet([]);

export const inSet = ({ low, middle, high }: TagSet, tag: TagNumber): boolean =>
  tag < WORD_BITS
    ? ((low >>> tag) & 1) === 1
    : tag < 2 * WORD_BITS
      ? ((middle >>> (tag - WORD_BITS)) & 1) === 1
      : ((high >>> (tag - 2 * WORD_BITS)) & 1) === 1;

export const haveCommonTag = (a: TagSet, b: TagSet): boolean =>
  ((a.low & b.low) | (a.middle & b.middle) | (a.high & b.high)) !== 0;
