import type { Event, Problem, ProblemPlace, TableRow } from '@regional-presence/core';
import {
  calendarEndOmitted,
  calendarEventPrivate,
  calendarEventSuperseded,
  calendarEventUnreadable,
  calendarLineSkipped,
  calendarUidRepeated,
  calendarZoneConverted,
  calendarZoneMatched,
  calendarZoneUnknown,
  recurrenceOutsidePeriod,
  recurrenceTruncated,
} from '@regional-presence/core/internal';
import type { CalendarScan } from './calendar-scan.js';
import type { CalendarItem, CalendarProperties, EventItem, EventLines } from './content/calendar-items.js';
import { namesPeople, privateClass } from './content/privacy.js';
import { type Component, firstText } from './content/property.js';
import type { EventRow } from './event/common-row.js';
import type { EventContext } from './event/event-context.js';
import { eventRows } from './event/event-rows.js';
import { restoreRecord } from './event/restore-record.js';
import type { ExpansionLimits } from './series/expansion-limits.js';
import { UnreadableValueError } from './time/time-value.js';
import type { EventZone, EventZones } from './zone/event-zones.js';

const REPLACEMENT_CHARACTER = '\u{FFFD}';

/** What an event of a calendar becomes: a record that a feed carries, or rows. */
export interface ReadEvent {
  record?: Event;
  /** Rows by column name. */
  rows?: { row: number; cells: EventRow; language: string | undefined }[];
  /** A row with the text of an event that is not imported. */
  rejected?: TableRow;
  problems: Problem[];
}

/** What a reader of events is given once for a calendar. */
export interface EventReaderOptions {
  file: string;
  includePrivate: boolean;
}

/** Reads the events of a calendar one by one. */
export class EventReader {
  /** Number of events with floating times, by the X-WR-TIMEZONE of their calendar. */
  readonly floatingEvents = new Map<string, number>();
  /** Number of events with attendees, or with an organizer's mail address. */
  eventsWithPeople = 0;
  /** An event has text that is invalid in the encoding of the file. */
  hasReplacementCharacter = false;
  private readonly reportedZones = new Set<string>();

  constructor(
    private readonly scan: CalendarScan,
    private readonly limits: ExpansionLimits,
    private readonly options: EventReaderOptions,
  ) {}

  /** @returns `undefined` for an item that is no event. */
  read(item: CalendarItem): ReadEvent | undefined {
    if (item.type === 'zone' || item.type === 'other') return undefined;
    if (item.type === 'broken') {
      const marked = this.hiddenClass(item.component);
      if (marked) return this.privateEvent(marked, item);
      return this.rejected(item, calendarEventUnreadable({ detail: item.fault }, this.place(item)));
    }
    const lines = item.read();
    const { component } = lines;
    const marked = this.hiddenClass(component);
    if (marked) return this.privateEvent(marked, item);
    const later = this.scan.versions.laterRow(component, item.row);
    if (later !== undefined) return this.supersededEvent(component, item, later);
    if (component.properties.some(({ value }) => value.includes(REPLACEMENT_CHARACTER)))
      this.hasReplacementCharacter = true;
    try {
      return this.readEvent(item, lines);
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error;
      return this.rejected(item, calendarEventUnreadable({ detail: error.message }, this.place(item)));
    }
  }

  private place({ row }: { row: number }): ProblemPlace {
    return { file: this.options.file, row };
  }

  private rejected({ row, text }: { row: number; text: () => string }, problem: Problem): ReadEvent {
    return { rejected: { row, cells: [text()], problem }, problems: [] };
  }

  /** The class of an event that is not imported: it is not public, or of a series that is not. */
  private hiddenClass(component: Component): string | undefined {
    if (this.options.includePrivate) return undefined;
    const isOfPrivateSeries = !component.has('class') && this.scan.isPrivateUid(firstText(component, 'uid'));
    return privateClass(component) ?? (isOfPrivateSeries ? 'PRIVATE' : undefined);
  }

