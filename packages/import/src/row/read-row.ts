import {
  type Activity,
  type Body,
  type Edtf,
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type Event,
  type LocalizedText,
  type RegionCode,
  type Source,
  type TableRow,
} from '@regional-presence/core';
import { readDates } from '@regional-presence/dates';
import type { Field } from '../column/field-words';
import type { Column } from '../column/match-columns';
import { KINDS, MODALITIES, modalityWithin, readWord, SECTORS, STATUSES } from '../field/vocabulary';
import type { AppliedMapping } from '../mapping/apply-mapping';
import { kindDetails } from './kind-details';
import { optional } from './optional';
import { linksOf, partnersOf, plansOf, readBodies } from './read-relations';
import { readWhen, type WhenContext } from './read-when';
import { readRegionAndOffice, readWhere } from './read-where';
import { type FieldCell, RowCells } from './row-cells';

/** What is known of a table before its rows are read. */
export interface TableContext {
  file: string;
  sheet?: string;
  columns: readonly Column[];
  /** Of the file, declared or found from its headings. */
  language: string | undefined;
  /** Declared by the caller: the language that texts are in. */
  textLanguage: string | undefined;
  order: 'dmy' | 'mdy' | undefined;
  /** By the letter of a column: what its own values settle. */
  orders: Map<string, 'dmy' | 'mdy'>;
  reportingPeriod: Edtf | undefined;
  /** For rows that name none. */
  region: RegionCode | undefined;
  mapping: AppliedMapping | undefined;
}

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;

/** An activity as its row tells it, with what is settled once all rows are read. */
export interface Draft {
  activity: WithoutId<Activity>;
  bodies: Body[];
  ref?: string;
  sameAs?: string;
  series?: FieldCell;
  project?: FieldCell;
  reportingPeriod?: Edtf;
}

export interface RowReading {
  /** One for each occasion; none where the row was rejected. */
  drafts: Draft[];
  cells: RowCells;
}

/** Reads a row: every cell ends in a field, or is kept as it is, with a problem where it was not understood. */
export function readRow(row: TableRow, context: TableContext): RowReading {
  const place = { file: context.file, ...(context.sheet ? { sheet: context.sheet } : {}), row: row.row };
  const cells = new RowCells(place, context.columns, row);
  for (const { field, places } of context.mapping?.combined ?? [])
    cells.combine(field, context.columns, row, places);
  for (const [field, text] of context.mapping?.constants ?? []) cells.constant(field, text);
  const title = cells.get('title');
  if (!title) {
    cells.tell('row-without-title', undefined);
    return { drafts: [], cells };
  }
  const reportingPeriod = readReportingPeriod(cells);
  const whenContext: WhenContext = {
    language: context.language,
    order: context.order,
    orders: context.orders,
    within: reportingPeriod ?? context.reportingPeriod,
  };
  const found = readWhen(cells, whenContext);
  const kind = readKind(cells);
  if (kind === 'series' && found.recurrence)
    cells.problems.splice(
      cells.problems.findIndex(({ code }) => code === 'date-recurring'),
      1,
    );
  const bodies = readBodies(cells, title.text);
  const where = readWhere(cells);
  const modality =
    word(cells, 'modality', MODALITIES, 'modality-unknown') ??
    (found.beside ? modalityWithin(found.beside) : undefined);
  const common = {
    title: localized(title.text, context),
    ...readRegionAndOffice(cells, context, where, bodies),
    ...optional('theme', textOf(cells, 'theme', context)),
    ...optional('sector', word(cells, 'sector', SECTORS, 'sector-unknown')),
    ...optional('status', word(cells, 'status', STATUSES, 'status-unknown')),
    ...optional('bodies', bodies.length > 0 ? bodies.map(({ id }) => id) : undefined),
    ...optional('plans', plansOf(cells, found.whens[0]?.period)),
    ...optional('partners', partnersOf(cells)),
    ...optional('links', linksOf(cells)),
    ...optional('note', cells.text('note')),
    ...optional('place', where),
    ...optional('modality', modality),
    ...optional('dateText', found.dateText),
  };
  const details = kindDetails(cells, kind, found.recurrence);
  for (const field of ['ref', 'sameAs'] as const) {
    const cell = cells.get(field);
    if (cell) cells.keep(cell);
  }
  const [series, project] = [cells.get('series'), cells.get('project')];
  cells.keepUnread();
  const sources: Source[] = [place];
  const extra = cells.extra.length > 0 ? Object.fromEntries(cells.extra) : undefined;
  const whens = found.whens.length > 0 ? found.whens : [undefined];
  const drafts = whens.map((when, i): Draft => {
    const activity = {
      kind,
      ...common,
      ...details,
      ...optional('when', when),
      ...optional('extra', extra),
      sources,
    };
    if (whens.length > 1 && isEventKind(kind))
      Object.assign(activity, { occasion: { number: i + 1, of: whens.length } });
    return {
      activity: activity as WithoutId<Activity>,
      bodies,
      ...optional('ref', cells.text('ref')),
      ...optional('sameAs', cells.text('sameAs')),
      ...optional('series', series),
      ...optional('project', project),
      ...optional('reportingPeriod', reportingPeriod),
    };
  });
  return { drafts, cells };
}

type Kind = Activity['kind'];

export const isEventKind = (kind: Kind): kind is Event['kind'] =>
  kind !== 'series' &&
  kind !== 'project' &&
  !(ENGAGEMENT_KINDS as readonly string[]).includes(kind as EngagementKind);

function readKind(cells: RowCells): Kind {
  return word(cells, 'kind', KINDS, 'kind-unknown') ?? 'event';
}

/** A cell that holds a word of a list; kept as it is where it is none. */
function word<Value extends string>(
  cells: RowCells,
  field: Field,
  words: ReadonlyMap<string, Value>,
  code: 'kind-unknown' | 'modality-unknown' | 'status-unknown' | 'sector-unknown',
): Value | undefined {
  const cell = cells.get(field);
  if (!cell) return undefined;
  const found = readWord(cell.text, words);
  if ('value' in found) return found.value;
  cells.tell(code, cell, { detail: found.near });
  cells.keep(cell);
  return undefined;
}

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** A text keyed by its language: the declared one, else the one that its letters tell, else `und`. */
function localized(text: string, context: TableContext): LocalizedText {
  const byScript = SCRIPTS.find(([script]) => script.test(text))?.[1];
  return { [context.textLanguage ?? byScript ?? 'und']: text };
}

function textOf(cells: RowCells, field: Field, context: TableContext): LocalizedText | undefined {
  const text = cells.text(field);
  return text === undefined ? undefined : localized(text, context);
}

function readReportingPeriod(cells: RowCells): Edtf | undefined {
  const cell = cells.get('reportingPeriod');
  if (!cell) return undefined;
  const reading = readDates(cell.text);
  cells.add(reading.problems, cell);
  if (reading.periods.length === 1) return reading.periods[0];
  cells.keep(cell);
  return undefined;
}
