import { TAG } from '../locale/tags.js';
import {
  behindOf,
  has,
  isDash,
  isNumber,
  isUnknownWord,
  monthBehind,
  type TaggedToken,
  tagOf,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isConnector } from './part-of-year.js';

/** `II` numbers things and no days. */
export const ROMAN = /^[iv]+$/;

/** The first day of a month has no word for `of`: `premier mai`. */
const FIRST: ReadonlySet<string> = new Set(['premier', 'primero', 'فاتح', 'غره']);

/**
 * `thirty-second of May`, `the hundred and fifth of May`, `الثالث والثلاثون من مايو`: the number is no day. Behind a noun of
 * Arabic an ordinal number is its own: `الاجتماع الأول من مايو`.
 */
function endsLongerNumber(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, joint, next] = [tokenAt(tokens, i - 2), tokenAt(tokens, i - 1), tokens[i + 2]];
  const isJoined = isDash(joint) || has(joint, TAG.and);
  if (isJoined && has(before, TAG.numberWord)) return true;
  const isTens = (token: TaggedToken | undefined) => TENS_IN_ARABIC.test(token?.text ?? '');
  // Behind a word that is not known, too, the tens may be the rest of a number.
  const mayEndNumber = has(before, TAG.ordinal) || (isUnknownWord(before) && ARABIC_WORD.test(before.text));
  if (isJoined && isTens(tokens[i]) && mayEndNumber) return true;
  if (has(tokens[i + 1], TAG.and) && isTens(next)) return true;
  return isUnknownWord(joint) && ARABIC_NOUN.test(joint.text);
}

const TENS_IN_ARABIC = /^ال(?:عشر|ثلاث)[وي]ن$/;
/** With its article, behind particles that are written together with it: `الاجتماع`, `للاجتماع`, `وبالاجتماع`. */
const ARABIC_NOUN = /^(?:[وف]?[بك]?ال|[وف]?لل)\p{Script=Arabic}{3}/u;
const ARABIC_WORD = /^\p{Script=Arabic}/u;

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
  if (endsLongerNumber(tokens, i)) return undefined;
  const behind = behindOf(tokens, i + 1);
  const isDay = behind > i + 1 || FIRST.has(tokens[i]!.text);
  if (isDay && has(tokens[behind], TAG.month)) return { day, to: behind };
  const isJoined = isConnector(tokens[i + 1]) || has(tokens[i + 1], TAG.or);
  const next = behindOf(tokens, i + 2);
  // `du premier au 3 mai`
  const isDayAlone = FIRST.has(tokens[i]!.text) || opensRange(tokens, i);
  const isBeforeDay = isDayAlone && isNumber(tokens[next]) && monthBehind(tokens, next);
  return isJoined && (isBeforeDay || spelledDay(tokens, next)) ? { day, to: i + 1 } : undefined;
}

/** `من الأول إلى 17 يوليو`, `from the first to 17 July`: behind a word for `from`, and before one for `to`. */
function opensRange(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  while (has(tokens[before], TAG.of) && !has(tokens[before], TAG.from)) before--;
  const isFirst = before < 0 && i > 0;
  const opens = isFirst || has(tokens[before], TAG.from) || has(tokenAt(tokens, i - 1), TAG.hoursFrom);
  return opens && has(tokens[i + 1], TAG.to);
}
