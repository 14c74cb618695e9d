import {
  type Activity,
  type Body,
  type Edtf,
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type Event,
  type LocalizedText,
  type Partner,
  type Place,
  type PlanReference,
  type RegionCode,
  type Source,
  type TableRow,
} from '@regional-presence/core';
import { readDates } from '@regional-presence/dates';
import {
  bodyCodesIn,
  readBody,
  readCountry,
  readPlanCode,
  regionOfCountry,
} from '@regional-presence/reference';
import type { Field } from '../column/field-words';
import type { Column } from '../column/match-columns';
import { readLinks, readPartners, splitList } from '../field/lists';
import { readCount, readDuration } from '../field/numbers';
import { readOffice, readRegion } from '../field/offices';
import { readPlace } from '../field/place';
import { KINDS, MODALITIES, modalityWithin, readWord, SECTORS, STATUSES } from '../field/vocabulary';
import type { AppliedMapping } from '../mapping/apply-mapping';
import { readWhen, type WhenContext } from './read-when';
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

/** `{ [key]: value }`, or nothing where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
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

/** The bodies of their column, and the regional groups that the title names. */
function readBodies(cells: RowCells, title: string): Body[] {
  const found = new Map<string, Body>();
  const cell = cells.get('bodies');
  const unread: string[] = [];
  for (const code of cell ? splitBodies(cell.text) : []) {
    const reading = readBody(code);
    if (!reading) unread.push(code);
    else {
      found.set(reading.body.id, reading.body);
      if (!reading.known) cells.tell('body-unlisted', cell, { value: code });
    }
  }
  if (cell && unread.length > 0) {
    for (const code of unread) cells.tell('body-unknown', cell, { value: code });
    cells.keep(cell);
  }
  for (const code of bodyCodesIn(title)) {
    const reading = readBody(code);
    if (reading) found.set(reading.body.id, reading.body);
  }
  return [...found.values()];
}

const splitBodies = (text: string): string[] =>
  readBody(text)
    ? [text]
    : splitList(text)
        .flatMap((part) => (readBody(part) ? [part] : part.split(/[,/]/)))
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** City, country and venue from their columns, or all from one. What contradicts a column of its own is kept. */
function readWhere(cells: RowCells): Place | undefined {
  const place: Place = {};
  const countryCell = cells.get('country');
  const country = countryCell && readCountry(countryCell.text);
  if (country) place.country = country;
  else if (countryCell) {
    cells.tell('country-unknown', countryCell);
    cells.keep(countryCell);
  }
  const venue = cells.text('venue');
  if (venue) place.venue = venue;
  for (const field of ['city', 'place'] as const) {
    const cell = cells.get(field);
    if (!cell) continue;
    const read = readPlace(cell.text);
    const differs = (['country', 'city', 'venue'] as const).find(
      (part) => read[part] && place[part] && read[part].toLowerCase() !== place[part].toLowerCase(),
    );
    if (!differs) Object.assign(place, read);
    else {
      cells.keep(cell);
      cells.tell('cells-contradict', cell, { other: place[differs] });
      if (field === 'city' && !place.city && read.city && differs !== 'venue') place.city = read.city;
    }
  }
  return Object.keys(place).length > 0 ? place : undefined;
}

/** The region of its column; else that of the office, the regional group, the file, or the country. */
function readRegionAndOffice(
  cells: RowCells,
  context: TableContext,
  where: Place | undefined,
  bodies: readonly Body[],
): { region?: RegionCode; office?: string } {
  const officeCell = cells.get('office');
  const office = officeCell && readOffice(officeCell.text);
  if (officeCell && !office) {
    cells.tell('office-unknown', officeCell);
    cells.keep(officeCell);
  }
  const regionCell = cells.get('region');
  const named = regionCell && readRegion(regionCell.text);
  if (regionCell && !named) {
    cells.tell('region-unknown', regionCell);
    cells.keep(regionCell);
  }
  const country = where?.country;
  const region =
    named ??
    office?.region ??
    bodies.find((body) => body.region)?.region ??
    context.region ??
    (country ? regionOfCountry(country) : undefined);
  return { ...optional('region', region), ...optional('office', office?.id) };
}

/** References to plans, each read against the plan in force at the activity's dates. */
function plansOf(cells: RowCells, period: Edtf | undefined): PlanReference[] | undefined {
  const cell = cells.get('plans');
  if (!cell) return undefined;
  const references: PlanReference[] = [];
  let unread = false;
  for (const text of cell.text
    .split(/[;,|/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const reading = readPlanCode(text, period);
    if (!reading) {
      cells.tell('plan-code-unreadable', cell, { value: text });
      unread = true;
      continue;
    }
    const { code, plan, element, candidates } = reading;
    references.push({ code, ...optional('plan', plan?.id), ...optional('title', element?.title) });
    if (plan && !element) cells.tell('plan-code-unknown', cell, { value: code, detail: plan.name });
    if (!plan) {
      const readings = candidates.map((c) => `${c.plan.name}${c.element ? ` (${c.element.title})` : ''}`);
      cells.tell('plan-code-unsettled', cell, { value: code, readings });
    }
  }
  if (unread) cells.keep(cell);
  return references.length > 0 ? references : undefined;
}

function partnersOf(cells: RowCells): Partner[] | undefined {
  const partners = [
    ...readPartners(cells.text('partners') ?? ''),
    ...readPartners(cells.text('host') ?? '', 'host'),
    ...readPartners(cells.text('funder') ?? '', 'funder'),
  ];
  return partners.length > 0 ? partners : undefined;
}

function linksOf(cells: RowCells): string[] | undefined {
  const cell = cells.get('link');
  if (!cell) return undefined;
  const { links, unread } = readLinks(cell.text);
  if (unread.length > 0) {
    cells.tell('link-unreadable', cell, { value: unread.join(' ') });
    cells.keep(cell);
  }
  return links.length > 0 ? links : undefined;
}

/** Fields that only series or projects have; on other kinds the cells are kept as they are. */
function kindDetails(cells: RowCells, kind: Kind, recurrence: string | undefined): object {
  const details: Record<string, unknown> = {};
  if (kind === 'series' && recurrence) details.recurrence = recurrence;
  const count = cells.get('count');
  if (count) {
    const number = readCount(count.text);
    if (kind === 'series' && number !== undefined) details.statedCount = number;
    else unreadNumber(cells, count, number, kind === 'series', 'a count');
  }
  const duration = cells.get('duration');
  if (duration) {
    const length = readDuration(duration.text);
    if (kind === 'project' && length) {
      details.statedDuration = length;
      if (!/^[\d\s]*\S*$/.test(duration.text)) cells.keep(duration);
    } else unreadNumber(cells, duration, length, kind === 'project', 'a length in years or months');
  }
  const focus = cells.get('focusCountries');
  if (focus) {
    const names = splitList(focus.text).flatMap((part) => (readCountry(part) ? [part] : part.split(',')));
    const codes = names.map((name) => readCountry(name));
    if (kind === 'project' && codes.every((code) => code !== undefined)) details.focusCountries = codes;
    else {
      for (const [i, code] of codes.entries())
        if (!code) cells.tell('country-unknown', focus, { value: names[i]!.trim() });
      cells.keep(focus);
    }
  }
  return details;
}

function unreadNumber(cells: RowCells, cell: FieldCell, read: unknown, wanted: boolean, what: string): void {
  if (wanted && read === undefined) cells.tell('number-unreadable', cell, { detail: what });
  cells.keep(cell);
}
