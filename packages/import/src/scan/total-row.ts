import type { TableRow } from '@regional-presence/core';
import { plainCellText } from '../field/text.js';
import { foldText } from '../field/words.js';

/** Words of totals, folded, in six languages. */
const WORDS_OF_TOTALS =
  'total|totals|subtotal|sub total|sum|totaux|sous total|total general|totales|suma|итого|всего|итог|合计|总计|共计|小计|المجموع|الاجمالي|مجموع|اجمالي';

/** Labels of total rows. */
const TOTAL_LABEL = new RegExp(
  `^(?:grand )?(?:${WORDS_OF_TOTALS})(?: (?:of )?(?:events|activities|meetings|evenements|activites|eventos|actividades|мероприятии))?(?: \\d+(?: \\p{L}+){0,2})?$`,
  'u',
);

/** `Total for the first half`, before a colon and a number. */
const TOTAL_OF_PART = new RegExp(`^(?:grand )?(?:${WORDS_OF_TOTALS})(?: [\\p{L}\\d]+){0,5}$`, 'u');

/** What was counted, and its number, in one cell: `Total for 2026: 5 activities`. */
const COUNT_BEHIND_COLON = /^([^:：]+)[:：]\s*\d+(?:\s+\p{L}+){0,2}$/u;

/** Numbers, with what was counted: `3 events`. */
const NUMBERS_ONLY = /^[\d\s.,%:+-]+(?:\p{L}+(?: \p{L}+)?)?$/u;

const MAX_LABEL_LENGTH = 60;

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
  if (label === undefined || label.length > MAX_LABEL_LENGTH) return false;
  const counted = COUNT_BEHIND_COLON.exec(label)?.[1];
  return (
    TOTAL_LABEL.test(foldText(label)) || (counted !== undefined && TOTAL_OF_PART.test(foldText(counted)))
  );
}
