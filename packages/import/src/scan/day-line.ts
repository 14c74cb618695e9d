import type { TableRow } from '@regional-presence/core';
import { plainCellText } from '../field/text.js';
import { isDate } from './cell-values.js';

/** The only text of a row and its column; `undefined` if it has none or several. */
export function onlyText({ cells }: TableRow): { text: string; index: number } | undefined {
  let only: { text: string; index: number } | undefined;
  for (let index = 0; index < cells.length; index++) {
    const text = plainCellText(cells[index]);
    if (text === '') continue;
    if (only !== undefined) return undefined;
    only = { text, index };
  }
  return only;
}

/** Whether a row has nothing but a day. */
export const isDayLine = (row: TableRow): boolean => {
  const only = onlyText(row);
  return only !== undefined && isDate(only.text);
};
