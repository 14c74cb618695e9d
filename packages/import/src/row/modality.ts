import type { Modality } from '@regional-presence/core';
import { cellsContradict } from '@regional-presence/core/internal';
import type { FieldCell } from '../column/column.js';
import { modalityOfTitle, statedModality } from '../field/stated-modality.js';
import type { ReadingBuilder } from './reading.js';
import { fieldCell, type RowView } from './row-view.js';
import type { WhenReading } from './when/read-when.js';
import type { WhereReading } from './where/read-where.js';
import { modalityOfOtherWords, readModality } from './words.js';

/** What a cell that is not one of modalities states. */
interface StatedModality {
  value: Modality;
  cell: FieldCell;
}

/** The modality that the status, the end of the title or the note states: `Moved online`. */
function statedBeside(view: RowView): StatedModality | undefined {
  const [status, title, note] = (['status', 'title', 'note'] as const).map((field) => fieldCell(view, field));
  const ofTitle = title && modalityOfTitle(title.text);
  if (ofTitle) return { value: ofTitle, cell: title };
  for (const cell of [status, note]) {
    const value = cell && statedModality(cell.text);
    if (value) return { value, cell };
  }
  return undefined;
}

/**
 * The modality of its column, else that of the column of kinds, of the words beside the date, of the place, and of what the
 * status, the title or the note states.
 */
export function modalityOf(
  view: RowView,
  ofKind: Modality | undefined,
  when: WhenReading,
  where: WhereReading,
  found: ReadingBuilder,
): Modality | undefined {
  const modality =
    readModality(fieldCell(view, 'modality'), found) ??
    ofKind ??
    (when.otherWords ? modalityOfOtherWords(when.otherWords) : undefined) ??
    where.modality?.value;
  const beside = statedBeside(view);
  const used = modality ?? beside?.value;
  for (const stated of [where.modality, beside])
    if (stated && stated.value !== used) {
      found.report(cellsContradict, stated.cell, {
        value: stated.cell.text,
        used: { term: `modality/${used}` },
      });
      found.keep(stated.cell);
    }
  return used;
}
