import type { Cell, TableRow } from '@regional-presence/core';
import { splicedString, type TextSplice } from '../encoding/splice-text.js';
import { type CsvCell, csvCells, csvCellText, quotedCell } from './csv-cells.js';
import type { CsvDialect, RowExtent } from './csv-rows.js';

/** What is corrected in a row: the texts of cells by their index, or the whole row is removed. */
export type RowCorrection = ReadonlyMap<number, string> | 'removed';

/** The changes of the text that correct a row. */
export function rowSplices(
  row: TableRow,
  { start, text }: RowExtent,
  correction: RowCorrection,
  dialect: CsvDialect,
): TextSplice[] {
  if (correction === 'removed') return [{ start, end: start + text.length, text: '' }];
  const content = text.replace(/\r?\n$/, '');
  const splices = contentSplices(row, content, correction, dialect);
  // The line feed of an empty line would be read together with a carriage return before it.
  const isEmptied = content !== '' && !/\r\n$/.test(text) && splicedString(content, splices) === '';
  const written = isEmptied
    ? [{ start: 0, end: content.length, text: quotedCell('', dialect.quote) }]
    : splices;
  return written.map((splice) => ({
    start: start + splice.start,
    end: start + splice.end,
    text: splice.text,
  }));
}

function contentSplices(
  row: TableRow,
  content: string,
  correction: ReadonlyMap<number, string>,
  dialect: CsvDialect,
): TextSplice[] {
  const cells = csvCells(content, dialect);
  const [only] = cells ?? [];
  if (dialect.isWrapped && cells?.length === 1 && only) {
    const inner = csvCells(only.value, dialect);
    const corrected =
      inner && hasValues(inner, row.cells)
        ? splicedString(only.value, cellSplices(only.value, inner, correction, dialect))
        : rewrittenRow(row, correction, dialect);
    return [differenceSplice(content, quotedCell(corrected, dialect.quote))];
  }
  if (!row.problem && cells && hasValues(cells, row.cells))
    return cellSplices(content, cells, correction, dialect);
  return [differenceSplice(content, rewrittenRow(row, correction, dialect))];
}

const hasValues = (cells: readonly CsvCell[], values: readonly Cell[]): boolean =>
  cells.length === values.length && cells.every(({ value }, i) => value === values[i]);

/** The changes of the cells of a row. Cells that it lacks are added at its end. */
function cellSplices(
  row: string,
  cells: readonly CsvCell[],
  correction: ReadonlyMap<number, string>,
  dialect: CsvDialect,
): TextSplice[] {
  // A stray quotation mark in a quoted cell is read as text only as long as its row is one line.
  const needsWellFormed = [...correction.values()].some((text) => /[\r\n]/.test(text));
  const splices = cells.flatMap(({ start, end, isQuoted, value }, index): TextSplice[] => {
    const text = correction.get(index) ?? (needsWellFormed && isQuoted ? value : undefined);
    return text === undefined ? [] : [{ start, end, text: csvCellText(text, dialect, isQuoted) }];
  });
  const length = Math.max(...correction.keys(), cells.length - 1) + 1;
  if (length === cells.length) return splices;
  const texts = Array.from({ length: length - cells.length }, (_, i) =>
    csvCellText(correction.get(cells.length + i) ?? '', dialect, false),
  );
  const text = texts.map((each) => dialect.delimiter + each).join('');
  return [...splices, { start: row.length, end: row.length, text }];
}

/**
 * A row that is written again, cell by cell: its quotation marks are unbalanced, and what it was divided into is what a
 * person has seen and corrected.
 */
function rewrittenRow(row: TableRow, correction: ReadonlyMap<number, string>, dialect: CsvDialect): string {
  const length = Math.max(row.cells.length, ...[...correction.keys()].map((index) => index + 1));
  return Array.from({ length }, (_, i) =>
    csvCellText(correction.get(i) ?? String(row.cells[i] ?? ''), dialect, false),
  ).join(dialect.delimiter);
}

/** A character at which a text is not cut: half of one, or one that stands for bytes of unknown number. */
const INDIVISIBLE = /[\ud800-\udfff\ufffd]/;

/** The splice that makes one text of another, without what both begin and end with. */
function differenceSplice(from: string, to: string): TextSplice {
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a === b && !INDIVISIBLE.test(a);
  let start = 0;
  while (isSame(from[start], to[start])) start++;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && isSame(from.at(-1 - end), to.at(-1 - end))) end++;
  return { start, end: from.length - end, text: to.slice(start, to.length - end) };
}
