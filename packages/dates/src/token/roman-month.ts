import { type Tag, tagSet } from '../locale/tags.js';
import { isMark, type TaggedToken } from './tagged-token.js';

const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const ROMAN_MONTH_SET = tagSet(['month']);

/** Gives a Roman numeral between a day and a year the meaning of its month: `8/XII/2005`, `5.XI.2022`. */
export function readRomanMonths(tokens: readonly TaggedToken[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length > 4) continue;
    const month = ROMAN_MONTHS.indexOf(token.text) + 1;
    const [day, before, behind, year] = [-2, -1, 1, 2].map((by) => tokens[i + by]);
    const isJoined =
      isMark(before, '/', '.', '-') &&
      behind?.text === before!.text &&
      ![token, before, behind, year].some((each) => each?.gap);
    const isDate = day?.kind === 'number' && day.digits <= 2 && year?.kind === 'number' && year.digits !== 3;
    if (month === 0 || !isJoined || !isDate) continue;
    const tag: Tag = { type: 'month', value: month };
    token.tags = [tag];
    token.set = ROMAN_MONTH_SET;
  }
}
