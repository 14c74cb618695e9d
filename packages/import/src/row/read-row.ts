import type { Activity, Problem, Source, TableRow, When } from '@regional-presence/core';

import type { Column, FieldCell } from '../column/column.js';
import { FIELDS } from '../column/field-words.js';
import type { LayoutColumn, SheetLayout } from '../plan/sheet-layout.js';
import type { Draft } from './draft.js';
import { extraOf } from './extra.js';
import { isEventKind } from './kind-details.js';
import { placedProblem, ReadingBuilder } from './reading.js';
import { type RowActivity, readActivity, rowCaches } from './row-activity.js';
import { fieldCell, type RowView, textOfField, viewRow } from './row-view.js';

type FieldsOfRecord = Readonly<Record<string, unknown>>;

/** What became of a row. */
export interface RowReading {
  /** One for each occasion; empty if the row was rejected. */
  drafts: Draft[];
  problems: Problem[];
}

/** Reads the rows of a sheet. */
export type RowReader = (row: TableRow, source: Source) => RowReading;

/**
 * A reader of the rows of a layout. Each reader of fields takes the cells that it understands; every other cell of
 * the row goes to `extra`, so that none can be lost.
 */
export function rowReader(layout: SheetLayout): RowReader {
  const caches = rowCaches(layout);
  return (row, source) => {
    const found = new ReadingBuilder();
    const { view, asWritten } = viewRow(row, layout, found);
    const activity = readActivity(view, found, caches);
    const { consumed, problems } = found.reading(undefined);
    return {
      drafts: activity
        ? draftsOf(view, activity, withCells(asWritten, unconsumedCells(view, consumed)), source)
        : [],
      problems: problems.length === 0 ? [] : problems.map((problem) => placedProblem(problem, source)),
    };
  };
}

/** Reads one row of a layout. */
export const readRow = (layout: SheetLayout, row: TableRow, source: Source): RowReading =>
  rowReader(layout)(row, source);

const withCells = (cells: readonly FieldCell[], others: readonly FieldCell[]): readonly FieldCell[] =>
  cells.length === 0 ? others : [...cells, ...others];

/** The cells that no reader took. The office's reference and the mark of a duplicate are always among them. */
function unconsumedCells({ layout, texts, statuses }: RowView, consumed: readonly Column[]): FieldCell[] {
  const { columns, constants } = layout;
  const isTaken = new Uint8Array(columns.length);
  for (const column of consumed) {
    const { index } = column as Partial<LayoutColumn>;
    if (index !== undefined) isTaken[index] = 1;
  }
  const cells: FieldCell[] = [];
  for (let i = 0; i < texts.length; i++)
    if (isTaken[i] === 0 && texts[i] !== '')
      cells.push(
        statuses.find(({ cell }) => cell.column === columns[i])?.cell ?? {
          text: texts[i]!,
          column: columns[i]!,
        },
      );
  if (!layout.hasConstants) return cells;
  for (const field of FIELDS) {
    const cell = constants[field];
    const own = layout.byField[field];
    if (cell && !consumed.includes(cell.column) && (!own || texts[own.index] === '')) cells.push(cell);
  }
  return cells;
}

/** One draft for each occasion of the activity; that of a series has its events, if their dates are known. */
function draftsOf(
  view: RowView,
  { fields, kind, when, occurrences, bodies, links, reportingPeriod }: RowActivity,
  rest: readonly FieldCell[],
  source: Source,
): Draft[] {
  const [series, project] = [fieldCell(view, 'series'), fieldCell(view, 'project')];
  const kept =
    series || project
      ? rest.filter(({ column }) => column !== series?.column && column !== project?.column)
      : rest;
  const extra = extraOf(kept, links.unread);
  if (extra) fields.extra = extra;
  const { whens } = when;
  const hasOccasions = whens.length > 1 && isEventKind(kind);
  const [ref, sameAs] = [textOfField(view, 'ref'), textOfField(view, 'sameAs')];
  const drafts: Draft[] = [];
  for (let i = 0; i < Math.max(whens.length, 1); i++) {
    const activity: Record<string, unknown> = whens.length < 2 ? fields : { ...fields };
    if (whens[i]) activity.when = whens[i];
    if (hasOccasions) activity.occasion = { number: i + 1, of: whens.length };
    activity.sources = [source];
    const draft: Draft = { activity: activity as unknown as Activity, bodies };
    if (ref !== '') {
      draft.ref = ref;
      if (view.layout.namesOthers) draft.referable = true;
    }
    if (sameAs !== '') draft.sameAs = sameAs;
    if (series) draft.series = series;
    if (project) draft.project = project;
    if (reportingPeriod !== undefined) draft.reportingPeriod = reportingPeriod;
    drafts.push(draft);
  }
  if (occurrences) drafts[0]!.events = eventDrafts(view, drafts[0]!, occurrences);
  return drafts;
}

/** What the events of a series have of its row. All else stays with the series, so that nothing is counted twice. */
const FIELDS_OF_SERIES_EVENTS = [
  'title',
  'region',
  'otherRegions',
  'office',
  'theme',
  'sector',
  'otherSectors',
  'status',
  'bodies',
  'description',
  'links',
  'place',
  'modality',
  'sources',
] as const;

/** The events of a series. */
function eventDrafts(view: RowView, { activity, bodies }: Draft, occurrences: readonly When[]): Draft[] {
  const series = fieldCell(view, 'title');
  const fields = Object.fromEntries(
    FIELDS_OF_SERIES_EVENTS.flatMap((name) =>
      name in activity ? [[name, (activity as unknown as FieldsOfRecord)[name]]] : [],
    ),
  );
  return occurrences.map((when, i) => {
    const occasion = occurrences.length > 1 ? { occasion: { number: i + 1, of: occurrences.length } } : {};
    const event = { id: '', kind: 'event', ...fields, when, ...occasion } as unknown as Activity;
    return { activity: event, bodies, ...(series ? { series, ofOwnSeries: true as const } : {}) };
  });
}
