import { type Property, parseContentLine } from './content-line.js';
import type { ContentLine } from './content-lines.js';
import { CLASS_PROPERTIES, isShownLine } from './privacy.js';
import { Component } from './property.js';

/** Properties of a calendar that apply to all its events. */
export interface CalendarProperties {
  /** Position of the calendar in the file, from 0. */
  index: number;
  method?: string;
  /** X-WR-TIMEZONE. */
  zone?: string;
}

/** A line of an event that is not read; the rest of the event is. */
export interface SkippedLine {
  row: number;
  /** The name of the property, or the beginning of a line that has none. */
  property: string;
  reason: 'syntax' | 'empty' | 'binary';
}

/** An event of a calendar. `row` is its first line, or its position in jCal, from 1. */
export interface EventItem {
  type: 'event';
  row: number;
  calendar: CalendarProperties;
  /** Parses the event. */
  read(): EventLines;
  /** The properties of some names, which takes less time than all. */
  pick(names: ReadonlySet<string>): Component;
  text(): string;
}

/** The properties of an event, and the lines that are none. */
export interface EventLines {
  component: Component;
  skipped: readonly SkippedLine[];
}

/** An event that cannot be parsed. */
export interface BrokenItem {
  type: 'broken';
  row: number;
  fault: string;
  /** The properties that say whether it is public. */
  component: Component;
  text(): string;
}

/** What a calendar consists of, in the order of the file. */
export type CalendarItem =
  | EventItem
  | BrokenItem
  | { type: 'zone'; zone: ZoneComponent; calendar: CalendarProperties }
  /** A component that is no event: `VTODO`. */
  | { type: 'other'; name: string };

/** A VTIMEZONE (RFC 5545 §3.6.5). */
export interface ZoneComponent {
  component: Component;
  observances: Component[];
}

const OTHER_COMPONENTS: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY']);

const MISSING_END = 'its END:VEVENT is missing';

/** The last lines of a component without END may be very many; its text has at most this many. */
const MAX_TEXT_LINES = 2000;

/** Components are nested at most so deep; deeper ones are not separate. */
const MAX_COMPONENT_DEPTH = 100;

const EDGE = /^(BEGIN|END):([A-Z-]+)\s*$/i;

/**
 * Assembles the items of an iCalendar text from its lines. Each event is separate, so that a broken one does not
 * affect the others.
 */
export class ItemAssembler {
  private calendar: CalendarProperties = { index: 0 };
  private event: ContentLine[] | undefined;
  private zone: { lines: ContentLine[]; observances: ContentLine[][] } | undefined;
  /** Components within the event or the zone, from the outermost. */
  private readonly nested: string[] = [];

  /** @returns the item that the line ends, or that it shows to be broken. */
  add(line: ContentLine): CalendarItem | undefined {
    const edge = EDGE.exec(line.text);
    if (!edge) return this.addProperty(line);
    const name = edge[2]!.toUpperCase();
    return edge[1]!.toUpperCase() === 'BEGIN' ? this.begin(name, line) : this.endComponent(name);
  }

  /** @returns the event that the end of the file breaks off. */
  end(): CalendarItem | undefined {
    return this.takeBroken();
  }

  private addProperty(line: ContentLine): undefined {
    if (this.event) {
      if (this.nested.length === 0) this.event.push(line);
    } else if (this.zone) {
      const target = this.nested.length > 0 ? this.zone.observances.at(-1) : this.zone.lines;
      target?.push(line);
    } else addCalendarProperty(this.calendar, line.text);
  }

  private begin(name: string, line: ContentLine): CalendarItem | undefined {
    if (name === 'VEVENT') {
      const broken = this.takeBroken();
      this.zone = undefined;
      this.nested.length = 0;
      this.event = [line];
      return broken;
    }
    if (name === 'VCALENDAR') {
      const broken = this.takeBroken();
      this.calendar = { index: this.calendar.index + 1 };
      return broken;
    }
    if (this.nested.length === MAX_COMPONENT_DEPTH) return undefined;
    if (this.event) this.nested.push(name);
    else if (this.zone) {
      this.nested.push(name);
      this.zone.observances.push([line]);
    } else if (name === 'VTIMEZONE') this.zone = { lines: [line], observances: [] };
    else if (OTHER_COMPONENTS.has(name)) return { type: 'other', name };
    return undefined;
  }

