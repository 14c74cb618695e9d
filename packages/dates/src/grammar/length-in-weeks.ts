import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isDash, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** `Two weeks training`, `3-week course`, `两周培训`: how long it takes, which the dates must show. */
export function isLengthInWeeks(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'number' && !has(token, TAG.numberWord)) return false;
  const unit = isDash(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
  const isUnit = saysOfNumber(unit, 'week') || saysOfNumber(unit, 'months');
  return isUnit && tokenAt(tokens, i - 1)?.text !== '第';
}
