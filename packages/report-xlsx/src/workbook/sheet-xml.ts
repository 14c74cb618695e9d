import { CELL_FORMATS } from './styles.js';
import type { WorkbookCell, WorkbookSheet } from './workbook.js';
import { escapeCellText, SPREADSHEET_NAMESPACE, XML_HEADER } from './xml.js';

/** Excel rejects longer texts of a cell, in UTF-16 units. */
const MAX_CELL_LENGTH = 32_767;

/** Excel has no days before this one with the right weekday. */
const FIRST_DAY = '1900-03-01';
const LAST_DAY = '9999-12-31';

/** Day 0 of the serial numbers of days. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;
const DAY_MINUTES = 1440;

/** `0` → `A`, `26` → `AA`. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** The part of a sheet (ECMA-376 §18.3.1.99). */
export function sheetXml({ columns, rows, hasTotals = false }: WorkbookSheet, rightToLeft: boolean): string {
  const last = columnName(columns.length - 1);
  const filtered = rows.length + 1 - (hasTotals ? 1 : 0);
  const headings = columns.map(({ heading }) => heading);
  return (
    `${XML_HEADER}<worksheet xmlns="${SPREADSHEET_NAMESPACE}"><dimension ref="A1:${last}${rows.length + 1}"/>` +
    `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rowXml(headings, 1, CELL_FORMATS.header)}${rows
      .map((cells, i) =>
        rowXml(cells, i + 2, hasTotals && i === rows.length - 1 ? CELL_FORMATS.total : undefined),
      )
      .join('')}</sheetData>` +
    `<autoFilter ref="A1:${last}${filtered}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function rowXml(cells: readonly WorkbookCell[], row: number, format?: number): string {
  const xml = cells.map((cell, i) => sheetCellXml(cell, columnName(i) + row, format)).join('');
  return `<row r="${row}">${xml}</row>`;
}

function sheetCellXml(cell: WorkbookCell, reference: string, format?: number): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textCellXml(cell, reference, format);
  if (typeof cell === 'number') return numberCellXml(cell, reference, format ?? CELL_FORMATS.number);
  if ('time' in cell)
    return numberCellXml(minutesOfDay(cell.time) / DAY_MINUTES, reference, CELL_FORMATS.time);
  return cell.day >= FIRST_DAY && cell.day <= LAST_DAY
    ? numberCellXml(serialDay(cell.day), reference, CELL_FORMATS.date)
    : textCellXml(cell.day, reference, format);
}

const numberCellXml = (value: number, reference: string, format: number): string =>
  `<c r="${reference}" s="${format}"><v>${value}</v></c>`;

/** Texts are in the cell itself: no program reads them as formulas, dates or numbers. */
function textCellXml(text: string, reference: string, format?: number): string {
  const style = format ?? (/^\s*[=+\-@]/.test(text) ? CELL_FORMATS.quotedText : CELL_FORMATS.text);
  const shown = text.length > MAX_CELL_LENGTH ? `${text.slice(0, MAX_CELL_LENGTH - 1)}…` : text;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(shown)}</t></is></c>`;
}

const serialDay = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - SERIAL_EPOCH) / DAY_MILLISECONDS);

function minutesOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
