/** Activities, statistics, texts to translate and questions to offices as Excel workbooks. */
export { renderQuestionsWorkbook } from './questions-workbook.js';
export { renderTranslationsWorkbook } from './translations-workbook.js';
export { renderWorkbook } from './workbook/render-workbook.js';
export type {
  DayCell,
  TimeCell,
  WorkbookCell,
  WorkbookChoices,
  WorkbookColumn,
  WorkbookContent,
  WorkbookSheet,
} from './workbook/workbook.js';
export { renderActivitiesWorkbook, xlsxWriter } from './xlsx-writer.js';
