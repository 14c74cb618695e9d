import type { Language, TableRow } from '@regional-presence/core';
import { languageOfName } from '@regional-presence/core/internal';
import { foldText } from '../field/words.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import { TRANSLATION_COLUMNS, type TranslationColumn } from './translation-words.js';

/** A table of translations: what each column holds. A column headed with a language has the translations into it. */
export interface TranslationTable {
  headerRow: TableRow;
  headings: readonly string[];
  columns: readonly (TranslationColumn | { language: Language } | undefined)[];
}

/** Headings that are a language: `French`, `français`, `fr`, but not the letter `S`. */
const languageOfHeading = (heading: string): Language | undefined =>
  heading.trim().length > 1 || /\P{ASCII}/u.test(heading) ? languageOfName(heading) : undefined;

/**
 * The table of translations that begins with some rows: a header row with an id, a field, a text, and a translation or
 * the name of a language.
 */
export function translationTableOf(rows: readonly TableRow[]): TranslationTable | undefined {
  const headerRow = rows.find((row) => !isBlank(row));
  if (!headerRow) return undefined;
  const headings = rowTexts(headerRow);
  const columns = headings.map((heading) => {
    const known = TRANSLATION_COLUMNS.get(foldText(heading));
    if (known) return known;
    const language = languageOfHeading(heading);
    return language && { language };
  });
  const has = (name: TranslationColumn) => columns.includes(name);
  const isTranslated = has('translation') || columns.some((column) => typeof column === 'object');
  return has('id') && has('field') && has('text') && isTranslated
    ? { headerRow, headings, columns }
    : undefined;
}
