import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import type { WrittenDates } from './hedges.js';

/**
 * The first word that says that what was to take place on the one date of the phrase is cancelled, or −1: behind the date
 * (`5 May 2024 (cancelled)`) or before it, set apart (`Cancelled: 5 May 2024`). `Cancelled on 5 May 2024` is another date.
 */
export function findCancelled(
  tokens: readonly TaggedToken[],
  { whole, isMonthOfYear, isYearInferred, several }: WrittenDates,
): number {
  if (several || !(whole || isMonthOfYear || isYearInferred)) return -1;
  return tokens.findIndex(
    (token, i) =>
      has(token, TAG.cancelled) && !token.used && (isBehindDates(tokens, i) || isAhead(tokens, i)),
  );
}

/** Whether nothing but marks stands between a word and the date before it, and nothing but hours behind it. */
function isBehindDates(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  while (tokens[before]?.kind === 'mark' && !tokens[before]!.dated) before--;
  const isOfDate = tokens[before]?.used === true && !tokens[before]!.named;
  // `(cancelled?)` is no news; hours and a zone may stand behind it.
  return isOfDate && tokens.slice(i + 1).every((token) => isMarkAlone(token) || isHourOrZone(token));
}

const isMarkAlone = (token: TaggedToken): boolean => token.kind === 'mark' && !isMark(token, '?');

const isHourOrZone = (token: TaggedToken): boolean => token.used && !token.dated && !token.named;

/** Whether a phrase begins with the word, alone in brackets or before a mark that sets it apart. */
function isAhead(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  const isApart = isMark(next, ':', ')', ']', '|', '!') || (isDash(next) && next!.gap);
  return isApart && tokens.slice(0, i).every(({ kind }) => kind === 'mark');
}
