import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { endOfLunarDate } from './lunar-date.js';

const ASIDES = tagSet(['aside', 'asideInBrackets', 'deadline']);

/** Words that say something of the event itself, whatever date stands beside them. */
const OF_EVENT = tagSet(['movedTo', 'movedFrom', 'cancelled', 'hedge', 'or']);

const NOT_HELD = tagSet(['notFinal']);

/**
 * Takes the dates that are not those of the event: one in brackets that is a deadline or a former date
 * (`(registration closes 26 October)`), the date of a document (`№ 17 от 13.01.2020`), and one of the lunar calendar beside
 * the Gregorian one (`2016年1月31日，农历十二月廿二`).
 */
export function takeAsides(tokens: TaggedToken[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const end = endOfAnyAside(tokens, i);
    for (let j = i; j < end; j++) {
      const token = tokens[j]!;
      token.used = true;
      if (token.kind === 'number') token.kind = 'reference';
    }
    if (end > i) i = end - 1;
  }
}

function endOfAnyAside(tokens: readonly TaggedToken[], i: number): number {
  const lunar = endOfLunarDate(tokens, i);
  if (lunar > i) return lunar;
  return isMark(tokens[i], '(', '[') ? endOfAside(tokens, i) : endOfDocumentDate(tokens, i);
}

/** The token behind the bracket, if it holds an aside with a number; else the bracket. */
function endOfAside(tokens: readonly TaggedToken[], open: number): number {
  let close = open + 1;
  while (close < tokens.length && !isMark(tokens[close], ')', ']', '(', '[')) close++;
  const inside = tokens.slice(open + 1, close);
  // `(closed 26-29 March)` is of the event, `(registration closed 26 March)` is not.
  const isAside =
    inside.some((token) => haveCommonTag(token.set, ASIDES) && !has(token, TAG.closed)) &&
    inside.some(isNumber);
  // `(cancelled due to strike on 4 May)`
  // `(initially planned for 4 May)` is a doubt outside of brackets alone.
  const isOfEvent = inside.some(
    (token) =>
      (haveCommonTag(token.set, OF_EVENT) && !has(token, TAG.asideInBrackets)) ||
      (haveCommonTag(token.set, NOT_HELD) && !haveCommonTag(token.set, ASIDES)),
  );
  return isAside && !isOfEvent && open > 0 ? Math.min(close + 1, tokens.length) : open;
}

/** Behind the number of a document, `of`, and a date in figures. */
function endOfDocumentDate(tokens: readonly TaggedToken[], i: number): number {
  if (!has(tokens[i], TAG.of) || tokenAt(tokens, i - 1)?.kind !== 'reference') return i;
  const isSeparator = (at: number) => isMark(tokens[at], '.', '/', '-') && !tokens[at]!.gap;
  const isDate =
    isNumber(tokens[i + 1]) &&
    isSeparator(i + 2) &&
    isNumber(tokens[i + 3]) &&
    isSeparator(i + 4) &&
    isNumber(tokens[i + 5]);
  return isDate ? i + 6 : i;
}
