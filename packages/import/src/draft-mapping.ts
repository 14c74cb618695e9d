import type { Reader, TableRow } from '@regional-presence/core';
import { checkOptions, sampleInput } from '@regional-presence/core/internal';
import type { Column } from './column/column.js';
import type { Field } from './column/field-words.js';
import { fieldOfHeading } from './column/match-heading.js';
import { isYesOrNo } from './field/yes-no.js';
import { type ImportInput, openImportInputs } from './import-input.js';
import { READERS_OPTION } from './import-options.js';
import { MAPPING_SCHEMA_ID, type MappedColumn, type Mapping } from './plan/mapping.js';
import { READERS, readerFor } from './reader/readers.js';
import { type AssignedColumns, assignColumns } from './scan/assign-columns.js';
import { CELLS_OF_FIELD, isLink } from './scan/cell-values.js';
import { type ColumnCells, columnCells } from './scan/column-cells.js';
import { findHeaderRow } from './scan/find-header-row.js';
import { type HeaderRow, isBlank, rowTexts } from './scan/header-row.js';

/** Rows whose cells are examined. */
const EXAMINED_ROWS = 60;

/** How sure a field is, by what it follows from. */
const CONFIDENCE = { heading: 1, composed: 0.9, cells: 0.7, title: 0.5, unfit: 0 } as const;

/** The share of cells that must be values of a field to propose it. */
const PROPOSED_SHARE = 0.8;

/** Fields that are proposed for columns of which neither heading nor table says anything, by words in their cells. */
const PROPOSED_FIELDS = ['region', 'country', 'modality', 'status', 'link'] as const satisfies Field[];

/** A shorter cell is a code, which may be that of anything: `NO`, `MG`. */
const MIN_WORD_LENGTH = 4;

/** Fields that a group of rows shares, and that lists write in its first row alone. */
const SHARED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'year',
  'month',
  'region',
  'country',
  'office',
  'theme',
]);

/** The share of blank cells from which a column is one of such fields. */
const SHARED_BLANK = 0.3;

/** Options of {@link draftMapping}. */
export interface DraftMappingOptions {
  /** The formats that can be read: `[...READERS, mine]`. */
  readers?: readonly Reader[] | undefined;
}

/**
 * Drafts a mapping for a file: for each column a sample, the field that its heading or its cells suggest, and the
 * confidence of that, from 0 to 1. It can be used as it is, or corrected first. A table without a header row has
 * `headerRow` 0, and its columns have their letters as names.
 *
 * @returns `undefined` where no table is found in the file.
 * @throws TypeError for what is no input, and for an unknown option.
 * @example
 * const mapping = await draftMapping({ name: 'plan.csv', content: 'Titel,X\nForum,5 May 2027\n' });
 * mapping?.columns?.X; // { field: 'date', confidence: 0.7, sample: '5 May 2027' }
 */
export async function draftMapping(
  input: ImportInput,
  options: DraftMappingOptions = {},
): Promise<Mapping | undefined> {
  checkOptions('draftMapping', options, READERS_OPTION);
  const [opened] = (await openImportInputs('draftMapping', input)).inputs;
  const reader = opened && readerFor(await sampleInput(opened), options.readers ?? READERS);
  if (!reader) return undefined;
  for await (const found of reader.read(opened)) {
    if (found.type !== 'table') continue;
    const rows: TableRow[] = [];
    for await (const batch of found.rows()) {
      for (const row of batch) if (!isBlank(row)) rows.push(row);
      if (rows.length > 5 * EXAMINED_ROWS) break;
    }
    const heading = found.columns ? undefined : (findHeaderRow(rows) ?? widestRow(rows));
    const start = heading ? heading.index + heading.height : 0;
    return {
      $schema: MAPPING_SCHEMA_ID,
      ...draftHeaderRow(heading),
      columns: draftColumns(
        found.columns ?? headingsOf(heading, rows),
        rows.slice(start, start + EXAMINED_ROWS),
      ),
    };
  }
  return undefined;
}

/** The number of the header row, where it is not the first of the file. */
function draftHeaderRow(heading: HeaderRow | undefined): Pick<Mapping, 'headerRow'> {
  if (!heading) return {};
  if (heading.height === 0) return { headerRow: 0 };
  return heading.index > 0 ? { headerRow: heading.row } : {};
}

/** The headings; blank ones for a table without. */
function headingsOf(heading: HeaderRow | undefined, rows: readonly TableRow[]): readonly string[] {
  if (!heading) return [];
  const width = heading.height === 0 ? Math.max(...rows.map((row) => rowTexts(row).length)) : 0;
  return [...heading.texts, ...Array.from({ length: Math.max(width - heading.texts.length, 0) }, () => '')];
}

/** The first row with the most cells. */
function widestRow(rows: readonly TableRow[]): HeaderRow | undefined {
  const widths = rows
    .slice(0, EXAMINED_ROWS)
    .map((row) => rowTexts(row).filter((text) => text !== '').length);
  const index = Math.max(widths.indexOf(Math.max(...widths)), 0);
  const row = rows[index];
  return row && { index, height: 1, row: row.row, texts: rowTexts(row) };
}

function draftColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
): NonNullable<Mapping['columns']> {
  const assigned = assignColumns(headings, rows, {});
  const cells = columnCells(rows, headings.length);
  const taken = new Set(assigned.columns.flatMap(({ field }) => field ?? []));
  const draft: NonNullable<Mapping['columns']> = {};
  for (const [i, column] of assigned.columns.entries()) {
    const guess = guessOf(assigned, column, i) ?? proposedField(cells[i]!, taken);
    if (guess.field) taken.add(guess.field);
    const [sample] = cells[i]!.texts;
    const name = column.name === '' || Object.hasOwn(draft, column.name) ? column.letter : column.name;
    draft[name] = {
      ...guess,
      ...(isShared(guess.field, cells[i]!) ? { fillDown: true } : {}),
      ...(sample === undefined ? {} : { sample: sample.slice(0, 80) }),
    };
  }
  return draft;
}

type Guess = Pick<MappedColumn, 'field' | 'confidence'>;

/** What the import reads in a column, and why. */
function guessOf(
  { inferred, unfit }: AssignedColumns,
  { field, name }: Column,
  index: number,
): Guess | undefined {
  if (unfit.has(index) && !field) return { field: null, confidence: CONFIDENCE.unfit };
  if (!field) return undefined;
  if (inferred.has(index)) return { field, confidence: CONFIDENCE[field === 'title' ? 'title' : 'cells'] };
  return { field, confidence: CONFIDENCE[fieldOfHeading(name)?.isComposed ? 'composed' : 'heading'] };
}

/** A field that the words in the cells of a column suggest, which an import does not read without a mapping. */
function proposedField(cells: ColumnCells, taken: ReadonlySet<Field>): Guess {
  for (const field of PROPOSED_FIELDS) {
    const isValue = field === 'link' ? isLink : CELLS_OF_FIELD[field]!;
    const share = cells.share((text) => text.length >= MIN_WORD_LENGTH && isValue(text) && !isYesOrNo(text));
    if (!taken.has(field) && share >= PROPOSED_SHARE)
      return { field, confidence: Math.round(share * CONFIDENCE.cells * 100) / 100 };
  }
  return { field: null, confidence: 0 };
}

/** Whether a column has its values in the first row of a group alone. */
function isShared(field: Field | null, cells: ColumnCells): boolean {
  if (!field || !SHARED_FIELDS.has(field) || cells.at(0) === '') return false;
  return cells.texts.length > 0 && 1 - cells.texts.length / cells.rowCount >= SHARED_BLANK;
}
