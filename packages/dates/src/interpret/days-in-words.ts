import { TAG } from '../locale/tags.js';
import { daysInWord } from '../token/beside-number.js';
import { has, isDash, type TaggedToken, tagOf } from '../token/tagged-token.js';

/** A length in days whose number is a word: `Three-day workshop`, `por tres días`, `为期三天`. One day is no length. */
export function daysInWords(
  tokens: readonly TaggedToken[],
): { at: number; days: number; to: number } | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const unit = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    const number = has(tokens[unit], TAG.days) ? tagOf(token, 'numberWord')?.value : undefined;
    const days = number ?? daysInWord(token);
    if (days !== undefined && days > 1) return { at, days, to: number === undefined ? at + 1 : unit + 1 };
  }
  return undefined;
}
