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

/** The same with the word that says it. Twelve at night is the end of the day: `晚上12点`. */
export function inNamedHalf(minutes: number, meridiem: 'am' | 'pm', word: TaggedToken): number {
  if (has(word, TAG.night) && Math.floor(minutes / HOUR) === 12) return minutes + 12 * HOUR;
  return word.text === AROUND_NOON && minutes >= FIRST_AROUND_NOON ? minutes : inHalf(minutes, meridiem);
}
