import type { LocalizedText } from '@regional-presence/core';
import { languageOfScript } from '@regional-presence/core/internal';

import type { Field } from '../column/field-words.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { ReadingBuilder } from './reading.js';
import { fieldCell, type RowView } from './row-view.js';

/** A text keyed by its language: that of its row, the declared one, the one of its script, or `und`. */
export const textInLanguage = (
  text: string,
  { textLanguage }: SheetLayout,
  language: string | undefined = textLanguage,
): LocalizedText => ({ [language ?? languageOfScript(text) ?? 'und']: text });

/** The text of a field by its language. */
export function localizedField(
  view: RowView,
  field: Field,
  found: ReadingBuilder,
): LocalizedText | undefined {
  const text = plainField(view, field, found);
  return text === undefined ? undefined : textInLanguage(text, view.layout);
}

/** The text of a field as it is. */
export function plainField(view: RowView, field: Field, found: ReadingBuilder): string | undefined {
  const cell = fieldCell(view, field);
  found.consume(cell);
  return cell?.text;
}
