import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, type TaggedToken } from './tagged-token.js';

export const isYear = (token: TaggedToken | undefined): boolean =>
  isNumber(token) && token.digits === 4 && token.value >= 1800 && token.value <= 2199;

const isNumberToken = ({ kind }: TaggedToken): boolean => kind === 'number';

/** A month in words, or the mark of one in figures. */
export const isMonth = (token: TaggedToken): boolean => has(token, TAG.month) || has(token, TAG.monthMark);

/** The digits of `20240505`. */
const COMPACT_DATE = 8;

/** Whether tokens have a month and a day beside it, or figures enough for them. A year is not asked for. */
export const mayHoldDay = (tokens: readonly TaggedToken[]): boolean => {
  const figures = tokens.filter(isNumberToken);
  if (figures.some(({ digits }) => digits === COMPACT_DATE)) return true;
  return tokens.some(isMonth) ? figures.some((token) => !isYear(token)) : figures.length >= 3;
};

/** Whether tokens have a month with its year, or figures enough for a day. */
export const mayHoldDate = (tokens: readonly TaggedToken[]): boolean =>
  tokens.some(isYear) && (tokens.some(isMonth) || mayHoldDay(tokens));

/** Whether tokens end in a day with its year: `5 May 2022`, `5 мая 2022 г.` Behind `May 2022` two numbers may be days. */
export function endsInDay(tokens: readonly TaggedToken[]): boolean {
  const last = tokens.findLast((token) => !isMark(token, '.') && !has(token, TAG.year));
  return isNumber(last) && tokens.some(isYear) && mayHoldDay(tokens);
}
