import { choicesXml } from './choices-xml.js';
import { columnName } from './column-name.js';
import { rowHeight } from './row-height.js';
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

/** The part of a sheet (ECMA-376 §18.3.1.99). */
export function sheetXml(sheet: WorkbookSheet, rightToLeft: boolean): string {
  const { columns, rows, hasTotals = false, lead, choices = [] } = sheet;
  const last = columnName(columns.length - 1);
  const header = headerRowNumber(sheet);
  const filtered = header + rows.length - (hasTotals ? 1 : 0);
  const headings = columns.map(({ heading }) => heading);
  return (
    `${XML_HEADER}<worksheet xmlns="${SPREADSHEET_NAMESPACE}">${lead === undefined ? '' : FIT_TO_WIDTH}<dimension ref="A1:${last}${rows.length + header}"/>` +
    `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.map(({ width, isHidden }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`).join('')}</cols>` +
    `<sheetData>${lead === undefined ? '' : leadRowXml(lead)}${rowXml(headings, header, () => CELL_FORMATS.header)}${rows
      .map((cells, i) => {
        const isTotal = hasTotals && i === rows.length - 1;
        return rowXml(
          cells,
          i + header + 1,
          (column) => (isTotal ? CELL_FORMATS.total : inputFormat(sheet, column)),
          lead === undefined ? undefined : rowHeight(cells, columns),
        );
      })
      .join('')}</sheetData>` +
    `<autoFilter ref="A${header}:${last}${filtered}"/>` +
    (lead === undefined
      ? ''
      : `<mergeCells count="1"><mergeCell ref="A1:${lastShownColumn(sheet)}1"/></mergeCells>`) +
    choicesXml(choices, header + 1) +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

/** The number of the header row, 1-based. */
export const headerRowNumber = ({ lead }: Pick<WorkbookSheet, 'lead'>): number =>
  lead === undefined ? 1 : 2;

/** The format of a cell to fill in. */
const inputFormat = ({ columns }: WorkbookSheet, column: number): number | undefined =>
  columns[column]?.isInput ? CELL_FORMATS.input : undefined;

const lastShownColumn = ({ columns }: WorkbookSheet): string =>
  columnName(
    Math.max(
      0,
      columns.findLastIndex(({ isHidden }) => !isHidden),
    ),
  );

/** Printed, all columns are on one page. */
const FIT_TO_WIDTH = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Spreadsheet programs do not fit the height of a row to a text in merged cells. */
const LEAD_HEIGHT = 48;

const leadRowXml = (lead: string): string =>
  `<row r="1" ht="${LEAD_HEIGHT}" customHeight="1">${textCellXml(lead, 'A1')}</row>`;

function rowXml(
  cells: readonly WorkbookCell[],
  row: number,
  formatOf: (column: number) => number | undefined,
  height?: number,
): string {
  const xml = cells.map((cell, i) => sheetCellXml(cell, columnName(i) + row, formatOf(i))).join('');
  const ownHeight = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${ownHeight}>${xml}</row>`;
}

function sheetCellXml(cell: WorkbookCell, reference: string, format?: number): string {
  if (cell === undefined || cell === '')
    return format === CELL_FORMATS.input ? `<c r="${reference}" s="${format}"/>` : '';
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
