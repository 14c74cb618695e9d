import type { Activity, Body, LocalizedText, RegionCode, When } from '@regional-presence/core';
import { rowPrivate } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { isOfPlaceAndTime } from '../column/place-and-time.js';
import { recurrenceInLanguages } from '../field/recurrence-phrase.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { type Categories, readCategories } from './categories.js';
import { kindBelowProjects } from './kind-below-projects.js';
import { isEventKind, kindDetails, readHighlight, readParticipants } from './kind-details.js';
import { modalityOf } from './modality.js';
import { asOneRecord } from './one-record.js';
import type { ReadingBuilder } from './reading.js';
import { ReadingCache } from './reading-cache.js';
import { type RowLinks, readBodies, readPlans, readRowLinks, readRowPartners } from './relations.js';
import { readRowStatus } from './row-status.js';
import { fieldCell, type RowView } from './row-view.js';
import { localizedField, plainField, textInLanguage } from './text-cells.js';
import { readTitle } from './title-cell.js';
import { isPrivateMark } from './visibility.js';
import { applyDuration } from './when/apply-duration.js';
import { reportChangedHours } from './when/changed-hours.js';
import { consumeDate } from './when/date-reader.js';
import { withDaysOfText } from './when/days-in-text.js';
import { newDateOf, withNewDate } from './when/new-date.js';
import { reportOffsetOfOtherSeason } from './when/other-season.js';
import { readWhen, type WhenReading } from './when/read-when.js';
import { WHEN_FIELDS, whenCells } from './when/when-cells.js';
import { inZoneOfRow } from './when/zone-of-row.js';
import { reportMovedPlace } from './where/moved-place.js';
import { readWhere, WHERE_FIELDS, type WhereReading, whereCells } from './where/read-where.js';
import { readKindCell, readSectors } from './words.js';

/** Readings of the cells that rows repeat. */
export interface RowCaches {
  when: ReadingCache<WhenReading>;
  where: ReadingCache<WhereReading>;
}

export const rowCaches = (layout: SheetLayout): RowCaches => ({
  when: new ReadingCache(layout, [
    ...WHEN_FIELDS,
    ...(layout.byField.title?.beginsWithDate ? (['title'] as const) : []),
    ...(isOfPlaceAndTime(layout.byField.place) ? (['place'] as const) : []),
  ]),
  where: new ReadingCache(layout, WHERE_FIELDS),
});

/**
 * A plain object. Unlike a literal it has room for the fields that are set later: V8 keeps room for as many as earlier
 * objects had.
 */
function emptyRecord(): void {}
emptyRecord.prototype = Object.prototype;
const RoomyRecord = emptyRecord as unknown as new () => Record<string, unknown>;

/** The activity that a row names, before it is divided into its occasions. */
export interface RowActivity {
  fields: Record<string, unknown>;
  kind: Activity['kind'];
  when: WhenReading;
  /** When the events of a series take place, where its row has their dates. */
  occurrences?: readonly When[];
  bodies: readonly Body[];
  links: RowLinks;
  reportingPeriod: Edtf | undefined;
}

/** `undefined` for a row that is rejected. */
export function readActivity(
  view: RowView,
  found: ReadingBuilder,
  caches: RowCaches,
): RowActivity | undefined {
  const { layout } = view;
  const title = readTitle(view, found);
  if (!title) return undefined;
  if (isRejectedAsPrivate(view, found)) return undefined;
  const reportingPeriod = readReportingPeriod(view, found);
  const within = reportingPeriod ?? view.section?.period ?? layout.reportingPeriod;
  const when = found.include(readWhenOf(view, within, caches));
  const categoriesCell = fieldCell(view, 'categories');
  const categories = categoriesCell && readCategories(categoriesCell.text);
  const { kind: ownKind, modality: modalityOfKind } = readKindCell(fieldCell(view, 'kind'), found);
  const kindOfRow =
    ownKind ?? categories?.kind ?? (layout.hasProjects ? kindBelowProjects(when.whens) : 'event');
  // A forum `every year in November`, of which no dates are known.
  const isSeries =
    isEventKind(kindOfRow) &&
    when.whens.length === 0 &&
    when.recurrence !== undefined &&
    recurrenceInLanguages(when.recurrence) !== undefined;
  const kind = isSeries ? 'series' : kindOfRow;
  if (isSeries) found.keep(fieldCell(view, 'kind'));
  // Where it names a year, it has dates that calendars would list.
  if (kind === 'series' && when.recurrence && !/\d{4}/.test(when.recurrence))
    found.withdraw('date-recurring');
  const ownSectors = readSectors(fieldCell(view, 'sector'), found);
  const [sector, ...otherSectors] = ownSectors.length > 0 ? ownSectors : (categories?.sectors ?? []);
  const ofOneSector = otherSectors.length === 0 ? sector : undefined;
  const bodies = allBodies(found.include(readBodies(view, title.text, ofOneSector)), categories);
  const where = found.include(readWhereOf(view, bodies, categories, caches));
  const { region, otherRegions, office, place } = where;
  const fields = new RoomyRecord();
  fields.id = '';
  fields.kind = kind;
  fields.title = textInLanguage(title.text, layout, view.titleLanguage ?? layout.textLanguage);
  const set = (field: string, value: unknown) => {
    if (value !== undefined) fields[field] = value;
  };
  const modality = modalityOf(view, modalityOfKind, when, where, found);
  set('region', region);
  set('otherRegions', otherRegions);
  set('office', office);
  const theme = localizedField(view, 'theme', found);
  set('theme', theme ?? themeOfCategories(view, categories, { region, sector, kind }, found));
  set('sector', sector);
  set('otherSectors', otherSectors.length === 0 ? undefined : otherSectors);
  const lasting = lastingDates(view, when, kind, found);
  const moved = newDateOf(lasting, view, found);
  const ofDate = moved && when.status !== 'cancelled' ? 'moved' : when.status;
  const status = readRowStatus(view, { ofDate, newDate: moved?.cell }, found);
  reportMovedPlace(place, view, found);
  set('status', status);
  if (bodies.length > 0)
    set(
      'bodies',
      bodies.map(({ id }) => id),
    );
  const plans = fieldCell(view, 'plans');
  if (plans) set('plans', found.include(readPlans(plans, when.whens[0]?.period)));
  set('partners', found.include(readRowPartners(view)));
  const links = found.include(readRowLinks(view));
  set('links', allLinks(links.links, where.link));
  set('note', plainField(view, 'note', found));
  set('description', localizedField(view, 'description', found));
  set('outcome', localizedField(view, 'outcome', found));
  set('participants', readParticipants(view, found));
  set('highlight', readHighlight(view, found));
  set('contact', plainField(view, 'contact', found));
  set('place', place);
  set('modality', modality);
  set('dateText', when.dateText);
  Object.assign(fields, found.include(kindDetails(view, kind, when.recurrence)));
  const dated = withNewDate(lasting, moved, status, found);
  const whens = inZoneOfRow(dated, when, { declared: layout.zone, place, office }, found);
  reportChangedHours(whens, view, found);
  reportOffsetOfOtherSeason(whens, place, view, found);
  const activity = { fields, kind, when: { ...when, whens }, bodies, links, reportingPeriod };
  return asOneRecord(activity, layout, found);
}

