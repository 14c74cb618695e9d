import type { Language, Problem, Table, TableRow } from '@regional-presence/core';
import {
  languageOfName,
  translationLanguageUnknown,
  translationMissing,
} from '@regional-presence/core/internal';
import { columnLetter } from '../column/match-columns.js';
import { unescapeFormula } from '../field/formula-escape.js';
import { plainCellText } from '../field/text.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RejectedRow } from '../sheet/row-sink.js';
import type { RowSource } from '../sheet/row-source.js';
import { rowsBelowHeader } from '../sheet/rows-below-header.js';
import { type SheetPlace, sheetPlace, type TableReport } from '../sheet/table-report.js';
import type { TranslationRow } from './translation.js';
import type { TranslationTable } from './translation-table.js';
import { type TranslationColumn, translatedField } from './translation-words.js';

/** Where the rows of a table of translations go. */
export interface TranslationSink {
  problem(found: Problem): void;
  translation(row: TranslationRow): void;
  /** A row that is neither a translation nor a fault: its translation is not written yet. */
  accepted(): void;
  rejected(row: RejectedRow): void;
}

/** Imports a table of translations. What becomes of a translation is known when all records are. */
export async function importTranslationTable(
  table: Table,
  rows: RowSource,
  translations: TranslationTable,
  file: string,
  sink: TranslationSink,
  lines?: LineObserver,
): Promise<TableReport> {
  const place = sheetPlace(file, table);
  const { headerRow, headings, columns } = translations;
  const layout = { headings, delimiter: table.delimiter };
  let count = 0;
  let missing = 0;
  for await (const row of rowsBelowHeader(rows, headerRow, lines)) {
    count++;
    const read = readTranslations(row, translations, place);
    const outcome = rowOutcome(read.length, (problem) => {
      if (problem) sink.rejected({ ...place, row: row.row, cells: row.cells, problems: [problem], layout });
      else sink.accepted();
      lines?.line(row, problem ? 'rejected' : 'recorded');
    });
    if (read.length === 0) {
      missing++;
      outcome();
    }
    for (const one of read)
      if ('problem' in one) {
        sink.problem(one.problem);
        outcome(one.problem);
      } else sink.translation({ ...one, finish: outcome });
  }
  if (missing > 0) sink.problem(translationMissing({ rows: missing }, place));
  return {
    ...place,
    facts: { ...table.facts, records: 'translations' },
    headerRow: headerRow.row,
    columns: headings.map((name, i) => {
      const column = columns[i];
      const field = typeof column === 'object' ? `translation.${column.language}` : column;
      return { letter: columnLetter(i), name, ...(field === undefined ? {} : { field }) };
    }),
    rows: count,
  };
}

/** Reports a row once: rejected if none of its translations was used. */
function rowOutcome(translations: number, report: (problem?: Problem) => void): (problem?: Problem) => void {
  let open = Math.max(1, translations);
  let isUsed = false;
  return (problem) => {
    open--;
    isUsed ||= problem === undefined;
    if (open === 0) report(isUsed ? undefined : problem);
  };
}

type ReadTranslation = TranslationRow | { problem: Problem };

/** The translations of a row, which has one for each language that has a column. Empty cells are none. */
function readTranslations(
  { row, cells }: TableRow,
  { headings, columns }: TranslationTable,
  place: SheetPlace,
): ReadTranslation[] {
  const textAt = (index: number) => unescapeFormula(plainCellText(cells[index]));
  const indexOf = (name: TranslationColumn) => columns.indexOf(name);
  const cellOf = (name: TranslationColumn) => (indexOf(name) < 0 ? '' : textAt(indexOf(name)));
  const placeOf = (index: number) => ({
    ...place,
    row,
    ...(index < 0 ? {} : { column: { letter: columnLetter(index), name: headings[index]! } }),
  });
  const common = {
    record: cellOf('id'),
    field: translatedField(cellOf('field')),
    text: cellOf('text'),
  };
  return columns.flatMap((column, i): ReadTranslation[] => {
    if (column !== 'translation' && typeof column !== 'object') return [];
    const translation = textAt(i);
    if (translation === '') return [];
    const target = typeof column === 'object' ? column.language : languageOfCell(cellOf('target'));
    if (target === undefined) {
      const value = cellOf('target') || undefined;
      return [{ problem: translationLanguageUnknown({ value }, placeOf(indexOf('target'))) }];
    }
    return [{ ...common, language: target, translation, place: placeOf(i) }];
  });
}

const languageOfCell = (name: string): Language | undefined =>
  name === '' ? undefined : languageOfName(name);
