import { TAG, type TagNumber } from '../token/lexicon.js';
import { has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';

/** `III-IV кварталы`, `first and second quarters`: the word behind the second number is the first one's too. */
function partBehind(tokens: readonly TaggedToken[], i: number, word: TagNumber): boolean {
  let to = i + 1;
  if (isMark(tokens[to], '-', '.') && !tokens[to]!.gap) to++;
  if (has(tokens[to], TAG.ordinalMark)) to++;
  return has(tokens[to], word);
}

export const isConnector = (token: TaggedToken | undefined): boolean =>
  isMark(token, '-', '–', ',') || has(token, TAG.and) || has(token, TAG.to);

const PARTS_OF_YEAR = [
  { unit: 'quarter', word: TAG.quarter, code: TAG.quarterCode, most: 4 },
  { unit: 'half', word: TAG.half, code: TAG.halfCode, most: 2 },
] as const;

/** `Q3`, `third quarter`, `3e trimestre`, `III квартал`, `الربع الثالث`, `quarter 3`. */
export function isQuarterOrHalf(
  tokens: readonly TaggedToken[],
  i: number,
): { unit: 'quarter' | 'half'; value: number; to: number } | undefined {
  if (!tokens[i]?.nearPart) return undefined;
  const here = tokens[i];
  const next = tokens[i + 1];
  const numberOf = (token: TaggedToken | undefined): number | undefined =>
    isNumber(token) && token.digits === 1 ? token.value : tagOf(token, 'ordinal')?.value;
  for (const { unit, word, code, most } of PARTS_OF_YEAR) {
    const value = numberOf(here) ?? 0;
    if (value >= 1 && value <= most) {
      let to = i + 1;
      if (isMark(tokens[to], '-', '.') && !tokens[to]!.gap) to++;
      if (has(tokens[to], TAG.ordinalMark)) to++;
      if (isMark(tokens[to], '.')) to++;
      if (has(tokens[to], word)) return { unit, value, to: to + 1 };
      if (isNumber(here) && has(next, code) && !next!.gap) return { unit, value, to: i + 2 };
    }
    const joined = value >= 1 && value <= most && isConnector(next) ? numberOf(tokens[i + 2]) : undefined;
    if (joined !== undefined && joined <= most && !has(here, word) && partBehind(tokens, i + 2, word))
      return { unit, value, to: i + 1 };
    const behind = numberOf(next) ?? 0;
    const coded = has(here, code) && !next?.gap && isNumber(next);
    if ((has(here, word) || coded) && behind >= 1 && behind <= most)
      return { unit, value: behind, to: i + 2 };
  }
  return undefined;
}
