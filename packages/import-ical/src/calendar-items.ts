import ICAL from 'ical.js';

/** An event of a calendar, or why it is none; by the line or the place at which it stands, from 1. */
export type CalendarItem =
  | { row: number; component: ICAL.Component }
  | { row: number; fault: string; text: string };

export interface CalendarItems {
  items: CalendarItem[];
  /** How many there are of components that are no events. */
  others: ReadonlyMap<string, number>;
  /** By UID, the occurrences that an event of its own stands for. */
  overridden: ReadonlyMap<string, ReadonlySet<string>>;
}

const OTHERS: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** The events of an iCalendar text. Each is parsed by itself, so that a broken one costs no other. */
export function itemsOfICalendar(text: string): CalendarItems | { fault: string } {
  const items: CalendarItem[] = [];
  const others = new Map<string, number>();
  const lines = text.split(/\r\n|\r|\n/);
  let start = -1;
  for (const [i, line] of lines.entries()) {
    const [, edge, name] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line) ?? [];
    if (!edge) continue;
    const component = name!.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') {
      if (component === 'VEVENT') {
        if (start >= 0) items.push(broken(lines, start, i, 'it does not end'));
        start = i;
      } else if (OTHERS.has(component)) others.set(component, (others.get(component) ?? 0) + 1);
    } else if (component === 'VEVENT' && start >= 0) {
      items.push(parsed(lines, start, i + 1));
      start = -1;
    }
  }
  if (start >= 0) items.push(broken(lines, start, lines.length, 'it does not end'));
  return { items, others, overridden: overriddenBy(items) };
}

const broken = (lines: readonly string[], start: number, end: number, fault: string): CalendarItem => ({
  row: start + 1,
  fault,
  text: lines.slice(start, end).join('\n'),
});

function parsed(lines: readonly string[], start: number, end: number): CalendarItem {
  const text = lines
    .slice(start, end)
    .filter((line) => line !== '')
    .join('\r\n');
  try {
    const calendar = ICAL.parse(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text}\r\nEND:VCALENDAR\r\n`);
    const component = new ICAL.Component(calendar as unknown[]).getFirstSubcomponent('vevent');
    if (!component) return broken(lines, start, end, 'it is no event');
    return { row: start + 1, component };
  } catch (error) {
    return broken(lines, start, end, (error as Error).message);
  }
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
  for (const [i, part] of (value[2] as unknown[]).entries()) {
    const row = i + 1;
    const name = Array.isArray(part) ? String(part[0]).toUpperCase() : '';
    if (OTHERS.has(name)) others.set(name, (others.get(name) ?? 0) + 1);
    if (name === 'VTIMEZONE' || OTHERS.has(name)) continue;
    if (name === 'VEVENT' && isComponent(part)) items.push({ row, component: new ICAL.Component(part) });
    else items.push({ row, fault: 'it is no event', text: JSON.stringify(part).slice(0, 10_000) });
  }
  return { items, others, overridden: overriddenBy(items) };
}

/** A component whose properties are arrays of name, parameters, type and value. */
const isComponent = (part: unknown): part is unknown[] =>
  Array.isArray(part) &&
  Array.isArray(part[1]) &&
  part[1].every(
    (p) => Array.isArray(p) && typeof p[0] === 'string' && typeof p[1] === 'object' && p[1] && p.length > 3,
  );

function overriddenBy(items: readonly CalendarItem[]): Map<string, Set<string>> {
  const overridden = new Map<string, Set<string>>();
  for (const item of items) {
    if (!('component' in item)) continue;
    const instance = item.component.getFirstPropertyValue('recurrence-id');
    if (instance === null) continue;
    const uid = String(item.component.getFirstPropertyValue('uid') ?? '');
    overridden.set(uid, (overridden.get(uid) ?? new Set()).add(String(instance)));
  }
  return overridden;
}
