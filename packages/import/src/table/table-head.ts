import type { Problem, ProblemPlace, Table, TableRow } from '@regional-presence/core';
import {
  columnHeadingDuplicate,
  columnUnknown,
  mappingColumnMissing,
} from '@regional-presence/core/internal';

import { type Column, headingLanguage, matchColumns } from '../column/match-columns.js';
import { REASON_HEADING } from '../field/reject-column.js';
import type { TableOptions } from '../import-options.js';
import { type AppliedMapping, applyMapping } from '../mapping/apply-mapping.js';
import type { Mapping } from '../mapping/mapping.js';
import { foldText } from '../words.js';
import { findHeading, type Heading, headingTexts } from './find-heading.js';

/** So many rows are looked at before the first is read. */
export const LOOK_AHEAD = 200;

/** What a table's columns hold, as its heading, its first rows and the mapping say. */
export interface TableHead {
  /** Absent where the format itself names the columns. */
  heading?: Heading;
  /** The headings as they stand, one for each column. */
  names: readonly string[];
  columns: readonly Column[];
  mapping: AppliedMapping | undefined;
  /** What the headings say of the language. */
  language: string | undefined;
  problems: Problem[];
}

/**
 * Finds the heading of a table and what its columns hold.
 *
 * @returns `undefined` where no column is one of titles.
 */
export function tableHead(
  table: Table,
  first: readonly TableRow[],
  place: ProblemPlace,
  { mapping, headerRow }: Pick<TableOptions, 'mapping' | 'headerRow'>,
): TableHead | undefined {
  const heading = table.columns ? undefined : headingOf(first, mapping, headerRow);
  if (!table.columns && !heading) return undefined;
  const below = heading ? first.slice(heading.index + heading.height) : first;
  const names = widened(table.columns ?? heading!.texts, below);
  const matched = matchColumns(names);
  const applied = mapping && applyMapping(matched, mapping);
  const columns = applied?.columns ?? matched;
  const titled =
    columns.some(({ field }) => field === 'title') ||
    applied?.combined.some(({ field }) => field === 'title') ||
    applied?.constants.some(([field]) => field === 'title');
  if (!titled) return undefined;
  const headingPlace = { ...place, ...(heading ? { row: heading.row } : {}) };
  return {
    ...(heading ? { heading } : {}),
    names,
    columns,
    mapping: applied,
    language: headingLanguage(names),
    problems: [
      ...(applied?.missing ?? []).map((name) => mappingColumnMissing({ heading: name }, place)),
      ...columnProblems(columns, headingPlace),
    ],
  };
}

/** The heading: the row that the caller or the mapping names, or that has the columns it names, else as found. */
function headingOf(
  rows: readonly TableRow[],
  mapping: Mapping | undefined,
  headerRow = mapping?.headerRow,
): Heading | undefined {
  const at = (index: number): Heading => ({
    index,
    height: 1,
    row: rows[index]!.row,
    texts: headingTexts(rows[index]!),
  });
  if (headerRow !== undefined) {
    const named = rows.findIndex(({ row }) => row === headerRow);
    return named >= 0 ? at(named) : undefined;
  }
  const names = [...Object.keys(mapping?.columns ?? {}), ...Object.values(mapping?.combine ?? {}).flat()].map(
    foldText,
  );
  const byNames =
    names.length === 0
      ? -1
      : rows.slice(0, 30).findIndex((row) => {
          const texts = new Set(headingTexts(row).map(foldText));
          return names.filter((name) => texts.has(name)).length > names.length / 2;
        });
  return byNames >= 0 ? at(byNames) : findHeading(rows);
}

/** Most rows have something in columns beyond the heading: those are columns without a name. */
function widened(names: readonly string[], below: readonly TableRow[]): readonly string[] {
  const widths = below.map((row) => headingTexts(row).length).filter((width) => width > 0);
  const beyond = widths.filter((width) => width > names.length);
  if (beyond.length * 2 <= widths.length || beyond.length < 2) return names;
  return [...names, ...Array.from({ length: Math.min(...beyond) - names.length }, () => '')];
}

function columnProblems(columns: readonly Column[], place: ProblemPlace): Problem[] {
  const problems: Problem[] = [];
  for (const { name, letter, field, nearTo, repeated } of columns) {
    if (field || name === '' || name === REASON_HEADING) continue;
    const at = { ...place, column: { letter, name } };
    if (repeated) problems.push(columnHeadingDuplicate({ heading: name }, at));
    else problems.push(columnUnknown({ heading: name, suggestion: nearTo }, at));
  }
  return problems;
}
