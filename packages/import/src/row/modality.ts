import type { Modality } from '@regional-presence/core';
import { cellsContradict } from '@regional-presence/core/internal';
import type { ReadingBuilder } from './reading.js';
import { fieldCell, type RowView } from './row-view.js';
import type { WhenReading } from './when/read-when.js';
import type { WhereReading } from './where/read-where.js';
import { modalityOfOtherWords, readModality } from './words.js';

/** The modality of its column, else that of the column of kinds, else that of the words beside the date, else that of the place. */
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
  if (where.modality && where.modality.value !== modality) {
    const { cell } = where.modality;
    found.report(cellsContradict, cell, { value: cell.text, used: { term: `modality/${modality}` } });
    found.keep(cell);
  }
  return modality;
}
