import { type Dataset, isEvent, type Writer } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import type { ReportOptions } from '@regional-presence/report';
import { REPORT_OPTIONS, reportContext } from '@regional-presence/report/internal';
import { workbookTranslator } from './language/workbook-translator.js';
import { activitiesSheet } from './sheet/activities-sheet.js';
import { statisticsSheet, summarySheet } from './sheet/statistics-sheet.js';
import { renderWorkbook } from './workbook/render-workbook.js';

/** The media type of an Excel workbook. */
const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes activities and statistics as an Excel workbook: events, other activities, a row for each region, and a row for
 * each region, kind, state and Sector.
 *
 * @param options language, activities and sources as for `reportTree`.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * renderActivitiesWorkbook(createDataset(), { language: 'fr' })[0]; // 80
 */
export function renderActivitiesWorkbook(data: Dataset, options: ReportOptions = {}): Uint8Array {
  checkOptions('renderActivitiesWorkbook', options, REPORT_OPTIONS);
  const context = reportContext(data, { ...options, problems: [] });
  const t = workbookTranslator(context.language);
  const others = context.activities.filter((activity) => !isEvent(activity));
  return renderWorkbook({
    title: t('sheet.events'),
    language: context.language,
    sheets: [
      activitiesSheet(t('sheet.events'), context.events, context, t),
      ...(others.length > 0 ? [activitiesSheet(t('sheet.others'), others, context, t)] : []),
      summarySheet(context, t),
      statisticsSheet(context, t),
    ],
  });
}

/**
 * Writes activities and statistics as an Excel workbook.
 *
 * @example
 * xlsxWriter.extension; // 'xlsx'
 */
export const xlsxWriter: Writer<ReportOptions> = {
  name: 'xlsx',
  mediaType: XLSX_MEDIA_TYPE,
  extension: 'xlsx',
  async *write(data, options = {}) {
    yield renderActivitiesWorkbook(data, options);
  },
};
