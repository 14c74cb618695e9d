import { NO_TAGS, TAG } from '../locale/tags.js';
import { has, isDash, type TaggedToken, tagOf } from './tagged-token.js';

/** A number of one or several words, and the token behind it. */
export interface SpelledNumber {
  value: number;
  to: number;
}

const THOUSAND = 1000;
const JOINED_TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

const wordAt = (tokens: readonly TaggedToken[], i: number): number | undefined =>
  tokens[i]?.used === false ? tagOf(tokens[i], 'numberWord')?.value : undefined;

/** `ocho`, `veinte y cinco`, `vingt-quatre`, `dos mil veinticuatro`. */
export function numberAt(tokens: readonly TaggedToken[], i: number): SpelledNumber | undefined {
  const first = belowHundred(tokens, i);
  if (!first) return undefined;
  const isThousands = wordAt(tokens, first.to) === THOUSAND && first.value < 10;
  if (!isThousands) return first.value < THOUSAND ? first : undefined;
  const from = first.to + 1;
  const rest = belowHundred(tokens, has(tokens[from], TAG.and) ? from + 1 : from);
  const value = first.value * THOUSAND;
  return rest && rest.value < 100 ? { value: value + rest.value, to: rest.to } : { value, to: from };
}

function belowHundred(tokens: readonly TaggedToken[], i: number): SpelledNumber | undefined {
  const tens = wordAt(tokens, i);
  if (tens === undefined) return undefined;
  const at = has(tokens[i + 1], TAG.and) || (isDash(tokens[i + 1]) && !tokens[i + 1]!.gap) ? i + 2 : i + 1;
  const ones = wordAt(tokens, at);
  const isJoined = JOINED_TENS.has(tens) && ones !== undefined && ones < 10;
  return isJoined ? { value: tens + ones, to: at + 1 } : { value: tens, to: i + 1 };
}

/** Puts a number in figures in the place of its words. */
export function replaceWords(tokens: TaggedToken[], i: number, { value, to }: SpelledNumber): void {
  const text = String(value);
  const number: TaggedToken = {
    ...tokens[i]!,
    kind: 'number',
    text,
    value,
    digits: text.length,
    tags: [],
    set: NO_TAGS,
    end: tokens[to - 1]!.end,
  };
  tokens.splice(i, to - i, number);
}
