import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear, mayHoldDay } from '../token/whole-date.js';

const MAX_WEEK = 53;

const COUNT_TAGS = tagSet(['ordinal', 'ordinalMark']);
const BESIDE_WEEK = tagSet(['of', 'weekday']);

/**
 * Takes the number of a week of the year or of a term beside a whole date, which says more than it: `5 May 2022 (week 18)`,
 * `Week 3, 5-9 May 2022`, `5 мая 2022 г. (18-я неделя)`, `2022年5月5日（第三周周四）`.
 */
export function takeWeekNumbers(tokens: readonly TaggedToken[]): void {
  for (const [i, token] of tokens.entries()) {
    const week = weekAt(tokens, i, token);
    if (!week || !isSetApart(tokens, week)) continue;
    const others = [...tokens.slice(0, week.from), ...tokens.slice(week.to)];
    if (!others.some(isYear) || !mayHoldDay(others)) continue;
    const isBracketed = isMark(tokenAt(tokens, week.from - 1), '(') && isMark(tokens[week.to], ')');
    for (const taken of tokens.slice(week.from - Number(isBracketed), week.to + Number(isBracketed)))
      taken.used = true;
    return;
  }
}

interface TokenRange {
  from: number;
  to: number;
}

/** The word for a week with its number. */
function weekAt(tokens: readonly TaggedToken[], i: number, token: TaggedToken): TokenRange | undefined {
  // `第三周`
  if (has(token, TAG.part) && token.text === '第') return { from: i, to: i + 1 };
  if (token.kind !== 'word' || !saysOfNumber(token, 'week')) return undefined;
  if (isWeekFigure(tokens[i + 1])) return { from: i, to: i + 2 };
  let from = i;
  while (
    haveCommonTag(tokenAt(tokens, from - 1)?.set ?? NO_TAGS, COUNT_TAGS) ||
    isMark(tokenAt(tokens, from - 1), '-')
  )
    from--;
  const isHan = /\p{Script=Han}/u.test(token.text);
  if (!isWeekFigure(tokenAt(tokens, from - 1))) return from < i ? { from, to: i + 1 } : undefined;
  // `2 weeks` is a length.
  return from < i || (isHan && has(tokenAt(tokens, from - 2), TAG.of))
    ? { from: from - 1, to: i + 1 }
    : undefined;
}

const isWeekFigure = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'number' && token.digits <= 2 && token.value > 0 && token.value <= MAX_WEEK;

/** Whether a week is in brackets, or behind or before a comma at an end of the phrase. */
function isSetApart(tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean {
  const mayBeBeside = (token: TaggedToken | undefined) =>
    isUnknownWord(token) || (token !== undefined && haveCommonTag(token.set, BESIDE_WEEK));
  let open = from - 1;
  while (mayBeBeside(tokens[open])) open--;
  let close = to;
  while (mayBeBeside(tokens[close])) close++;
  if (isMark(tokens[open], '(') && isMark(tokens[close], ')')) return true;
  const isAtEnd = to === tokens.length && isMark(tokenAt(tokens, from - 1), ',');
  return isAtEnd || (from === 0 && isMark(tokens[to], ','));
}
