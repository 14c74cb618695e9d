import type { TableRow } from '@regional-presence/core';
import { plainCellText } from '../field/text.js';
import { foldText } from '../field/words.js';

/** Labels of total rows, in six languages. */
const TOTAL_LABEL =
  /^(?:grand )?(?:total|totals|subtotal|sub total|sum|totaux|sous total|total general|totales|suma|итого|всего|итог|合计|总计|共计|小计|المجموع|الاجمالي|مجموع|اجمالي)(?: (?:of )?(?:events|activities|meetings|evenements|activites|eventos|actividades|мероприятии))?(?: \d+(?: \p{L}+){0,2})?$/u;

/** Numbers, with what was counted: `3 events`. */
const NUMBERS_ONLY = /^[\d\s.,%:+-]+(?:\p{L}+(?: \p{L}+)?)?$/u;

/** Whether a row has totals of the rows above it: a label, then numbers only. */
export function isTotalRow(row: TableRow): boolean {
  let label: string | undefined;
  for (const cell of row.cells) {
    const text = plainCellText(cell);
    if (text === '') continue;
    if (label === undefined) label = text;
    // Most rows end here: a second text that is no number.
    else if (!NUMBERS_ONLY.test(text)) return false;
  }
  return label !== undefined && label.length <= 60 && TOTAL_LABEL.test(foldText(label));
}
