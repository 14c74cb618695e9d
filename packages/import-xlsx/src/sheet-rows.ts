import type { Cell, TableRow } from '@regional-presence/core';
import { type WorkbookFault, withStruckParts } from '@regional-presence/core/internal';

import { type CellRange, columnIndex, parseCellRange } from './cell-reference.js';
import { fillMergedCells } from './fill-merged-cells.js';
import { addLinksToRows, type Hyperlink, hyperlinkOfElement, hyperlinkOfFormula } from './hyperlinks.js';
import { dateAsFormatted, isTypedNumber, serialDate } from './serial-date.js';
import { isSwitchedOn, unescapeCharacters } from './shared-strings.js';
import type { Workbook } from './workbook.js';
import { readXml } from './xml.js';

export interface SheetRows {
  rows: TableRow[];
  /** Numbers of hidden and filtered rows. */
  hiddenRows: number[];
  /** References of cells with a formula but without a computed value: `E3`. */
  uncomputedCells: string[];
}

/** Excel's limit. Cells beyond it are ignored. */
const MAX_COLUMNS = 16_384;

/**
 * Reads the rows of a sheet. Cells are typed as their format shows them. A formula has the value that was last
 * computed, and a cell merged over several rows has its value in each.
 *
 * @param targets external targets of the sheet's relationships, by relationship id.
 */
export function readSheet(
  bytes: Uint8Array,
  workbook: Workbook,
  targets: ReadonlyMap<string, string>,
): SheetRows | { fault: WorkbookFault } {
  const sheet: SheetRows = { rows: [], hiddenRows: [], uncomputedCells: [] };
  const links: Hyperlink[] = [];
  const merges: CellRange[] = [];
  let cells: Cell[] = [];
  let struckThrough: number[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let reference = '';
  /** The runs of an inline text that are struck through. */
  let struck: string[] = [];
  let isRunStruck = false;
  let formula: string | undefined;
  let collecting: 'value' | 'formula' | undefined;
  const fault = readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        cells = [];
        struckThrough = [];
        column = -1;
        if (attributes.hidden === '1' || attributes.hidden === 'true') sheet.hiddenRows.push(row);
      } else if (name === 'c') {
        column = attributes.r ? columnIndex(attributes.r) : column + 1;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        [struck, isRunStruck] = [[], false];
        formula = undefined;
        reference = attributes.r ?? `row ${row}`;
      } else if (name === 'r') isRunStruck = false;
      else if (name === 'strike') isRunStruck = isSwitchedOn(attributes);
      else if (name === 'v' || name === 't') collecting = 'value';
      else if (name === 'f') {
        collecting = 'formula';
        formula = '';
      } else if (name === 'hyperlink') {
        const link = hyperlinkOfElement(attributes, targets);
        if (link) links.push(link);
      } else if (name === 'mergeCell' && attributes.ref) merges.push(parseCellRange(attributes.ref));
    },
    text(text) {
      if (collecting === 'value') {
        value += text;
        if (isRunStruck) struck.push(text);
      }
      if (collecting === 'formula') formula = (formula ?? '') + text;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') collecting = undefined;
      else if (name === 'c' && column >= 0 && column < MAX_COLUMNS) {
        const isWholeStruck = struck.length > 0 && struck.join('').trim() === value.trim();
        const text = isWholeStruck ? value : withStruckParts(value, struck);
        cells[column] = typedCell(text, type, style, workbook);
        if (isWholeStruck || isCellStruckThrough(value, type, style, workbook)) struckThrough.push(column);
        if (formula === undefined) return;
        const link = hyperlinkOfFormula(formula);
        if (link) links.push({ range: [column, row, column, row], target: link.target });
        // A formula that was computed to an empty text has type `str`.
        if (value !== '' || type === 'str') return;
        if (link) cells[column] = link.text ?? link.target;
        else sheet.uncomputedCells.push(reference);
      } else if (name === 'row') {
        const read: TableRow = { row, cells: Array.from(cells, (cell) => cell ?? null) };
        if (struckThrough.length > 0) read.struckThrough = struckThrough;
        sheet.rows.push(read);
      }
    },
  });
  if (fault !== undefined) return { fault };
  addLinksToRows(sheet.rows, links);
  fillMergedCells(sheet.rows, merges);
  return sheet;
}

function typedCell(
  value: string,
  type: string,
  style: number,
  { sharedStrings, styles, dateSystem }: Workbook,
): Cell {
  if (value === '') return null;
  switch (type) {
    case 's':
      return sharedStrings[Number(value)]?.text ?? null;
    case 'str':
    case 'inlineStr':
      return unescapeCharacters(value);
    case 'b':
      return value === '1';
    case 'n': {
      const number = Number(value);
      const format = styles[style]?.date;
      const date = format && !isTypedNumber(number, format) ? serialDate(number, dateSystem) : undefined;
      if (format && date !== undefined) return { date: dateAsFormatted(date, format) };
      return Number.isNaN(number) ? value : number;
    }
    case 'd':
      return { date: value };
    default:
      return value;
  }
}

/** Whether the text of a cell is struck through, by its style or by each of its runs. */
const isCellStruckThrough = (
  value: string,
  type: string,
  style: number,
  { sharedStrings, styles }: Workbook,
): boolean =>
  value !== '' &&
  (styles[style]?.isStruckThrough === true ||
    (type === 's' && sharedStrings[Number(value)]?.isStruckThrough === true));
