import { type Cell, type Event, type Input, type Problem, type ProblemDetails, type ProblemPlace, problem, type Reader, type ReaderOutput, readAll, type Sample, type TableRow } from '@regional-presence/core';
import type ICAL from 'ical.js';
import { type CalendarItem, itemsOfICalendar, itemsOfJCal } from './calendar-items.js';
import { contentLines, encodingOf } from './content-lines.js';
import { type EventContext, rowsOfEvent } from './event-rows.js';
import { type EventZone, EventZones } from './event-zones.js';
import { overriddenBy } from './overridden.js';
import { ownEvent } from './own-event.js';
import { supersededItems } from './versions.js';

const textOf = (bytes: Uint8Array, encoding = encodingOf(bytes)): string =>
  new TextDecoder(encoding).decode(bytes);

const isICalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\b/i.test(text);
const isJCal = (text: string): boolean => /^\s*\[\s*"vcalendar"/i.test(text);

export interface ICalOptions {
  /** WHATWG label of the encoding; UTF-8, or what the file's mark tells, where it is not given. */
  encoding?: string;
}

/**
 * Calendars as iCalendar (RFC 5545) or jCal (RFC 7265): each event a row, each occurrence of one that recurs a row
 * of its own; one that lasts several days at the same hours is one row.
 */
export const iCalReader: Reader<ICalOptions> = {
  name: 'ical',
  mediaTypes: ['text/calendar', 'application/calendar+json'],
  extensions: ['ics', 'ical', 'ifb', 'jcal'],

  confidence({ firstBytes }: Sample) {
    const text = textOf(firstBytes.subarray(0, 1024));
    return isICalendar(text) || isJCal(text) ? 1 : 0;
  },

  async *read(input: Input, options: ICalOptions = {}): AsyncIterable<ReaderOutput> {
    const bytes = await readAll(input);
    const encoding = encodingOf(bytes, options.encoding);
    const text = textOf(bytes, encoding);
    const place = { file: input.name };
    const tell = (code: Parameters<typeof problem>[0], details: ProblemDetails = {}): ReaderOutput => ({
      type: 'problem',
      problem: problem(code, { place, ...details }),
    });
    const isText = isICalendar(text);
    const lines = isText ? contentLines(bytes, encoding) : [];
    if (isText ? lines.some((line) => UNDECODED.test(line.text)) : UNDECODED.test(text))
      yield tell('text-undecodable', { value: encoding });
    const found = isText ? itemsOfICalendar(lines) : itemsOfJCal(text);
    if ('fault' in found) {
      yield tell('calendar-unreadable', { detail: found.fault });
      return;
    }
    for (const [component, count] of found.others)
      yield tell('calendar-component-passed-over', { value: component, detail: String(count) });
    const zones = new EventZones(found.zones);
    const table = new CalendarTable(input.name, { zones, overridden: overriddenBy(found.items) });
    const superseded = supersededItems(found.items);
    for (const item of found.items) {
      const later = superseded.get(item);
      if (later) table.passOver(item, later.row);
      else table.add(item);
    }
    for (const [value, count] of table.floating)
      yield tell('calendar-zone-unused', { value, detail: String(count) });
    for (const trouble of table.problems) yield { type: 'problem', problem: trouble };
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

const UNDECODED = /\u{FFFD}/u;

/** The events as rows under the names of what they say. */
class CalendarTable {
  /** Always there, in this order; others follow as they come. */
  readonly columns = new Map(['Title', 'Start', 'End'].map((name, i) => [name, i]));
  readonly rows: TableRow[] = [];
  /** Events that a feed of this model carries, as they are. */
  readonly records: Event[] = [];
  readonly problems: Problem[] = [];
  /** By the zone in which a calendar is shown, how many events have times without one. */
  readonly floating = new Map<string, number>();
  private readonly unknownZones = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly context: EventContext,
  ) {}

  add(item: CalendarItem): void {
    if ('fault' in item) this.reject(item, item.fault);
    else
      try {
        this.take(item);
      } catch (error) {
        this.reject(item, (error as Error).message);
      }
  }

  /** One of which there is a later version. */
  passOver({ row, text }: CalendarItem, later: number): void {
    const [, title = ''] = /^SUMMARY(?:;[^:]*)?:(.*)$/im.exec(text()) ?? [];
    const details = { value: title, other: String(later), place: { file: this.file, row } };
    this.rows.push({ row, cells: [text()], problem: problem('calendar-superseded', details) });
  }

  private take({ row, component, calendar }: Extract<CalendarItem, { component: unknown }>): void {
    const place = { file: this.file, row };
    if (calendar.method === 'CANCEL') component.updatePropertyWithValue('status', 'CANCELLED');
    const own = ownEvent(component, this.context);
    if (own) {
      this.records.push(own);
      return;
    }
    const { rows, cut, time } = rowsOfEvent(component, this.context);
    const value = rows[0]?.get('Title');
    if (rows.length === 0 && cut !== undefined) throw new Error(cut);
    if (cut !== undefined) this.problems.push(problem('recurrence-cut', { value, detail: cut, place }));
    if (time?.endUnread !== undefined)
      this.problems.push(problem('calendar-end-unread', { value, detail: time.endUnread, place }));
    if (/^tentative$/i.test(rows[0]?.get('Calendar status') ?? ''))
      this.problems.push(problem('calendar-tentative', { value, place }));
    if (time?.zone) this.tellZone(time.zone, place);
    else if (time && !time.start.isDate && calendar.zone !== undefined)
      this.floating.set(calendar.zone, (this.floating.get(calendar.zone) ?? 0) + 1);
    const language = titleLanguage(component);
    for (const of of rows) this.rows.push({ row, cells: this.cellsOf(of), ...language });
  }

  /** Of zones that are not known, each once. */
  private tellZone({ name, unknown }: EventZone, place: ProblemPlace): void {
    if (!unknown || this.unknownZones.has(name)) return;
    this.unknownZones.add(name);
    this.problems.push(problem('calendar-zone-unknown', { value: name, place }));
  }

  private reject({ row, text }: CalendarItem, detail: string): void {
    const found = problem('calendar-unreadable', { detail, place: { file: this.file, row } });
    this.rows.push({ row, cells: [text()], problem: found });
  }

  private cellsOf(row: ReadonlyMap<string, string>): Cell[] {
    const cells: Cell[] = [];
    for (const [name, text] of row) {
      let at = this.columns.get(name);
      if (at === undefined) {
        at = this.columns.size;
        this.columns.set(name, at);
      }
      cells[at] = text;
    }
    return Array.from(cells, (cell) => cell ?? null);
  }
}

/** The language that a title is said to be in. */
function titleLanguage(component: ICAL.Component): { language?: string } {
  const language = component.getFirstProperty('summary')?.getParameter('language');
  return typeof language === 'string' && /^[a-z]{2,3}(?:-|$)/i.test(language) ? { language } : {};
}