  /** Nothing of a private event is shown, not even its title. */
  private privateEvent(marked: string, { row }: { row: number }): ReadEvent {
    const problem = calendarEventPrivate({ class: marked }, this.place({ row }));
    return { rejected: { row, cells: [`CLASS:${marked}`], problem }, problems: [] };
  }

  private supersededEvent(component: Component, item: EventItem, line: number): ReadEvent {
    const value = firstText(component, 'summary');
    return this.rejected(item, calendarEventSuperseded({ value, line }, this.place(item)));
  }

  private readEvent(item: EventItem, { component: written, skipped }: EventLines): ReadEvent {
    const { calendar, row } = item;
    const component = withStatusOfMethod(written, calendar);
    const place = this.place(item);
    const { scan, limits } = this;
    const zones = scan.zonesOf(calendar.index);
    const context: EventContext = {
      zones,
      endsOnLastDay: scan.endsOnLastDay(calendar.index),
      shownZone: shownZone(calendar, zones),
      overridden: scan.overridden,
      limits,
      includePrivate: this.options.includePrivate,
    };
    const record = restoreRecord(component, context);
    const problems: Problem[] = skipped.map(({ row: line, property, reason }) =>
      calendarLineSkipped({ property, reason }, { file: this.options.file, row: line }),
    );
    if (hasPeople(component)) this.eventsWithPeople++;
    if (record) return { record, problems };
    const { rows, truncated, hasOthers, time } = eventRows(component, context);
    const value = rows[0]?.get('Title') ?? firstText(component, 'summary');
    if (truncated) {
      const truncation = recurrenceTruncated({ value, ...truncated }, place);
      if (rows.length === 0) return { ...this.rejected(item, truncation), problems };
      problems.push(truncation);
    }
    if (hasOthers) problems.push(recurrenceOutsidePeriod({ value }, place));
    const otherRow = scan.versions.otherEventRow(component, row);
    if (otherRow !== undefined) problems.push(calendarUidRepeated({ value, line: otherRow }, place));
    if (time?.endUnread) problems.push(calendarEndOmitted({ value, ...time.endUnread }, place));
    if (time?.zone) this.reportZone(time.zone, place, problems, component);
    else if (time && !time.start.isDate && calendar.zone !== undefined)
      this.floatingEvents.set(calendar.zone, (this.floatingEvents.get(calendar.zone) ?? 0) + 1);
    const language = titleLanguage(component);
    return { rows: rows.map((cells) => ({ row, cells, language })), problems };
  }

  /** Reports once each zone that is not known by its name. */
  private reportZone(
    { name, source }: EventZone,
    place: ProblemPlace,
    problems: Problem[],
    component: Component,
  ): void {
    const zone = component.first('dtstart')?.parameters.TZID ?? name;
    if (!source || this.reportedZones.has(zone)) return;
    this.reportedZones.add(zone);
    if (source === 'unknown') problems.push(calendarZoneUnknown({ zone }, place));
    else if (source === 'matched') problems.push(calendarZoneMatched({ zone, name }, place));
    else problems.push(calendarZoneConverted({ zone }, place));
  }
}

/** The zone that a calendar names for all its events, if it is a known one. */
function shownZone({ zone }: CalendarProperties, zones: EventZones): EventZone | undefined {
  const named = zone === undefined ? undefined : zones.of(zone);
  return named?.converter && !named.source ? named : undefined;
}

/** All events of a calendar with METHOD:CANCEL are cancelled (RFC 5546 §3.2.5). */
function withStatusOfMethod(component: Component, { method }: CalendarProperties): Component {
  if (method !== 'CANCEL') return component;
  return component.with({ name: 'status', parameters: {}, value: 'CANCELLED' });
}

const hasPeople = ({ properties }: Component): boolean => properties.some(namesPeople);

/** The language that a title declares. */
function titleLanguage(component: Component): string | undefined {
  const language = component.first('summary')?.parameters.LANGUAGE;
  return language !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(language) ? language : undefined;
}
