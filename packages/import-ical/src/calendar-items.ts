import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.js';
import { mendedLine } from './time-values.js';

/** An event of a calendar, or why it is none; by the line or the place at which it stands, from 1. */
export type CalendarItem =
  | { row: number; component: ICAL.Component; calendar: CalendarFacts; text: () => string }
  | { row: number; fault: string; text: () => string };

/** What a calendar says of all its events. */
export interface CalendarFacts {
  method?: string;
  /** X-WR-TIMEZONE. */
  zone?: string;
}

export interface CalendarItems {
  items: CalendarItem[];
  /** How many there are of components that are no events. */
  others: ReadonlyMap<string, number>;
  /** By TZID, what the file says of zones. */
  zones: ReadonlyMap<string, ICAL.Component>;
}

const OTHERS: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** The events of an iCalendar text. Each is parsed by itself, so that a broken one costs no other. */
export function itemsOfICalendar(lines: readonly ContentLine[]): CalendarItems {
  const items: CalendarItem[] = [];
  const others = new Map<string, number>();
  const zones = new Map<string, ICAL.Component>();
  let calendar: CalendarFacts = {};
  let start = -1;
  let zoneStart = -1;
  for (const [i, { text }] of lines.entries()) {
    if (start < 0 && zoneStart < 0) addFact(calendar, text);
    const [, edge, name] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(text) ?? [];
    if (!edge) continue;
    const component = name!.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') {
      if (component === 'VCALENDAR') calendar = {};
      if (component === 'VTIMEZONE' && start < 0) zoneStart = i;
      if (component === 'VEVENT') {
        if (start >= 0) items.push(broken(lines.slice(start, i), 'it does not end'));
        start = i;
      } else if (OTHERS.has(component)) others.set(component, (others.get(component) ?? 0) + 1);
    } else if (component === 'VTIMEZONE' && zoneStart >= 0) {
      addZone(zones, parsed(lines.slice(zoneStart, i + 1), 'vtimezone'));
      zoneStart = -1;
    } else if (component === 'VEVENT' && start >= 0) {
      items.push(eventOf(lines.slice(start, i + 1), calendar));
      start = -1;
    }
  }
  if (start >= 0) items.push(broken(lines.slice(start), 'it does not end'));
  return { items, others, zones };
}

/** A property of the calendar itself. */
function addFact(calendar: CalendarFacts, line: string): void {
  const [, name, value] = /^(METHOD|X-WR-TIMEZONE)(?:;[^:]*)?:(.+)$/i.exec(line) ?? [];
  if (!name) return;
  if (name.toUpperCase() === 'METHOD') calendar.method = value!.trim().toUpperCase();
  else calendar.zone = value!.trim();
}

const textOf = (lines: readonly ContentLine[]) => () => lines.map(({ text }) => text).join('\n');

const broken = (lines: readonly ContentLine[], fault: string): CalendarItem => ({
  row: lines[0]!.row,
  fault,
  text: textOf(lines),
});

function eventOf(lines: readonly ContentLine[], calendar: CalendarFacts): CalendarItem {
  const component = parsed(lines, 'vevent');
  if ('fault' in component) return broken(lines, component.fault);
  return { row: lines[0]!.row, component, calendar, text: textOf(lines) };
}

function parsed(lines: readonly ContentLine[], name: string): ICAL.Component | { fault: string } {
  try {
    const text = lines
      .filter((line) => line.text !== '')
      .map((line) => mendedLine(line.text))
      .join('\r\n');
    const calendar = ICAL.parse(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text}\r\nEND:VCALENDAR\r\n`);
    const component = new ICAL.Component(calendar as unknown[]).getFirstSubcomponent(name);
    return component ?? { fault: 'it is no event' };
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
export function itemsOfJCal(text: string): CalendarItems | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  if (!Array.isArray(value) || !Array.isArray(value[2])) return { fault: 'it has no components' };
  const items: CalendarItem[] = [];
  const others = new Map<string, number>();
  const zones = new Map<string, ICAL.Component>();
  const calendar = factsOf(value[1]);
  for (const [i, part] of (value[2] as unknown[]).entries()) {
    const row = i + 1;
    const name = Array.isArray(part) ? String(part[0]).toUpperCase() : '';
    if (OTHERS.has(name)) others.set(name, (others.get(name) ?? 0) + 1);
    if (name === 'VTIMEZONE' && isComponent(part)) addZone(zones, new ICAL.Component(part));
    if (name === 'VTIMEZONE' || OTHERS.has(name)) continue;
    const asText = () => JSON.stringify(part).slice(0, 10_000);
    if (name === 'VEVENT' && isComponent(part))
      items.push({ row, component: new ICAL.Component(part), calendar, text: asText });
    else items.push({ row, fault: 'it is no event', text: asText });
  }
  return { items, others, zones };
}

function factsOf(properties: unknown): CalendarFacts {
  const facts: CalendarFacts = {};
  if (!Array.isArray(properties)) return facts;
  for (const property of properties)
    if (Array.isArray(property) && typeof property[3] === 'string')
      addFact(facts, `${String(property[0])}:${property[3]}`);
  return facts;
}

/** A component whose properties are arrays of name, parameters, type and value. */
const isComponent = (part: unknown): part is unknown[] =>
  Array.isArray(part) &&
  Array.isArray(part[1]) &&
  part[1].every(
    (p) => Array.isArray(p) && typeof p[0] === 'string' && typeof p[1] === 'object' && p[1] && p.length > 3,
  );
