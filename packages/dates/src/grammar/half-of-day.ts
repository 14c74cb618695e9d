import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, type TaggedToken } from '../token/tagged-token.js';
import { type ClockTime, HOUR } from './clock-time.js';

/** The minutes of an hour before or after noon. */
export function inHalf(minutes: number, meridiem: 'am' | 'pm'): number {
  const base = minutes % (12 * HOUR);
  if (minutes >= 13 * HOUR) return minutes;
  return meridiem === 'pm' ? base + 12 * HOUR : base;
}

/** The word for noon is before it as well: `中午11点半`. */
const AROUND_NOON = '中';
const FIRST_AROUND_NOON = 10 * HOUR;

/** `2 at night` is behind midnight. */
const LAST_OF_NIGHT = 4;

const LATE = tagSet(['evening', 'night']);

/** The same with the word that says it. Twelve in the evening or at night is the end of the day: `晚上12点`. */
function inNamedHalf(minutes: number, meridiem: 'am' | 'pm', word: TaggedToken): number {
  const hour = Math.floor(minutes / HOUR);
  if (haveCommonTag(word.set, LATE) && hour === 12) return minutes + 12 * HOUR;
  if (has(word, TAG.night) && hour <= LAST_OF_NIGHT) return minutes;
  return word.text === AROUND_NOON && minutes >= FIRST_AROUND_NOON ? minutes : inHalf(minutes, meridiem);
}

/** A time in the half of the day that a word beside it says; not read where it is no time of that part: `0:30, evening`. */
export function withHalf(time: ClockTime, meridiem: 'am' | 'pm', word: TaggedToken): ClockTime {
  const minutes = inNamedHalf(time.minutes, meridiem, word);
  // `12 de la mañana` may be noon.
  const isNoon = has(word, TAG.forenoon) && time.minutes >= 12 * HOUR && time.minutes < 13 * HOUR;
  return isOfPart(minutes, word) && !isNoon
    ? { ...time, minutes, meridiem }
    : { ...time, meridiem, isHalfUnknown: true };
}

/** First and last minutes of the parts of a day, of the widest use: `4 часа вечера`, `8 de la tarde`. */
const MINUTES_OF_PARTS = [
  [TAG.forenoon, 0, 13 * HOUR],
  [TAG.afternoon, 12 * HOUR, 21 * HOUR - 1],
  [TAG.evening, 16 * HOUR, 24 * HOUR],
  [TAG.night, 17 * HOUR, 24 * HOUR],
  [TAG.night, 0, 6 * HOUR],
] as const;

/** Whether a time of day lies in the part of the day that a word names. */
export function isOfPart(minutes: number, word: TaggedToken): boolean {
  const parts = MINUTES_OF_PARTS.filter(([tag]) => has(word, tag));
  return parts.length === 0 || parts.some(([, first, last]) => minutes >= first && minutes <= last);
}

/** `9:30 am PM` contradicts itself; `13:30 pm` says it twice. Programs that count to 24 write `20:00 AM`. */
export const isOfHalf = (minutes: number, word: TaggedToken): boolean =>
  !(has(word, TAG.am) && minutes >= 13 * HOUR) &&
  !(has(word, TAG.pm) && minutes < (word.text === AROUND_NOON ? FIRST_AROUND_NOON : 12 * HOUR));

const BEFORE_NOON = tagSet(['am', 'forenoon']);
const BEHIND_NOON = tagSet(['pm', 'afternoon', 'evening', 'night']);

/** The half of the day that a word says. */
export function meridiemOf(token: TaggedToken | undefined): 'am' | 'pm' | undefined {
  if (!token || token.used) return undefined;
  if (haveCommonTag(token.set, BEFORE_NOON)) return 'am';
  return haveCommonTag(token.set, BEHIND_NOON) ? 'pm' : undefined;
}

const COUNTED_IN = tagSet(['am', 'pm']);

/** `evening 7`, `Day 2 afternoon`: beside a number alone the word is no half of the day that it is counted in. */
export const isPartOfDay = (token: TaggedToken): boolean => !haveCommonTag(token.set, COUNTED_IN);
