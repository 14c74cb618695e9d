import {
  type Cell,
  type Event,
  type Input,
  type Problem,
  type ProblemPlace,
  type Reader,
  type ReaderOutput,
  readAll,
  type Sample,
  type TableRow,
} from '@regional-presence/core';
import {
  calendarComponentSkipped,
  calendarEndOmitted,
  calendarEventSuperseded,
  calendarEventUnreadable,
  calendarUnreadable,
  calendarZoneIgnored,
  calendarZoneUnknown,
  recurrenceTruncated,
  textUndecodable,
} from '@regional-presence/core/internal';

import type ICAL from 'ical.js';
import { type CalendarItem, parseICalendarItems, parseJCalItems } from './calendar-items.js';
import { calendarEncoding, contentLines } from './content-lines.js';
import { type EventContext, eventRows } from './event-rows.js';
import { type EventZone, EventZones } from './event-zones.js';
import { overriddenOccurrences } from './overridden-occurrences.js';
import { firstText } from './property-texts.js';
import { restoreRecord } from './restore-record.js';
import { supersededItems } from './superseded-items.js';

const decodeBytes = (bytes: Uint8Array, encoding = calendarEncoding(bytes)): string =>
  new TextDecoder(encoding).decode(bytes);

const isICalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\b/i.test(text);
const isJCal = (text: string): boolean => /^\s*\[\s*"vcalendar"/i.test(text);

export interface ICalOptions {
  /** WHATWG label of the encoding. Default: UTF-8, or UTF-16 if the file has its byte order mark. */
  encoding?: string;
}

/**
 * Reads iCalendar (RFC 5545) and jCal (RFC 7265). Each event is a row, and so is each occurrence of a recurring event.
 * The same hours on consecutive days are one row.
 *
 * @example
 * iCalReader.extensions.includes('ics'); // true
 */
export const iCalReader: Reader<ICalOptions> = {
  name: 'ical',
  mediaTypes: ['text/calendar', 'application/calendar+json'],
  extensions: ['ics', 'ical', 'ifb', 'jcal'],

  confidence({ firstBytes }: Sample) {
    const text = decodeBytes(firstBytes.subarray(0, 1024));
    return isICalendar(text) || isJCal(text) ? 1 : 0;
  },

  async *read(input: Input, options: ICalOptions = {}): AsyncIterable<ReaderOutput> {
    const bytes = await readAll(input);
    const encoding = calendarEncoding(bytes, options.encoding);
    const text = decodeBytes(bytes, encoding);
    const place = { file: input.name };
    const isText = isICalendar(text);
    const lines = isText ? contentLines(bytes, encoding) : [];
    if (
      isText ? lines.some((line) => REPLACEMENT_CHARACTER.test(line.text)) : REPLACEMENT_CHARACTER.test(text)
    )
      yield calendarProblemOutput(textUndecodable({ encoding }, place));
    const calendar = isText ? parseICalendarItems(lines) : parseJCalItems(text);
    if ('fault' in calendar) {
      yield calendarProblemOutput(calendarUnreadable({ detail: calendar.fault }, place));
      return;
    }
    for (const [component, count] of calendar.skippedComponents)
      yield calendarProblemOutput(calendarComponentSkipped({ component, count }, place));
    const zones = new EventZones(calendar.zones);
    const table = new CalendarTable(input.name, { zones, overridden: overriddenOccurrences(calendar.items) });
    const superseded = supersededItems(calendar.items);
    for (const item of calendar.items) {
      const later = superseded.get(item);
      if (later) table.addSuperseded(item, later.row);
      else table.add(item);
    }
    for (const [zone, events] of table.floatingEvents)
      yield calendarProblemOutput(calendarZoneIgnored({ zone, events }, place));
    for (const each of table.problems) yield calendarProblemOutput(each);
    if (table.records.length > 0) yield { type: 'records', collections: { events: table.records } };
    if (table.records.length > 0 && table.rows.length === 0) return;
    yield {
      type: 'table',
      columns: [...table.columns.keys()],
      facts: { format: isText ? 'ical' : 'jcal' },
      rows: () => [table.rows],
    };
  },
};

const calendarProblemOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });

const REPLACEMENT_CHARACTER = /\u{FFFD}/u;

/** Collects the events as rows. The columns are the properties that occur. */
class CalendarTable {
  /** Position by name. The first three always exist; others are added in order of appearance. */
  readonly columns = new Map(['Title', 'Start', 'End'].map((name, i) => [name, i]));
  readonly rows: TableRow[] = [];
  /** Events restored from the records that a feed carries. */
  readonly records: Event[] = [];
  readonly problems: Problem[] = [];
  /** Number of events with floating times, by the X-WR-TIMEZONE of their calendar. */
  readonly floatingEvents = new Map<string, number>();
  private readonly unknownZones = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly context: EventContext,
  ) {}

  add(item: CalendarItem): void {
    if ('fault' in item) this.reject(item, item.fault);
    else
      try {
        this.addEvent(item);
      } catch (error) {
        this.reject(item, (error as Error).message);
      }
  }

  /** @param laterRow row of the later version. */
  addSuperseded({ row, text }: CalendarItem, laterRow: number): void {
    const [, title = ''] = /^SUMMARY(?:;[^:]*)?:(.*)$/im.exec(text()) ?? [];
    const superseded = calendarEventSuperseded({ value: title, line: laterRow }, { file: this.file, row });
    this.rows.push({ row, cells: [text()], problem: superseded });
  }

  private addEvent({ row, component, calendar, text }: Extract<CalendarItem, { component: unknown }>): void {
    const place = { file: this.file, row };
    if (calendar.method === 'CANCEL') component.updatePropertyWithValue('status', 'CANCELLED');
    const restored = restoreRecord(component, this.context);
    if (restored) {
      this.records.push(restored);
      return;
    }
    const { rows, truncated, time } = eventRows(component, this.context);
    const value = rows[0]?.get('Title') ?? firstText(component, 'summary');
    if (truncated !== undefined) {
      const truncation = recurrenceTruncated({ value, ...truncated }, place);
      if (rows.length === 0) {
        this.rows.push({ row, cells: [text()], problem: truncation });
        return;
      }
      this.problems.push(truncation);
    }
    if (time?.endUnread !== undefined)
      this.problems.push(calendarEndOmitted({ value, ...time.endUnread }, place));
    if (time?.zone) this.reportUnknownZone(time.zone, place);
    else if (time && !time.start.isDate && calendar.zone !== undefined)
      this.floatingEvents.set(calendar.zone, (this.floatingEvents.get(calendar.zone) ?? 0) + 1);
    const language = titleLanguage(component);
    for (const eventRow of rows) this.rows.push({ row, cells: this.toCells(eventRow), ...language });
  }

  /** Reports each unknown zone once. */
  private reportUnknownZone({ name, unknown }: EventZone, place: ProblemPlace): void {
    if (!unknown || this.unknownZones.has(name)) return;
    this.unknownZones.add(name);
    this.problems.push(calendarZoneUnknown({ zone: name }, place));
  }

  private reject({ row, text }: CalendarItem, detail: string): void {
    const rejection = calendarEventUnreadable({ detail }, { file: this.file, row });
    this.rows.push({ row, cells: [text()], problem: rejection });
  }

  private toCells(row: ReadonlyMap<string, string>): Cell[] {
    const cells: Cell[] = [];
    for (const [name, text] of row) {
      let index = this.columns.get(name);
      if (index === undefined) {
        index = this.columns.size;
        this.columns.set(name, index);
      }
      cells[index] = text;
    }
    return Array.from(cells, (cell) => cell ?? null);
  }
}

/** The language that a title declares. */
function titleLanguage(component: ICAL.Component): { language?: string } {
  const language = component.getFirstProperty('summary')?.getParameter('language');
  return typeof language === 'string' && /^[a-z]{2,3}(?:-|$)/i.test(language) ? { language } : {};
}
