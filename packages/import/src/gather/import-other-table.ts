import type { Table } from '@regional-presence/core';
import { answerTableOf, ROWS_ABOVE_ANSWERS } from '../answers/answer-table.js';
import { importAnswerTable } from '../answers/import-answer-table.js';
import { importRecordTable, recordTableOf } from '../csv-package/import-record-table.js';
import { importNarrativeTable } from '../narrative/import-narrative-table.js';
import { narrativeTableOf } from '../narrative/narrative-table.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RowSource } from '../sheet/row-source.js';
import type { TableReport } from '../sheet/table-report.js';
import { importTranslationTable } from '../translation/import-translation-table.js';
import { translationTableOf } from '../translation/translation-table.js';
import {
  answerSink,
  narrativeSink,
  type RecordSinkParts,
  recordSink,
  translationSink,
} from './record-sinks.js';

/**
 * Imports a table that its header row shows to be no list of activities: records as `csvTablesWriter` writes them,
 * translations, answers to questions, or what regions and offices write.
 *
 * @returns `undefined` for any other table.
 */
export async function importOtherTable(
  table: Table,
  rows: RowSource,
  file: string,
  sinks: RecordSinkParts,
  lines?: LineObserver,
): Promise<TableReport | undefined> {
  if (table.columns) return undefined;
  const first = await rows.look(1);
  const records = recordTableOf(first);
  if (records) return importRecordTable(table, rows, records, file, recordSink(sinks), lines);
  const translations = translationTableOf(first);
  if (translations)
    return importTranslationTable(table, rows, translations, file, translationSink(sinks), lines);
  const answers = answerTableOf(
    first.length < ROWS_ABOVE_ANSWERS ? await rows.look(ROWS_ABOVE_ANSWERS) : first,
  );
  if (answers) return importAnswerTable(table, rows, answers, file, answerSink(sinks), lines);
  const narrative = narrativeTableOf(first);
  return narrative && importNarrativeTable(table, rows, narrative, file, narrativeSink(sinks), lines);
}
