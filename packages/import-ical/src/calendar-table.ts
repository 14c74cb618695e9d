import type { Cell, Input, Problem, ReaderOutput, TableRow } from '@regional-presence/core';
import {
  calendarAttendeesOmitted,
  calendarComponentSkipped,
  calendarEndsIncluded,
  calendarUnreadable,
  calendarZoneIgnored,
  SECONDS_PER_DAY,
  sampleInput,
  textUndecodable,
} from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import { calendarEncoding, isICalendar } from './calendar-format.js';
import { CalendarScan, type CalendarSource, iCalendarSource, jCalSource } from './calendar-scan.js';
import type { EventRow } from './event/common-row.js';
import { EventReader, type ReadEvent } from './event-reader.js';
import type { ICalOptions } from './ical-options.js';
import type { Window } from './rule/expand-rule.js';
import { ExpansionLimits } from './series/expansion-limits.js';

/** The events of a calendar as a table, events of this product as records, and the problems of the calendar. */
export async function* readCalendar(input: Input, options: ICalOptions): AsyncIterable<ReaderOutput> {
  const { firstBytes } = await sampleInput(input, 1024);
  const encoding = calendarEncoding(firstBytes, options.encoding);
  const place = { file: input.name };
  const isText = isICalendar(new TextDecoder(encoding).decode(firstBytes));
  const source = isText ? iCalendarSource(input, encoding) : await jCalSource(input, encoding);
  if ('fault' in source) {
    yield calendarProblemOutput(calendarUnreadable({ detail: source.fault }, place));
    return;
  }
  const scan = await CalendarScan.of(source);
  for (const [component, count] of scan.otherComponents)
    yield calendarProblemOutput(calendarComponentSkipped({ component, count }, place));
  const events = scan.eventsOfSeveralDays((days) => days.areEndsLastDays);
  if (events > 0) yield calendarProblemOutput(calendarEndsIncluded({ events, reading: 'lastDay' }, place));
  const doubtful = scan.eventsOfSeveralDays((days) => days.areEndsDoubtful);
  if (doubtful > 0)
    yield calendarProblemOutput(calendarEndsIncluded({ events: doubtful, reading: 'dayAfter' }, place));
  yield* new CalendarTable(input.name, source, scan, { ...options, encoding }).outputs();
}

const calendarProblemOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });

/** Further properties are in one column. */
const MAX_PROPERTY_COLUMNS = 200;
const OTHER_PROPERTIES = 'Calendar properties';

/** Rows of a calendar up to this number are kept between its passes. */
const MAX_KEPT_ROWS = 50_000;

/**
 * The events of a calendar as a table. Its columns are the properties that occur, so that the events are read once for
 * columns and problems, and once more for the rows if these are too many to be kept.
 */
class CalendarTable {
  /** Position by name. The first three always exist; others are added in order of appearance. */
  private readonly columns = new Map(['Title', 'Start', 'End'].map((name, i) => [name, i]));

  constructor(
    private readonly file: string,
    private readonly source: CalendarSource,
    private readonly scan: CalendarScan,
    private readonly options: ICalOptions & { encoding: string },
  ) {}

  async *outputs(): AsyncIterable<ReaderOutput> {
    const { source, columns } = this;
    const reader = this.newReader();
    const kept: TableRow[] = [];
    const records: NonNullable<ReadEvent['record']>[] = [];
    let rowCount = 0;
    for await (const items of source.items())
      for (const item of items) {
        const read = reader.read(item);
        if (!read) continue;
        for (const problem of read.problems) yield calendarProblemOutput(problem);
        if (read.record) records.push(read.record);
        const rows = this.rowsOf(read);
        rowCount += rows.length;
        if (rowCount <= MAX_KEPT_ROWS) for (const row of rows) kept.push(row);
        else kept.length = 0;
      }
    yield* this.problemsOfCalendar(reader);
    if (records.length > 0) yield { type: 'records', collections: { events: records } };
    if (records.length > 0 && rowCount === 0) return;
    yield {
      type: 'table',
      columns: [...columns.keys()],
      hasPlainTexts: true,
      facts: { format: source.format },
      rows: () => (rowCount <= MAX_KEPT_ROWS ? [kept] : this.readRows()),
    };
  }

  private newReader(): EventReader {
    const { scan, options, file } = this;
    const limits = new ExpansionLimits(windowOf(options.period));
    const { includePrivate = false } = options;
    return new EventReader(scan, limits, { file, includePrivate });
  }

  /** Problems that concern many events, each once with their number. */
  private *problemsOfCalendar(reader: EventReader): Iterable<ReaderOutput> {
    const place = { file: this.file };
    const { encoding } = this.options;
    if (reader.hasReplacementCharacter) yield calendarProblemOutput(textUndecodable({ encoding }, place));
    for (const [zone, events] of reader.floatingEvents)
      yield calendarProblemOutput(calendarZoneIgnored({ zone, events }, place));
    if (reader.eventsWithPeople > 0)
      yield calendarProblemOutput(calendarAttendeesOmitted({ events: reader.eventsWithPeople }, place));
  }

  /** Reads all events again. */
  private async *readRows(): AsyncIterable<TableRow[]> {
    const reader = this.newReader();
    for await (const items of this.source.items()) {
      const batch: TableRow[] = [];
      for (const item of items) {
        const read = reader.read(item);
        if (read) batch.push(...this.rowsOf(read));
      }
      yield batch;
    }
  }

  private rowsOf({ rows = [], rejected }: ReadEvent): TableRow[] {
    const found = rows.map(({ row, language, cells }): TableRow => {
      const own = { row, cells: this.toCells(cells) };
      return language === undefined ? own : { ...own, language };
    });
    return rejected ? [...found, rejected] : found;
  }

  private toCells(row: EventRow): Cell[] {
    const cells: Cell[] = [];
    const others: string[] = [];
    for (const [name, text] of row) {
      const isFull = this.columns.size >= MAX_PROPERTY_COLUMNS && !this.columns.has(name);
      if (isFull) others.push(`${name}: ${text}`);
      else cells[this.columnOf(name)] = text;
    }
    if (others.length > 0) cells[this.columnOf(OTHER_PROPERTIES)] = others.join('\n');
    return Array.from(cells, (cell) => cell ?? null);
  }

  private columnOf(name: string): number {
    let index = this.columns.get(name);
    if (index === undefined) {
      index = this.columns.size;
      this.columns.set(name, index);
    }
    return index;
  }
}

/** Without an end, five years of a reporting period are read. */
const MAX_OPEN_DAYS = 1826;

/** The reporting period in local seconds, both ends included; `undefined` if it has neither. */
function windowOf(period: string | undefined): Window | undefined {
  const bounds = period === undefined ? undefined : periodBounds(period);
  if (!bounds || (!Number.isFinite(bounds.first) && !Number.isFinite(bounds.last))) return undefined;
  const { first, last } = bounds;
  const end = Number.isFinite(last) ? last : first + MAX_OPEN_DAYS;
  return { from: first * SECONDS_PER_DAY, to: (end + 1) * SECONDS_PER_DAY - 1 };
}
