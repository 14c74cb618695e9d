import {
  type Cell,
  type Found,
  type Input,
  type Problem,
  type ProblemDetails,
  problem,
  type Reader,
  type Sample,
  type TableRow,
  wholeOf,
} from '@regional-presence/core';
import { type CalendarItem, itemsOfICalendar, itemsOfJCal } from './calendar-items';
import { rowsOfEvent } from './event-rows';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

const isICalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\b/i.test(text);
const isJCal = (text: string): boolean => /^\s*\[\s*"vcalendar"/i.test(text);

/**
 * Calendars as iCalendar (RFC 5545) or jCal (RFC 7265): each event a row, each occurrence of one that recurs a row
 * of its own; one that lasts several days at the same hours is one row.
 */
export const iCalReader: Reader = {
  name: 'ical',
  mediaTypes: ['text/calendar', 'application/calendar+json'],
  extensions: ['ics', 'ical', 'ifb', 'jcal'],

  recognizes({ head }: Sample) {
    const text = textOf(head.subarray(0, 1024));
    return isICalendar(text) || isJCal(text) ? 1 : 0;
  },

  async *read(input: Input): AsyncIterable<Found> {
    const text = textOf(await wholeOf(input));
    const place = { file: input.name };
    const tell = (code: Parameters<typeof problem>[0], details: ProblemDetails = {}): Found => ({
      type: 'problem',
      problem: problem(code, { place, ...details }),
    });
    if (text.includes('\u{FFFD}')) yield tell('text-undecodable', { value: 'utf-8' });
    const found = isICalendar(text) ? itemsOfICalendar(text) : itemsOfJCal(text);
    if ('fault' in found) {
      yield tell('calendar-unreadable', { detail: found.fault });
      return;
    }
    for (const [component, count] of found.others)
      yield tell('calendar-component-passed-over', { value: component, detail: String(count) });
    const table = new CalendarTable(input.name);
    for (const item of found.items) table.add(item, found.overridden);
    for (const trouble of table.problems) yield { type: 'problem', problem: trouble };
    yield {
      type: 'table',
      columns: [...table.columns.keys()],
      facts: { format: isICalendar(text) ? 'ical' : 'jcal' },
      rows: () => [table.rows],
    };
  },
};

/** The events as rows under the names of what they say. */
class CalendarTable {
  /** Always there, in this order; others follow as they come. */
  readonly columns = new Map(['Title', 'Start', 'End'].map((name, i) => [name, i]));
  readonly rows: TableRow[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly file: string) {}

  add(item: CalendarItem, overridden: ReadonlyMap<string, ReadonlySet<string>>): void {
    const place = { file: this.file, row: item.row };
    if ('fault' in item) {
      const found = problem('calendar-unreadable', { detail: item.fault, place });
      this.rows.push({ row: item.row, cells: [item.text], problem: found });
      return;
    }
    const { rows, cut } = rowsOfEvent(item.component, overridden);
    if (cut)
      this.problems.push(problem('recurrence-cut', { value: rows[0]?.get('Title'), detail: cut, place }));
    for (const row of rows) this.rows.push({ row: item.row, cells: this.cellsOf(row) });
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
