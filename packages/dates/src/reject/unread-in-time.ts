import { unreadPartOfHour } from '../grammar/unread-hour.js';
import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isDash, type TaggedToken } from '../token/tagged-token.js';

/** Meanings of words that change what hours mean: `until 12:00`, `10:00 tbc`, `10:00 except Friday`. */
const CHANGING = [
  TAG.aside,
  TAG.until,
  TAG.hoursEnd,
  TAG.vague,
  TAG.namedTime,
  TAG.vagueAlways,
  TAG.weekend,
  TAG.yearOfWork,
  TAG.notFinal,
  TAG.hedge,
  TAG.part,
  TAG.except,
  TAG.relative,
  TAG.relativeAlways,
  TAG.coming,
  TAG.fromToday,
];

/** Whether a word changes what hours mean. */
export const changesHours = (token: TaggedToken): boolean => CHANGING.some((type) => has(token, type));

/**
 * The first word outside the hours and the zone that the language does not know, or that changes the hours; or a code:
 * `SG13`, and `5pm` in a language that does not write so.
 */
export function unreadWord(tokens: readonly TaggedToken[], text: string): string | undefined {
  // `-10pm`: when it ends.
  const [dash, hour] = tokens;
  if (isDash(dash) && hour?.used && !hour.gap) return text.slice(dash!.start, dash!.end);
  const part = unreadPartOfHour(tokens);
  const token =
    part ??
    tokens.find(
      (one) =>
        !one.used &&
        !saysOfNumber(one, 'exactly') &&
        (one.kind === 'reference' ||
          one.kind === 'other' ||
          (one.kind === 'word' && (one.tags.length === 0 || changesHours(one)))),
    );
  return token && text.slice(token.start, token.end);
}
