import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { type ClockTime, HOUR } from './clock-time.js';

const QUARTER = 15;

/** A whole hour with the part that is behind it: `9 y media`, `9 heures moins le quart`, `9点一刻`; `halb 9` and `half past 9` are before it. */
export function withFraction(tokens: readonly TaggedToken[], time: ClockTime): ClockTime {
  if (time.minutes % HOUR !== 0) return time;
  if (saysOfNumber(tokenAt(tokens, time.from - 1), 'beforeHalfHour'))
    return { ...time, minutes: time.minutes - HOUR / 2, from: time.from - 1 };
  const before = partBefore(tokens, time);
  if (before) return before;
  const [joint, count] = [tokens[time.to], tokens[time.to + 1]];
  if (joint === undefined) return time;
  if (count?.text === '刻') {
    const quarters = isNumber(joint) ? joint.value : '一二三'.indexOf(joint.text) + 1;
    return { ...time, minutes: time.minutes + quarters * QUARTER, to: time.to + 2 };
  }
  const isLess = saysOfNumber(joint, 'lessThanHour');
  if (!isLess && !has(joint, TAG.and)) return time;
  const at = saysOfNumber(count, 'article') ? time.to + 2 : time.to + 1;
  const part = partOfHour(tokens[at]) ?? minutesInWords(tokens, at, time.to);
  const minutes = time.minutes + (isLess ? -1 : 1) * (part ?? 0);
  return part === undefined || minutes < 0 ? time : { ...time, minutes, to: at + 1 };
}

/** `half past 9`, `a quarter to ten`; `the first half to 9` has no hour to which it is. */
function partBefore(tokens: readonly TaggedToken[], time: ClockTime): ClockTime | undefined {
  const joint = tokenAt(tokens, time.from - 1);
  const isLess = saysOfNumber(joint, 'toHour');
  const part =
    isLess || saysOfNumber(joint, 'pastHour') ? partOfHour(tokenAt(tokens, time.from - 2)) : undefined;
  if (part === undefined || (isLess && part !== QUARTER)) return undefined;
  const from = saysOfNumber(tokenAt(tokens, time.from - 3), 'article') ? time.from - 3 : time.from - 2;
  const minutes = time.minutes + (isLess ? -part : part);
  return minutes < 0 ? undefined : { ...time, minutes, from };
}

/** The minutes of a word for a part of an hour. */
const partOfHour = (token: TaggedToken | undefined): number | undefined =>
  saysOfNumber(token, 'halfHour') ? HOUR / 2 : saysOfNumber(token, 'quarterHour') ? QUARTER : undefined;

/** `las ocho menos diez`, `huit heures et cinq`; not `17:00 and three talks`, nor `9 h et trois ateliers`. */
function minutesInWords(tokens: readonly TaggedToken[], at: number, hourEnd: number): number | undefined {
  const hasMinutes = isMark(tokenAt(tokens, hourEnd - 2), ':', '.');
  return hasMinutes || isUnknownWord(tokens[at + 1]) ? undefined : tagOf(tokens[at], 'numberWord')?.value;
}
