import type { RegionCode } from '@regional-presence/core';
import { canonicalTimeZone } from '@regional-presence/core/time-zone';
import type { Column, FieldCell } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { namesProjects } from '../column/heading-grammar.js';
import type { MarkedPeriods } from '../column/period-column.js';
import { areOfTwoYears } from '../scan/period-columns.js';
import type { AppliedMapping } from './apply-mapping.js';
import type { TableOptions } from './table-options.js';

/** A column at its place in the cells of a row. */
export interface LayoutColumn extends Column {
  index: number;
  /** Its text is the parts of a year that are marked. */
  marked?: MarkedPeriods;
  /** What stands between the cells that its text is put together of. */
  joint?: string;
}

/** What the readers of rows need to know of a sheet. It does not change while rows are read. */
export interface SheetLayout {
  /** The columns of the sheet, then those that stand for several columns together. */
  columns: readonly LayoutColumn[];
  /** The number of columns of the sheet. */
  width: number;
  byField: Readonly<Partial<Record<Field, LayoutColumn>>>;
  /** For each column that stands for several: their indexes. */
  combined: readonly (readonly number[])[];
  /** The cells of fields in rows without one. */
  constants: Readonly<Partial<Record<Field, FieldCell>>>;
  hasConstants: boolean;
  /** BCP 47 tag: the language of the sheet, declared or that of the column headings. */
  language: string | undefined;
  /** The declared language of the texts. */
  textLanguage: string | undefined;
  /** EDTF: a date without a year is in it. */
  reportingPeriod: string | undefined;
  /** The IANA zone that the options declare for hours without one. */
  zone: string | undefined;
  /** The region of rows that name none. */
  region: RegionCode | undefined;
  /** Whether rows that are marked as private are read. */
  includePrivate: boolean;
  /** The format says that its texts have no markup. */
  hasPlainTexts?: true | undefined;
  /** Whether the column of titles is that of projects. */
  hasProjects: boolean;
  /** Whether it has a column in which rows refer to each other as duplicates. */
  namesOthers: boolean;
}

/** The layout of a sheet whose columns are known. */
export function sheetLayout(
  applied: Pick<AppliedMapping, 'columns' | 'combined' | 'constants'>,
  language: string | undefined,
  options: TableOptions,
): SheetLayout {
  const own = applied.columns.map(
    (column, index): LayoutColumn => ({
      ...column,
      ...(options.order ? { order: options.order } : {}),
      index,
    }),
  );
  const combined = applied.combined.map(({ field, places, marked, joint }, i): LayoutColumn => {
    const parts = places.map((place) => own[place]!);
    return {
      letter: `${parts[0]!.letter}-${parts.at(-1)!.letter}`,
      name: parts.map(({ name }) => name).join(' + '),
      field,
      index: own.length + i,
      ...(marked ? { marked: inPeriod(marked, options.period) } : {}),
      ...(joint === undefined ? {} : { joint }),
    };
  });
  const columns = [...own, ...combined];
  const constants: Partial<Record<Field, FieldCell>> = {};
  for (const [field, text] of applied.constants)
    constants[field] = { text, column: { letter: '–', name: `constant ${field}` } };
  return {
    columns,
    width: own.length,
    byField: columnsByField(columns),
    combined: applied.combined.map(({ places }) => places),
    constants,
    hasConstants: applied.constants.length > 0,
    language,
    textLanguage: options.language?.split('-')[0],
    reportingPeriod: options.period,
    zone: options.zone && canonicalTimeZone(options.zone),
    region: options.region,
    includePrivate: options.includePrivate ?? false,
    hasProjects: columns.some(({ field, name }) => field === 'title' && namesProjects(name)),
    namesOthers: columns.some(({ field }) => field === 'sameAs'),
  };
}

/** Months of two years cannot be those of a reporting period of one year. */
const inPeriod = (marked: MarkedPeriods, period: string | undefined): MarkedPeriods =>
  period !== undefined && !period.includes('/') && areOfTwoYears(marked.columns)
    ? { ...marked, isYearOpen: true }
    : marked;

/** The columns by field. */
function columnsByField(columns: readonly LayoutColumn[]): Partial<Record<Field, LayoutColumn>> {
  const byField: Partial<Record<Field, LayoutColumn>> = {};
  for (const column of columns) if (column.field) byField[column.field] = column;
  const naming = columns.find(({ namesEvents }) => namesEvents);
  if (naming && !byField.title) byField.title = naming;
  return byField;
}
