import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from '../token/tagged-token.js';
import { isYear } from './numeric-date.js';

const isNumberToken = ({ kind }: TaggedToken): boolean => kind === 'number';

/** A month in words, or the mark of one in figures. */
export const isMonth = (token: TaggedToken): boolean => has(token, TAG.month) || has(token, TAG.monthMark);

/** Whether tokens have a month and a day beside it, or figures enough for them. A year is not asked for. */
export const mayHoldDay = (tokens: readonly TaggedToken[]): boolean => {
  const figures = tokens.filter(isNumberToken);
  return tokens.some(isMonth) ? figures.some((token) => !isYear(token)) : figures.length >= 3;
};
