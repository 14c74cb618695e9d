import type { TableRow } from '@regional-presence/core';
import { cellText } from '../field/text.js';
import { foldText } from '../field/words.js';

/** Labels of total rows, in six languages. */
const TOTAL_LABEL =
  /^(?:grand )?(?:total|totals|subtotal|sub total|sum|totaux|sous total|total general|totales|suma|итого|всего|итог|合计|总计|共计|小计|المجموع|الاجمالي|مجموع|اجمالي)(?: (?:of )?(?:events|activities|meetings|evenements|activites|eventos|actividades|мероприятии))?(?: \d+)?$/;

/** Whether a row has totals of the rows above it: a label, then numbers only. */
export function isTotalRow(row: TableRow): boolean {
  let first: string | undefined;
  for (const cell of row.cells) {
    const { text } = cellText(cell);
    if (text === '') continue;
    if (first === undefined) {
      first = text;
      if (text.length > 60 || !TOTAL_LABEL.test(foldText(text))) return false;
    } else if (!/^[\d\s.,%:+-]+$/.test(text)) return false;
  }
  return first !== undefined;
}
