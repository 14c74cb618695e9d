import type { Problem } from '@regional-presence/core';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';

import { COMMON_IMPORT_OPTIONS, type CommonImportOptions } from './import-options.js';
import { collect, type ImportResult } from './import-result.js';
import { importSources } from './import-sources.js';
import { readItems } from './json-records/json-items.js';

/** Options of {@link importRows}. */
export interface RowOptions extends CommonImportOptions {
  /** A name of the rows for problems and sources. Without it problems name no file, and sources say `rows`. */
  name?: string | undefined;
}

const ROW_OPTIONS: OptionRules = {
  ...COMMON_IMPORT_OPTIONS,
  name: {
    type: 'string',
    expected: (value: string) => (value === '' ? 'a text that is not empty' : undefined),
  },
};

const UNNAMED = 'rows';

/**
 * Imports rows that are objects, as {@link importFiles} imports those of a file. Their keys are the column
 * headings, in any of six languages. Rows are numbered from 1. Values are taken as JSON has them: a `Date` is its
 * ISO 8601 text.
 *
 * @throws TypeError for rows that are no list, a row that JSON cannot represent, an unknown option, and an option
 *   of the wrong type.
 * @throws RangeError for an option with a value that is not allowed.
 * @example
 * const { dataset } = await importRows([{ Title: 'Workshop', Date: '5 May 2027', Country: 'Kenya' }]);
 * dataset.events[0]?.region; // 'AFR'
 */
export async function importRows(rows: Iterable<object>, options: RowOptions = {}): Promise<ImportResult> {
  checkOptions('importRows', options, ROW_OPTIONS);
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows))
    throw new TypeError('importRows: the rows must be a list of objects.');
  const items = [...rows].map((row, index) => ({ row: index + 1, item: jsonValue(row, index + 1) }));
  const { name: file, ...common } = options;
  const place = file === undefined ? {} : { file };
  const source = { name: file ?? UNNAMED, size: 0, read: () => readItems(items, place) };
  const result = await collect((target) =>
    importSources(() => ({ sources: [source], totalBytes: 0 }), { ...common, ...target }),
  );
  if (file === undefined) {
    result.problems = result.problems.map(withoutFile);
    for (const row of result.rejected) row.problems = row.problems.map(withoutFile);
  }
  return result;
}

/** A row as JSON has it: no cycles, no `Date`, no `bigint`. */
function jsonValue(row: unknown, number: number): unknown {
  try {
    const text = JSON.stringify(row, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ) as string | undefined;
    return text === undefined ? null : (JSON.parse(text) as unknown);
  } catch (error) {
    throw new TypeError(
      `importRows: row ${number} cannot be represented as JSON: ${(error as Error).message}`,
    );
  }
}

function withoutFile(problem: Problem): Problem {
  const { file: _, ...place } = problem.place ?? {};
  return { ...problem, place };
}
