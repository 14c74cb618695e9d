import { formatMessage } from '../message/format-message.js';
import { formatList } from '../message/locale.js';
import { displayText } from '../text/display-text.js';
import type { Language } from '../text/language.js';
import type { BuiltInProblemCode } from './definitions.js';
import type { ProblemParams, Terms } from './parameters.js';
import type { Severity } from './severity.js';
import { TERMS_EN } from './terms-en.js';

/** A column as a spreadsheet shows it: letter and heading. */
export interface ColumnPlace {
  letter: string;
  name: string;
}

/** Where a problem is. */
export interface ProblemPlace {
  file?: string | undefined;
  sheet?: string | undefined;
  /** 1-based: the first line of a file is row 1. */
  row?: number | undefined;
  column?: ColumnPlace | undefined;
  /** The id of the record. */
  record?: string | undefined;
}

/** The code of a problem: one of the catalogue's, or one that a plugin defines, `vendor/code`. */
export type ProblemCode = BuiltInProblemCode | `${string}/${string}`;

/**
 * What is wrong with data, as plain data. Functions return problems for wrong data and throw for a programmer's
 * mistake only. Code and parameters are stable; the texts are made from them, here in English.
 */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** What was found, and what was done. In English; `formatProblem` gives it in another language. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The values from which the texts are made, by the names that the definition of the code gives them. */
  params: ProblemParams;
  place?: ProblemPlace;
  /** Other places that it is about: the other rows of a possible duplicate. Of very many the first ones. */
  related?: readonly ProblemPlace[];
  /** The rows that have it, where it stands for several rows of a table. `place` is then the first of them. */
  rows?: ProblemRows;
}

/** The rows of a table that have the same problem. */
export interface ProblemRows {
  /** How many problems it stands for: a row may have it more than once. */
  count: number;
  /** The numbers of the rows as runs, `4-1000, 1003`; of more than 2,000 runs the first, then `…`. */
  runs: string;
}

/**
 * Counts the problems of each severity.
 *
 * @example
 * countBySeverity([{ severity: 'error' }]); // { error: 1, warning: 0, remark: 0 }
 */
export function countBySeverity(problems: Iterable<Pick<Problem, 'severity'>>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, remark: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** The text of a parameter; `undefined` where the problem has none of that name, or one of another type. */
export function textParameter({ params }: Problem, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
}

/** All ways in which the value can be read, most often EDTF periods; empty where the problem has none. */
export function readingsOf({ params }: Problem): readonly string[] {
  const { readings } = params;
  return Array.isArray(readings) ? readings : [];
}

/** Files of records with named fields, which have neither rows nor columns with letters. */
const FILE_OF_RECORDS = /\.(?:geo)?json$|\.(?:ndjson|jsonl)$/i;

/**
 * Where a problem is, in words: `africa.csv, row 4, column B (Date)`; the id of the record where there is no file.
 *
 * @param catalogue gives the language; English where it is not given.
 * @example
 * placeLabel({ file: 'a.csv', row: 4 }); // 'a.csv, row 4'
 * placeLabel({ file: 'a.json', row: 4 }); // 'a.json, record 4'
 */
export function placeLabel(
  place: ProblemPlace | undefined,
  { language, terms }: { language: Language; terms: Terms } = { language: 'en', terms: TERMS_EN },
  rows?: ProblemRows,
): string {
  if (!place) return '';
  const { file, sheet, row, column, record } = place;
  const parts = [file, sheet].filter((part) => part !== undefined && part !== '') as string[];
  const isOfRecords = file !== undefined && FILE_OF_RECORDS.test(file);
  if (rows)
    parts.push(
      formatMessage(terms[isOfRecords ? 'place/records' : 'place/rows']!, language, { rows: rows.runs }),
    );
  else if (row)
    parts.push(formatMessage(terms[isOfRecords ? 'place/record' : 'place/row']!, language, { row }));
  if (column)
    parts.push(
      formatMessage(terms[isOfRecords ? 'place/field' : 'place/column']!, language, {
        letter: column.letter,
        heading: displayText(column.name),
      }),
    );
  return parts.length > 0 ? formatList(parts, language, 'unit') : (record ?? '');
}
