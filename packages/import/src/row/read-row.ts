import type {
  Activity,
  Body,
  LocalizedText,
  Problem,
  RegionCode,
  Source,
  TableRow,
} from '@regional-presence/core';
import {
  cellsContradict,
  kindUnknown,
  languageOfScript,
  modalityUnknown,
  numberInvalid,
  rowPrivate,
  rowWithoutTitle,
  sectorUnknown,
  statusUnknown,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';

import { parseDate } from '@regional-presence/dates';
import type { Field } from '../column/field-words.js';
import { memoize } from '../field/memoize.js';
import { readInteger } from '../field/numbers.js';
import {
  KIND_WORDS,
  MODALITY_WORDS,
  modalityWithin,
  readWord,
  SECTOR_WORDS,
  STATUS_WORDS,
} from '../field/vocabulary.js';
import { addZone } from './infer-zone.js';
import { isEventKind, kindDetails } from './kind-details.js';
import { type Categories, readCategories } from './read-categories.js';
import { readBodies, readPlans, readRowLinks, readRowPartners } from './read-relations.js';
import { readWhen } from './read-when.js';
import { readRegionAndOffice, readWhere } from './read-where.js';
import { type FieldCell, RowCells } from './row-cells.js';
import type { TableContext } from './table-context.js';
import { readVisibility } from './visibility.js';

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;

/** An activity of a row, with the data that is needed until all rows are read. */
export interface Draft {
  activity: WithoutId<Activity>;
  bodies: Body[];
  ref?: string;
  /** Another row of its table may refer to it. */
  referable?: true;
  sameAs?: string;
  series?: FieldCell;
  project?: FieldCell;
  reportingPeriod?: Edtf;
}

export interface RowReading {
  /** One for each occasion; empty if the row was rejected. */
  drafts: Draft[];
  problems: Problem[];
}

/**
 * Reads the rows of a table. Every cell goes to a field or to `extra`, with a problem if it was not
 * understood.
 */
export class RowReader {
  private readonly cells: RowCells;

  constructor(private readonly context: TableContext) {
    this.cells = new RowCells(context.columns);
  }

  read(row: TableRow): RowReading {
    const { context, cells } = this;
    const source = context.sheet
      ? { file: context.file, sheet: context.sheet, row: row.row }
      : { file: context.file, row: row.row };
    cells.load(row, source);
    for (const { field, places } of context.mapping?.combined ?? []) cells.combine(field, row, places);
    for (const [field, text] of context.mapping?.constants ?? []) cells.constant(field, text);
    const titleLanguage = row.language?.split('-')[0]?.toLowerCase();
    const drafts = readCells(cells, titleLanguage ? { ...context, titleLanguage } : context, source);
    return { drafts, problems: cells.problems };
  }
}

/** One draft for each occasion; none if the row is rejected. */
function readCells(cells: RowCells, context: TableContext, source: Source): Draft[] {
  const title = cells.consume('title');
  if (!title) {
    cells.report(rowWithoutTitle, undefined, {});
    return [];
  }
  const visibility = readVisibility(cells);
  if (visibility?.isPrivate && !context.includePrivate) {
    cells.report(rowPrivate, visibility.cell, { column: visibility.cell.column.name });
    return [];
  }
  if (visibility) cells.consume('visibility');
  const reportingPeriod = readReportingPeriod(cells);
  const found = readWhen(cells, {
    language: context.language,
    dates: context.dates,
    within: reportingPeriod ?? context.reportingPeriod,
  });
  const categories = readCategories(cells);
  const kind = readWordCell(cells, 'kind', readKind, kindUnknown) ?? categories?.kind ?? 'event';
  if (kind === 'series' && found.recurrence)
    cells.problems.splice(
      cells.problems.findIndex(({ code }) => code === 'date-recurring'),
      1,
    );
  const named = readBodies(cells, title.text);
  const bodies = categories
    ? [...new Map([...named, ...categories.bodies].map((body) => [body.id, body])).values()]
    : named;
  const where = readWhere(cells);
  const modality =
    readWordCell(cells, 'modality', readModality, modalityUnknown) ??
    (found.otherWords ? modalityOfOtherWords(found.otherWords) : undefined) ??
    where.modality?.value;
  if (where.modality && where.modality.value !== modality) {
    cells.report(cellsContradict, where.modality.cell, {
      value: where.modality.cell.text,
      used: { term: `modality/${modality}` },
    });
    cells.keepAsExtra(where.modality.cell);
  }
  const { region, office } = readRegionAndOffice(cells, context, where, bodies, categories?.region);
  addZone(found.whens, { declared: context.zone, place: where.place, office });
  const fields: Record<string, unknown> = {
    kind,
    title: textInLanguage(title.text, context, context.titleLanguage),
  };
  const set = (field: string, value: unknown) => {
    if (value !== undefined) fields[field] = value;
  };
  set('region', region);
  set('office', office);
  const sector = readWordCell(cells, 'sector', readSector, sectorUnknown) ?? categories?.sector;
  set(
    'theme',
    readLocalizedText(cells, 'theme', context) ??
      themeOfCategories(cells, categories, { region, sector, kind }, context),
  );
  set('sector', sector);
  set('status', readWordCell(cells, 'status', readStatus, statusUnknown));
  if (bodies.length > 0) fields.bodies = bodies.map(({ id }) => id);
  set('plans', readPlans(cells, found.whens[0]?.period));
  set('partners', readRowPartners(cells));
  const links = readRowLinks(cells);
  if (where.link && !links.includes(where.link)) links.push(where.link);
  if (links.length > 0) fields.links = links;
  set('note', cells.consumeText('note'));
  set('description', readLocalizedText(cells, 'description', context));
  set('outcome', readLocalizedText(cells, 'outcome', context));
  set('participants', readParticipants(cells));
  set('contact', cells.consumeText('contact'));
  set('place', where.place);
  set('modality', modality);
  set('dateText', found.dateText);
  Object.assign(fields, kindDetails(cells, kind, found.recurrence));
  for (const field of ['ref', 'sameAs'] as const) {
    const cell = cells.consume(field);
    if (cell) cells.keepAsExtra(cell);
  }
  const [series, project] = [cells.consume('series'), cells.consume('project')];
  cells.keepRest();
  if (cells.extra.length > 0) fields.extra = Object.fromEntries(cells.extra);
  const { whens } = found;
  const occasions = whens.length > 1 && isEventKind(kind);
  const drafts: Draft[] = [];
  for (let i = 0; i < Math.max(whens.length, 1); i++) {
    const activity: Record<string, unknown> = i === 0 && whens.length < 2 ? fields : { ...fields };
    if (whens[i]) activity.when = whens[i];
    if (occasions) activity.occasion = { number: i + 1, of: whens.length };
    activity.sources = [{ ...source }];
    const draft: Draft = { activity: activity as WithoutId<Activity>, bodies };
    const [ref, sameAs] = [cells.consumeText('ref'), cells.consumeText('sameAs')];
    if (ref !== undefined) {
      draft.ref = ref;
      if (context.namesOthers) draft.referable = true;
    }
    if (sameAs !== undefined) draft.sameAs = sameAs;
    if (series) draft.series = series;
    if (project) draft.project = project;
    if (reportingPeriod !== undefined) draft.reportingPeriod = reportingPeriod;
    drafts.push(draft);
  }
  return drafts;
}

type RowKind = Activity['kind'];

/** The number of participants: `120`. `about 120` goes to `extra`. */
function readParticipants(cells: RowCells): number | undefined {
  const cell = cells.consume('participants');
  if (!cell) return undefined;
  const number = readInteger(cell.text);
  if (number === undefined) {
    cells.report(numberInvalid, cell, { value: cell.text, expected: 'participants' });
    cells.keepAsExtra(cell);
  }
  return number;
}

/**
 * The theme in a list of categories: the one entry without another meaning. If the list contradicts the row
 * or has further entries, it stays unread and goes to `extra`.
 */
function themeOfCategories(
  cells: RowCells,
  categories: Categories | undefined,
  said: { region: RegionCode | undefined; sector: string | undefined; kind: RowKind },
  context: TableContext,
): LocalizedText | undefined {
  if (!categories) return undefined;
  const agrees =
    (categories.region ?? said.region) === said.region &&
    (categories.sector ?? said.sector) === said.sector &&
    (categories.kind ?? said.kind) === said.kind;
  const [theme] = categories.others;
  if (agrees && categories.others.length < 2) {
    cells.consume('categories');
    return theme === undefined ? undefined : textInLanguage(theme, context);
  }
  return undefined;
}

/** The value of a word, or the most similar known word. */
const memoizedWords = <Value extends string>(words: ReadonlyMap<string, Value>) =>
  memoize((text) => readWord(text, words));
const readKind = memoizedWords(KIND_WORDS);
const readModality = memoizedWords(MODALITY_WORDS);
const readStatus = memoizedWords(STATUS_WORDS);
const readSector = memoizedWords(SECTOR_WORDS);
const modalityOfOtherWords = memoize(modalityWithin);

/** Reads a cell with a word of a list. An unknown word goes to `extra`. */
function readWordCell<Value extends string>(
  cells: RowCells,
  field: Field,
  read: (text: string) => { value: Value } | { near: string | undefined },
  unknown: typeof kindUnknown | typeof modalityUnknown | typeof statusUnknown | typeof sectorUnknown,
): Value | undefined {
  const cell = cells.consume(field);
  if (!cell) return undefined;
  const found = read(cell.text);
  if ('value' in found) return found.value;
  cells.report(unknown, cell, { value: cell.text, suggestion: found.near });
  cells.keepAsExtra(cell);
  return undefined;
}

/** A text keyed by its language: that of its row, the declared one, the one of its script, or `und`. */
function textInLanguage(text: string, context: TableContext, language = context.textLanguage): LocalizedText {
  return { [language ?? languageOfScript(text) ?? 'und']: text };
}

function readLocalizedText(cells: RowCells, field: Field, context: TableContext): LocalizedText | undefined {
  const text = cells.consumeText(field);
  return text === undefined ? undefined : textInLanguage(text, context);
}

function readReportingPeriod(cells: RowCells): Edtf | undefined {
  const cell = cells.consume('reportingPeriod');
  if (!cell) return undefined;
  const reading = parseDate(cell.text);
  cells.add(reading.problems, cell);
  if (reading.periods.length === 1) return reading.periods[0];
  cells.keepAsExtra(cell);
  return undefined;
}
