import { isNumber, type TaggedToken } from '../token/tagged-token.js';
import { HOUR } from './half-of-day.js';
import type { ClockTime } from './time-of-day.js';

const JOINS_TO_HOUR = new Set(['y', 'et', 'e', 'و', 'und']);
const TAKEN_FROM_HOUR = new Set(['moins', 'menos', 'الا', 'meno']);
const ARTICLES = new Set(['le', 'un', 'una']);

/** Parts of an hour in words, folded, in minutes. */
const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
  ...['media', 'demie', 'demi', 'meia', 'mezza', 'نصف', 'النصف'].map((word): [string, number] => [word, 30]),
  ...['cuarto', 'quart', 'quarto', 'ربع', 'الربع', 'viertel'].map((word): [string, number] => [word, 15]),
]);

const QUARTER = 15;

/** A whole hour with the part that is behind it: `9 y media`, `9 heures moins le quart`, `9点一刻`; `halb 9` is before it. */
export function withFraction(tokens: readonly TaggedToken[], time: ClockTime): ClockTime {
  if (time.minutes % HOUR !== 0) return time;
  if (tokens[time.from - 1]?.text === 'halb')
    return { ...time, minutes: time.minutes - HOUR / 2, from: time.from - 1 };
  const [joint, count] = [tokens[time.to], tokens[time.to + 1]];
  if (joint === undefined) return time;
  if (count?.text === '刻') {
    const quarters = isNumber(joint) ? joint.value : '一二三'.indexOf(joint.text) + 1;
    return { ...time, minutes: time.minutes + quarters * QUARTER, to: time.to + 2 };
  }
  const isLess = TAKEN_FROM_HOUR.has(joint.text);
  if (!isLess && !JOINS_TO_HOUR.has(joint.text)) return time;
  const at = ARTICLES.has(count?.text ?? '') ? time.to + 2 : time.to + 1;
  const part = PARTS_OF_HOUR.get(tokens[at]?.text ?? '');
  if (part === undefined) return time;
  return { ...time, minutes: time.minutes + (isLess ? -part : part), to: at + 1 };
}
