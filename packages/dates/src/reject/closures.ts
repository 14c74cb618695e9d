import { TAG } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import { BEGINS_WITH_HAN, has, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/**
 * `closed from 5 to 12 May 2026`, `fermé du 5 au 12 mai`, `5月5日闭馆`: the days are those on which nothing takes place; −1 if
 * there are none. Behind a date the word may say that the registration is closed.
 */
export function findClosure(tokens: readonly TaggedToken[]): number {
  return tokens.findIndex(
    (token, i) => has(token, TAG.closed) && !token.used && !isOfEvent(tokens, i) && isOfDays(tokens, i),
  );
}

/** `réunion fermée`, `sesión cerrada`: who may come, and not when. */
const isOfEvent = (tokens: readonly TaggedToken[], i: number): boolean => {
  const before = tokenAt(tokens, i - 1);
  return before !== undefined && hasStem(before, 'eventStem');
};

function isOfDays(tokens: readonly TaggedToken[], i: number): boolean {
  let next = i + 1;
  while (
    has(tokens[next], TAG.of) ||
    has(tokens[next], TAG.from) ||
    has(tokens[next], TAG.between) ||
    has(tokens[next], TAG.until) ||
    has(tokens[next], TAG.weekday)
  )
    next++;
  const isDate = (token: TaggedToken | undefined) =>
    token?.dated === true && (token.kind === 'number' || has(token, TAG.month));
  return (
    isDate(tokens[next]) || (BEGINS_WITH_HAN.test(tokens[i]!.text) && tokenAt(tokens, i - 1)?.dated === true)
  );
}