/** The dates with the end that a column of durations, or a text, gives them. */
function lastingDates(
  view: RowView,
  { whens }: WhenReading,
  kind: Activity['kind'],
  found: ReadingBuilder,
): readonly When[] {
  const duration = isEventKind(kind) ? fieldCell(view, 'duration') : undefined;
  return duration ? applyDuration(whens, duration, found) : withDaysOfText(whens, view, found);
}

function readWhenOf(view: RowView, within: Edtf | undefined, { when }: RowCaches) {
  return when.get(view, `${within ?? ''}${view.section?.month ?? ''}${view.section?.date ?? ''}`, () =>
    readWhen(whenCells(view), { language: view.layout.language, within }),
  );
}

function readWhereOf(
  view: RowView,
  bodies: readonly Body[],
  categories: Categories | undefined,
  { where }: RowCaches,
) {
  const named = categories?.region ?? bodies.find((body) => body.region)?.region;
  const above = view.section?.region;
  return where.get(view, `${named ?? ''} ${above ?? ''}`, () =>
    readWhere(whereCells(view), { named, above, declared: view.layout.region }),
  );
}

/** Whether the row is marked as private and is not to be read. A mark that is not understood goes to `extra`. */
function isRejectedAsPrivate(view: RowView, found: ReadingBuilder): boolean {
  const cell = fieldCell(view, 'visibility');
  const isPrivate = cell && isPrivateMark(cell.text);
  if (isPrivate !== undefined) found.consume(cell);
  if (!isPrivate || view.layout.includePrivate) return false;
  found.report(rowPrivate, cell, { column: cell!.column.name });
  return true;
}

function allBodies(named: readonly Body[], categories: Categories | undefined): readonly Body[] {
  if (!categories || categories.bodies.length === 0) return named;
  return [...new Map([...named, ...categories.bodies].map((body) => [body.id, body])).values()];
}

function allLinks(links: readonly string[], other: string | undefined): readonly string[] | undefined {
  if (other !== undefined && !links.includes(other)) return [...links, other];
  return links.length > 0 ? links : undefined;
}

/**
 * The theme in a list of categories: the one entry without another meaning. If the list contradicts the row
 * or has further entries, it goes to `extra`.
 */
function themeOfCategories(
  view: RowView,
  categories: Categories | undefined,
  known: { region: RegionCode | undefined; sector: string | undefined; kind: Activity['kind'] },
  found: ReadingBuilder,
): LocalizedText | undefined {
  if (!categories) return undefined;
  const agrees =
    (categories.region ?? known.region) === known.region &&
    (categories.sectors[0] ?? known.sector) === known.sector &&
    (categories.kind ?? known.kind) === known.kind;
  if (!agrees || categories.others.length > 1) return undefined;
  found.consume(fieldCell(view, 'categories'));
  const [theme] = categories.others;
  return theme === undefined ? undefined : textInLanguage(theme, view.layout);
}

function readReportingPeriod(view: RowView, found: ReadingBuilder): Edtf | undefined {
  const cell = fieldCell(view, 'reportingPeriod');
  if (!cell) return undefined;
  const reading = parseDate(cell.text);
  found.add(reading.problems, cell);
  if (reading.periods.length !== 1) return undefined;
  consumeDate(cell, reading, found);
  return reading.periods[0];
}
