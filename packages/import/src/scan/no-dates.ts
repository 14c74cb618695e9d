import { isClock, isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';

/** A column of times has other words in some of its cells. */
const SOME_TIMES = 0.4;

/** Ids of other records, as programs list them: `5; 20; 132`. */
const LIST_OF_NUMBERS = /^\d+(?:[;,] ?\d+)+$/;

/** Whether a column of dates has times of day, and no dates: `引き続き` between them is none. */
export const areTimesOfDay = (cells: ColumnCells): boolean =>
  !cells.texts.some(isDate) && cells.share(isClock) >= SOME_TIMES;

/** Whether a column of dates has lists of numbers, of which not all can be days. */
export const areLists = ({ texts }: ColumnCells): boolean =>
  texts.every((text) => LIST_OF_NUMBERS.test(text)) && texts.some((text) => /\d{3}/.test(text));
