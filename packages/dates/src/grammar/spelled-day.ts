import { TAG } from '../locale/tags.js';
import { behindOf, has, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { isConnector } from './part-of-year.js';

/** `II` numbers things and no days. */
export const ROMAN = /^[iv]+$/;

/**
 * `the first of May`, `الأول من مايو`, `primero de mayo`: an ordinal, a word for `of`, and a month; `the third to the fifth of
 * May`: or another such day.
 */
export function spelledDay(
  tokens: readonly TaggedToken[],
  i: number,
): { day: number; to: number } | undefined {
  const ordinal = tagOf(tokens[i], 'ordinal');
  if (!ordinal || ROMAN.test(tokens[i]!.text)) return undefined;
  const day = ordinal.value;
  const behind = behindOf(tokens, i + 1);
  if (behind > i + 1 && has(tokens[behind], TAG.month)) return { day, to: behind };
  const isJoined = isConnector(tokens[i + 1]) || has(tokens[i + 1], TAG.or);
  return isJoined && spelledDay(tokens, behindOf(tokens, i + 2)) ? { day, to: i + 1 } : undefined;
}
