import { TAG } from '../locale/tags.js';
import { has, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** The word of a deadline before a date, or behind the only one; −1 if there is none. */
export function findDeadline(tokens: readonly TaggedToken[]): number {
  const at = tokens.findIndex((token) => has(token, TAG.deadline) && !token.used);
  const isOfDate =
    at >= 0 &&
    (tokens.findIndex(({ dated }) => dated) > at ||
      isDeadlineInBrackets(tokens, at) ||
      endsWithDeadline(tokens, at));
  return isOfDate ? at : -1;
}

/** `5 May (deadline) 2026`, `5 May 2026, 14:00 (registration deadline)` */
function isDeadlineInBrackets(tokens: readonly TaggedToken[], i: number): boolean {
  let open = i - 1;
  while (isUnreadWord(tokenAt(tokens, open))) open--;
  let close = i + 1;
  while (isUnreadWord(tokens[close])) close++;
  const isInBrackets = isMark(tokenAt(tokens, open), '(', '[') && isMark(tokens[close], ')', ']');
  // `15 January 2024 (deadline passed): a talk`
  const isLast = close === i + 1 || !tokens.slice(close + 1).some(isUnknownWord);
  return isInBrackets && isLast && tokenAt(tokens, open - 1)?.used === true;
}

const isUnreadWord = (token: TaggedToken | undefined): boolean => token?.kind === 'word' && !token.used;

/** `15 January 2024: deadline for abstracts`, `15 January 2024 (abstracts due)`, `2026年8月23日：论文投稿截止`: behind the only date, perhaps words behind a label. */
function endsWithDeadline(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  while ((tokens[before]?.kind === 'word' && !tokens[before]!.used) || isMark(tokens[before], ',')) before--;
  // `15 January 2024 abstracts deadline`, but `15 January 2024, a talk on the deadline`.
  const isApart = isMark(tokens[before], ':', '-', '–') || tokens.slice(before + 1, i).every(isUnknownWord);
  if (!isApart) before = i - 1;
  // `15 January 2024, 17:00: deadline`, `2024年5月5日 9:00 开始报名`
  const isHour = (token: TaggedToken | undefined): boolean => token?.used === true && !token.dated;
  while (isMark(tokens[before], ':', ',', '-', '–') || has(tokens[before], TAG.of) || isHour(tokens[before]))
    before--;
  if (isMark(tokens[before], '(') && isMark(tokens.at(-1), ')')) before--;
  // `15 January 2024 (AoE): deadline`
  if (isMark(tokens[before], ')'))
    before = tokens.findLastIndex((token, j) => j < before && isMark(token, '(')) - 1;
  return tokens[before]?.dated === true && !tokens.slice(i).some(({ dated }) => dated);
}
