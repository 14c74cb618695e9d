import type { TableRow } from '@regional-presence/core';
import { FIELD_WORDS } from '../column/field-words.js';
import { LANGUAGE_WORDS } from '../field/language-words.js';
import { foldText } from '../field/words.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import { NARRATIVE_WORDS, type NarrativeField } from './narrative-words.js';

/** A table of what regions and offices write around their activities. */
export interface NarrativeTable {
  headerRow: TableRow;
  headings: readonly string[];
  /** The field of each column, `undefined` for others. */
  fields: readonly (NarrativeField | undefined)[];
}

const FIELD_OF_HEADING: ReadonlyMap<string, NarrativeField> = new Map(
  (
    [
      ['region', FIELD_WORDS.region],
      ['office', FIELD_WORDS.office],
      ['language', LANGUAGE_WORDS],
      ['introduction', NARRATIVE_WORDS.introduction],
      ['closing', NARRATIVE_WORDS.closing],
    ] as const
  ).flatMap(([field, words]) => words.split('|').map((word) => [foldText(word), field] as const)),
);

/**
 * The narrative table that begins with some rows: a header row that names a region or an office, and an introduction or
 * a closing. A table with a column of titles is one of activities.
 */
export function narrativeTableOf(rows: readonly TableRow[]): NarrativeTable | undefined {
  const headerRow = rows.find((row) => !isBlank(row));
  if (!headerRow) return undefined;
  const headings = rowTexts(headerRow);
  const fields = headings.map((heading) => FIELD_OF_HEADING.get(foldText(heading)));
  const has = (...names: NarrativeField[]) => names.some((name) => fields.includes(name));
  if (!has('region', 'office') || !has('introduction', 'closing')) return undefined;
  return headings.some((heading) => TITLE_WORDS.has(foldText(heading)))
    ? undefined
    : { headerRow, headings, fields };
}

const TITLE_WORDS: ReadonlySet<string> = new Set(FIELD_WORDS.title.split('|').map(foldText));
