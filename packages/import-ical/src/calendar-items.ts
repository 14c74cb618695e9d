import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.js';
import { repairLine } from './time-values.js';

/** An event of a calendar, or why it cannot be read. `row` is its first line, or its position in jCal, from 1. */
export type CalendarItem =
  | { row: number; component: ICAL.Component; calendar: CalendarProperties; text: () => string }
  | { row: number; fault: string; text: () => string };

/** Properties of a calendar that apply to all its events. */
export interface CalendarProperties {
  method?: string;
  /** X-WR-TIMEZONE. */
  zone?: string;
}

export interface CalendarItems {
  items: CalendarItem[];
  /** Number of components that are not events, by name: `VTODO`. */
  skippedComponents: ReadonlyMap<string, number>;
  /** VTIMEZONE components by TZID. */
  zones: ReadonlyMap<string, ICAL.Component>;
}

/** A rejected jCal item is quoted up to this many characters. */
const MAX_JCAL_TEXT_LENGTH = 10_000;

const SKIPPED_COMPONENTS: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** The events of an iCalendar text. Each is parsed by itself, so that a broken one does not affect the others. */
export function parseICalendarItems(lines: readonly ContentLine[]): CalendarItems {
  const items: CalendarItem[] = [];
  const skippedComponents = new Map<string, number>();
  const zones = new Map<string, ICAL.Component>();
  let calendar: CalendarProperties = {};
  let start = -1;
  let zoneStart = -1;
  for (const [i, { text }] of lines.entries()) {
    if (start < 0 && zoneStart < 0) addCalendarProperty(calendar, text);
    const [, edge, name] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(text) ?? [];
    if (!edge) continue;
    const component = name!.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') {
      if (component === 'VCALENDAR') calendar = {};
      if (component === 'VTIMEZONE' && start < 0) zoneStart = i;
      if (component === 'VEVENT') {
        if (start >= 0) items.push(brokenItem(lines.slice(start, i), 'its END:VEVENT is missing'));
        start = i;
      } else if (SKIPPED_COMPONENTS.has(component))
        skippedComponents.set(component, (skippedComponents.get(component) ?? 0) + 1);
    } else if (component === 'VTIMEZONE' && zoneStart >= 0) {
      addZone(zones, parseComponent(lines.slice(zoneStart, i + 1), 'vtimezone'));
      zoneStart = -1;
    } else if (component === 'VEVENT' && start >= 0) {
      items.push(eventItem(lines.slice(start, i + 1), calendar));
      start = -1;
    }
  }
  if (start >= 0) items.push(brokenItem(lines.slice(start), 'its END:VEVENT is missing'));
  return { items, skippedComponents, zones };
}

/** Adds METHOD or X-WR-TIMEZONE, if the line is one of them. */
function addCalendarProperty(calendar: CalendarProperties, line: string): void {
  const [, name, value] = /^(METHOD|X-WR-TIMEZONE)(?:;[^:]*)?:(.+)$/i.exec(line) ?? [];
  if (!name) return;
  if (name.toUpperCase() === 'METHOD') calendar.method = value!.trim().toUpperCase();
  else calendar.zone = value!.trim();
}

/** Rejoins the lines of an item lazily: the text is needed only if the item is rejected. */
const itemText = (lines: readonly ContentLine[]) => () => lines.map(({ text }) => text).join('\n');

const brokenItem = (lines: readonly ContentLine[], fault: string): CalendarItem => ({
  row: lines[0]!.row,
  fault,
  text: itemText(lines),
});

function eventItem(lines: readonly ContentLine[], calendar: CalendarProperties): CalendarItem {
  const component = parseComponent(lines, 'vevent');
  if ('fault' in component) return brokenItem(lines, component.fault);
  return { row: lines[0]!.row, component, calendar, text: itemText(lines) };
}

function parseComponent(lines: readonly ContentLine[], name: string): ICAL.Component | { fault: string } {
  try {
    const text = lines
      .filter((line) => line.text !== '')
      .map((line) => repairLine(line.text))
      .join('\r\n');
    const calendar = ICAL.parse(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text}\r\nEND:VCALENDAR\r\n`);
    const component = new ICAL.Component(calendar as unknown[]).getFirstSubcomponent(name);
    return component ?? { fault: 'it is not an event' };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function addZone(zones: Map<string, ICAL.Component>, zone: ICAL.Component | { fault: string }): void {
  if ('fault' in zone) return;
  const [property] = zone.getAllProperties('tzid');
  if (property) zones.set(String((property.jCal as unknown[])[3]), zone);
}

/** The events of a jCal text. */
export function parseJCalItems(text: string): CalendarItems | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  if (!Array.isArray(value) || !Array.isArray(value[2])) return { fault: 'it has no components' };
  const items: CalendarItem[] = [];
  const skippedComponents = new Map<string, number>();
  const zones = new Map<string, ICAL.Component>();
  const calendar = calendarProperties(value[1]);
  for (const [i, part] of (value[2] as unknown[]).entries()) {
    const row = i + 1;
    const name = Array.isArray(part) ? String(part[0]).toUpperCase() : '';
    if (SKIPPED_COMPONENTS.has(name)) skippedComponents.set(name, (skippedComponents.get(name) ?? 0) + 1);
    if (name === 'VTIMEZONE' && isComponent(part)) addZone(zones, new ICAL.Component(part));
    if (name === 'VTIMEZONE' || SKIPPED_COMPONENTS.has(name)) continue;
    const asText = () => JSON.stringify(part).slice(0, MAX_JCAL_TEXT_LENGTH);
    if (name === 'VEVENT' && isComponent(part))
      items.push({ row, component: new ICAL.Component(part), calendar, text: asText });
    else items.push({ row, fault: 'it is not an event', text: asText });
  }
  return { items, skippedComponents, zones };
}

function calendarProperties(properties: unknown): CalendarProperties {
  const calendar: CalendarProperties = {};
  if (!Array.isArray(properties)) return calendar;
  for (const property of properties)
    if (Array.isArray(property) && typeof property[3] === 'string')
      addCalendarProperty(calendar, `${String(property[0])}:${property[3]}`);
  return calendar;
}

/** A jCal component: its properties are arrays of name, parameters, type and value. */
const isComponent = (part: unknown): part is unknown[] =>
  Array.isArray(part) &&
  Array.isArray(part[1]) &&
  part[1].every(
    (p) => Array.isArray(p) && typeof p[0] === 'string' && typeof p[1] === 'object' && p[1] && p.length > 3,
  );
