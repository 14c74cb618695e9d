/** Activities, statistics and texts to translate as Excel workbooks. */
export { renderTranslationsWorkbook } from './translations-workbook.js';
export { renderWorkbook } from './workbook/render-workbook.js';
export type {
  DayCell,
  TimeCell,
  WorkbookCell,
  WorkbookColumn,
  WorkbookContent,
  WorkbookSheet,
} from './workbook/workbook.js';
export { renderActivitiesWorkbook, xlsxWriter } from './xlsx-writer.js';
