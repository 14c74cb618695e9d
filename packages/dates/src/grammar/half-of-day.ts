import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from '../token/tagged-token.js';

/** Minutes. */
export const HOUR = 60;

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

/** The same with the word that says it. Twelve at night is the end of the day: `晚上12点`. */
export function inNamedHalf(minutes: number, meridiem: 'am' | 'pm', word: TaggedToken): number {
  const hour = Math.floor(minutes / HOUR);
  if (has(word, TAG.night) && hour === 12) return minutes + 12 * HOUR;
  if (has(word, TAG.night) && hour <= LAST_OF_NIGHT) return minutes;
  return word.text === AROUND_NOON && minutes >= FIRST_AROUND_NOON ? minutes : inHalf(minutes, meridiem);
}

/** The half of the day that a word says. */
export function meridiemOf(token: TaggedToken | undefined): 'am' | 'pm' | undefined {
  if (!token || token.used) return undefined;
  if (has(token, TAG.am) || has(token, TAG.forenoon)) return 'am';
  return has(token, TAG.pm) || has(token, TAG.afternoon) ? 'pm' : undefined;
}

/** `evening 7`, `Day 2 afternoon`: beside a number alone the word is no half of the day that it is counted in. */
export const isPartOfDay = (token: TaggedToken): boolean =>
  has(token, TAG.forenoon) || has(token, TAG.afternoon);
