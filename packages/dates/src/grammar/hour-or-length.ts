import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { BEGINS_WITH_HAN, has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { HOUR } from './clock-time.js';
import type { Hours } from './hours.js';

/** Few events begin before seven in the morning, and many take so long. */
const LONGEST = 6 * HOUR;

const HALVES_BEHIND_UNIT = tagSet(['am', 'pm', 'night']);
const BEFORE_TIMES = tagSet([
  'hourBefore',
  'at',
  'from',
  'to',
  'until',
  'between',
  'hoursFrom',
  'am',
  'pm',
  'night',
]);

/** `5 May, 2 h`, `5 May, a two hour webinar`: a whole number of hours without a word for `at` may be how long it takes. */
export function mayBeLength(tokens: readonly TaggedToken[], { start, end, from, to }: Hours): boolean {
  if (end !== undefined || start === 0 || start > LONGEST || start % HOUR !== 0) return false;
  const [number, unit] = [tokens[to - 2], tokens[to - 1]];
  // `3时` is a time, `3小时` a length.
  const isUnit = has(unit, TAG.hour) && unit!.kind === 'word' && !BEGINS_WITH_HAN.test(unit!.text);
  if (number?.kind !== 'number' || number.value * HOUR !== start || !isUnit) return false;
  const before = tokenAt(tokens, from - 1);
  const opener = tokens.slice(from, to - 2);
  const opensTime = (token: TaggedToken | undefined) =>
    token !== undefined && (haveCommonTag(token.set, BEFORE_TIMES) || isMark(token, '@'));
  return !opensTime(before) && !opener.some(opensTime) && !haveCommonTag(unit!.set, HALVES_BEHIND_UNIT);
}