  private endComponent(name: string): CalendarItem | undefined {
    if (name === 'VEVENT' && this.event) {
      const item = eventItem(this.event, this.calendar);
      this.event = undefined;
      this.nested.length = 0;
      return item;
    }
    if (name === 'VTIMEZONE' && this.zone && !this.event) {
      const { lines, observances } = this.zone;
      this.zone = undefined;
      this.nested.length = 0;
      const zone = { component: componentOf(lines), observances: observances.map(componentOf) };
      return { type: 'zone', zone, calendar: this.calendar };
    }
    if (name === 'VCALENDAR') return this.takeBroken();
    const depth = this.nested.lastIndexOf(name);
    if (depth >= 0) this.nested.length = depth;
    return undefined;
  }

  /** The event whose END is missing. */
  private takeBroken(): CalendarItem | undefined {
    if (!this.event) return undefined;
    const [first] = this.event;
    const text = textOfLines(this.event.slice(0, MAX_TEXT_LINES));
    const component = pickProperties(this.event, new Set(CLASS_PROPERTIES));
    this.event = undefined;
    this.nested.length = 0;
    return { type: 'broken', row: first!.row, fault: MISSING_END, component, text };
  }
}

/** Adds METHOD or X-WR-TIMEZONE, if the line is one of them. */
export function addCalendarProperty(calendar: CalendarProperties, line: string): void {
  const [, name, value] = /^(METHOD|X-WR-TIMEZONE)(?:;[^:]*)?:(.+)$/i.exec(line) ?? [];
  if (!name) return;
  if (name.toUpperCase() === 'METHOD') calendar.method = value!.trim().toUpperCase();
  else calendar.zone = value!.trim();
}

/** The text of an item without lines that name people, which is needed only if the item is rejected. */
const textOfLines = (lines: readonly ContentLine[]) => () =>
  [...lines.map(({ text }) => text).filter(isShownLine), 'END:VEVENT'].join('\n');

/** Parses a line. A broken CLASS counts as PRIVATE. */
function parseEventLine(text: string): Property | undefined {
  const property = parseContentLine(text);
  if (property || !/^CLASS\b/i.test(text)) return property;
  return { name: 'class', parameters: {}, value: 'PRIVATE' };
}

function componentOf(lines: readonly ContentLine[]): Component {
  return new Component(lines.slice(1).flatMap(({ text }) => parseContentLine(text) ?? []));
}

/** Properties of which an empty value means something. */
const MAY_BE_EMPTY = /^(?!dtstart|dtend|duration|rdate|exdate|rrule|exrule|recurrence-id)/;

const eventItem = (lines: readonly ContentLine[], calendar: CalendarProperties): EventItem => ({
  type: 'event',
  row: lines[0]!.row,
  calendar,
  read: () => readEventLines(lines),
  pick: (names) => pickProperties(lines, names),
  text: textOfLines(lines),
});

function readEventLines(lines: readonly ContentLine[]): EventLines {
  const skipped: SkippedLine[] = [];
  const properties: Property[] = [];
  for (let i = 1; i < lines.length; i++) {
    const { row, text } = lines[i]!;
    if (text.trim() === '') continue;
    const property = parseEventLine(text);
    const reason = property ? unreadReason(property) : 'syntax';
    if (property && reason === undefined) properties.push(property);
    else skipped.push({ row, property: lineName(text), reason: reason! });
  }
  return { component: new Component(properties), skipped };
}

function unreadReason({ name, value, parameters }: Property): SkippedLine['reason'] | undefined {
  if (parameters.VALUE?.toUpperCase() === 'BINARY') return 'binary';
  return value.trim() === '' && !MAY_BE_EMPTY.test(name) ? 'empty' : undefined;
}

/** The name of a property, with which a line begins. */
const LINE_NAME = /^[A-Za-z0-9-]+/;

/** The name with which a line begins, in upper case and not longer than names are. */
const lineName = (text: string): string => (LINE_NAME.exec(text)?.[0] ?? '').slice(0, 40).toUpperCase();

function pickProperties(lines: readonly ContentLine[], names: ReadonlySet<string>): Component {
  const properties: Property[] = [];
  for (let i = 1; i < lines.length; i++) {
    const { text } = lines[i]!;
    const name = LINE_NAME.exec(text)?.[0].toLowerCase();
    const property = name !== undefined && names.has(name) ? parseEventLine(text) : undefined;
    if (property && unreadReason(property) === undefined) properties.push(property);
  }
  return new Component(properties);
}
