import { type Tag, tagSet } from '../locale/tags.js';
import { isMark, type TaggedToken } from './tagged-token.js';
import { tokenAt } from './token-at.js';

const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((text, i) => [text, i + 1]),
);

const ROMAN_MONTH_SET = tagSet(['month']);

/** Gives a Roman numeral between a day and a year the meaning of its month: `8/XII/2005`, `5.XI.2022`. */
export function readRomanMonths(tokens: readonly TaggedToken[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length > 4) continue;
    const month = ROMAN_MONTHS.get(token.text);
    if (month === undefined) continue;
    const [day, before] = [tokenAt(tokens, i - 2), tokenAt(tokens, i - 1)];
    const [behind, year] = [tokens[i + 1], tokens[i + 2]];
    const isJoined =
      isMark(before, '/', '.', '-') &&
      behind?.text === before!.text &&
      ![token, before, behind, year].some((each) => each?.gap);
    const isDate = day?.kind === 'number' && day.digits <= 2 && year?.kind === 'number' && year.digits !== 3;
    if (!isJoined || !isDate) continue;
    const tag: Tag = { type: 'month', value: month };
    token.tags = [tag];
    token.set = ROMAN_MONTH_SET;
  }
}
