import { TAG, type TagNumber } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import { HALF_STARTS, THIRD_STARTS } from '../token/lexicon.js';
import { has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { DAYS_IN_LONG_MONTH } from './day-before-month.js';

/** A quarter or half of a year, or a part of a month by its days. */
export type PartOfYear =
  | { unit: 'quarter' | 'half'; value: number; to: number }
  | { unit: 'month'; days: { from: number; to: number }; to: number };

export const isConnector = (token: TaggedToken | undefined): boolean =>
  isMark(token, '-', '–', ',', '、') || has(token, TAG.and) || has(token, TAG.to);

/** The words that a number counts, and of how many the year or the month has. */
const PARTS_OF_YEAR = [
  { unit: 'quarter', word: TAG.quarter, code: TAG.quarterCode, count: 4 },
  { unit: 'half', word: TAG.half, code: TAG.halfCode, count: 2 },
] as const;
const PARTS_OF_MONTH = [
  { word: TAG.halfOfMonth, starts: HALF_STARTS },
  { word: TAG.thirdOfMonth, starts: THIRD_STARTS },
] as const;

const numberOf = (token: TaggedToken | undefined): number =>
  (isNumber(token) && token.digits === 1 ? token.value : tagOf(token, 'ordinal')?.value) ?? 0;

/** The token behind `3`, `3rd`, `3-й`, `III.` */
function afterOrdinalMark(tokens: readonly TaggedToken[], i: number): number {
  let to = i;
  if (isMark(tokens[to], '-', '.') && !tokens[to]!.gap) to++;
  if (has(tokens[to], TAG.ordinalMark)) to++;
  return isMark(tokens[to], '.') ? to + 1 : to;
}

/** `Q3`, `third quarter`, `3e trimestre`, `III квартал`, `الربع الثالث`, `second half of March`, `上旬`. */
export function partOfYearAt(tokens: readonly TaggedToken[], i: number): PartOfYear | undefined {
  const here = tokens[i];
  if (!here?.nearPart) return undefined;
  const days = tagOf(here, 'monthPart');
  if (days) return { unit: 'month', days, to: i + 1 };
  return partOfMonth(tokens, i) ?? partOfTheYear(tokens, i);
}

/** The days of one of the parts of a month, by the days with which they begin. */
const daysOfPart = (starts: readonly number[], number: number) => ({
  from: starts[number - 1]!,
  to: (starts[number] ?? DAYS_IN_LONG_MONTH + 1) - 1,
});

/** `first half of March`, `2-я декада марта`, `النصف الأول من مارس`: a number, a word and a month, or word first. */
function partOfMonth(tokens: readonly TaggedToken[], i: number): PartOfYear | undefined {
  for (const { word, starts } of PARTS_OF_MONTH) {
    const shared = beforeSharedWord(tokens, i, { word, count: starts.length });
    if (shared !== undefined && partOfMonth(tokens, shared + 1))
      return { unit: 'month', days: daysOfPart(starts, numberOf(tokens[i])), to: shared };
    const behind = afterOrdinalMark(tokens, i + 1);
    // `последняя декада мая`
    const countOf = (token: TaggedToken | undefined) =>
      token !== undefined && hasStem(token, 'lastStem') ? starts.length : numberOf(token);
    const isBehind = countOf(tokens[i]) > 0 && has(tokens[behind], word);
    const isBefore = has(tokens[i], word) && countOf(tokens[i + 1]) > 0;
    if (!isBehind && !isBefore) continue;
    const number = countOf(isBehind ? tokens[i] : tokens[i + 1]);
    const to = isBehind ? behind + 1 : i + 2;
    let month = to;
    while (has(tokens[month], TAG.of) && !has(tokens[month], TAG.month)) month++;
    if (number > starts.length || !has(tokens[month], TAG.month)) continue;
    return { unit: 'month', days: daysOfPart(starts, number), to };
  }
  return undefined;
}

/**
 * `III-IV кварталы`, `1st and 2nd quarters`: the word behind the second number is the first one's too; the token behind
 * the first number.
 */
function beforeSharedWord(
  tokens: readonly TaggedToken[],
  i: number,
  { word, count }: { word: TagNumber; count: number },
): number | undefined {
  const marked = afterOrdinalMark(tokens, i + 1);
  const to = has(tokenAt(tokens, marked - 1), TAG.ordinalMark) ? marked : i + 1;
  const other = numberOf(tokens[to + 1]);
  const isShared =
    numberOf(tokens[i]) >= 1 &&
    !has(tokens[i], word) &&
    isConnector(tokens[to]) &&
    other >= 1 &&
    other <= count &&
    has(tokens[afterOrdinalMark(tokens, to + 2)], word);
  return isShared ? to : undefined;
}

/** `last quarter of 2018`, `الربع الأخير من 2018`: a year says that it is not the one before today. */
function lastPartOfYear(tokens: readonly TaggedToken[], i: number): PartOfYear | undefined {
  const [here, next] = [tokens[i]!, tokens[i + 1]];
  const isLast = (token: TaggedToken | undefined) => token !== undefined && hasStem(token, 'lastStem');
  for (const { unit, word, count } of PARTS_OF_YEAR) {
    const isPart = (isLast(here) && has(next, word)) || (has(here, word) && isLast(next));
    if (!isPart) continue;
    let year = i + 2;
    while (has(tokens[year], TAG.of) || has(tokens[year], TAG.year) || isMark(tokens[year], ',')) year++;
    // `2018/19` is a year of work.
    if (isYear(tokens[year]) && !isMark(tokens[year + 1], '/', '-', '–'))
      return { unit, value: count, to: i + 2 };
  }
  return undefined;
}

function partOfTheYear(tokens: readonly TaggedToken[], i: number): PartOfYear | undefined {
  const [here, next] = [tokens[i], tokens[i + 1]];
  const last = lastPartOfYear(tokens, i);
  if (last) return last;
  for (const part of PARTS_OF_YEAR) {
    const { unit, word, code, count } = part;
    const value = numberOf(here);
    if (value >= 1 && value <= count) {
      const to = afterOrdinalMark(tokens, i + 1);
      if (has(tokens[to], word)) return { unit, value, to: to + 1 };
      if (isNumber(here) && has(next, code) && !next!.gap) return { unit, value, to: i + 2 };
      const shared = beforeSharedWord(tokens, i, part);
      if (shared !== undefined) return { unit, value, to: shared };
    }
    const behind = numberOf(next);
    const isCode = has(here, code) && !next?.gap && isNumber(next);
    if ((has(here, word) || isCode) && behind >= 1 && behind <= count)
      return { unit, value: behind, to: i + 2 };
  }
  return undefined;
}
