import { addCalendarProperty, type CalendarItem, type CalendarProperties } from './calendar-items.js';
import type { Property } from './content-line.js';
import { namesPeople } from './privacy.js';
import { Component, escapeText } from './property.js';

/** A rejected jCal item is quoted up to this many characters. */
const MAX_JCAL_TEXT_LENGTH = 10_000;

/** The items of a jCal text (RFC 7265), their properties in the form of iCalendar. */
export function jCalItems(text: string): CalendarItem[] | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  if (!Array.isArray(value) || !Array.isArray(value[2])) return { fault: 'it has no components' };
  const calendar = calendarProperties(value[1]);
  return value[2].map((part: unknown, i) => jCalItem(part, i + 1, calendar));
}

function jCalItem(part: unknown, row: number, calendar: CalendarProperties): CalendarItem {
  const name = Array.isArray(part) ? String(part[0]).toUpperCase() : '';
  const text = () => JSON.stringify(withoutPeople(part)).slice(0, MAX_JCAL_TEXT_LENGTH);
  const component = componentOfJCal(part);
  if (name === 'VEVENT' && component) {
    const read = () => ({ component, skipped: [] });
    return { type: 'event', row, calendar, read, pick: () => component, text };
  }
  if (name === 'VTIMEZONE') {
    const parts = Array.isArray(part) && Array.isArray(part[2]) ? (part[2] as unknown[]) : [];
    const observances = parts.flatMap((observance) => componentOfJCal(observance) ?? []);
    return { type: 'zone', zone: { component: component ?? new Component([]), observances }, calendar };
  }
  return name.startsWith('V') && name !== 'VEVENT'
    ? { type: 'other', name }
    : { type: 'broken', row, fault: 'it is not an event', component: validProperties(part), text };
}

/** The properties of a broken component that are valid. */
const validProperties = (part: unknown): Component =>
  new Component(jCalProperties(part).flatMap((property) => propertyOfJCal(property) ?? []));

const jCalProperties = (part: unknown): unknown[] =>
  Array.isArray(part) && Array.isArray(part[1]) ? (part[1] as unknown[]) : [];

/** A component without the properties that name people. */
function withoutPeople(part: unknown): unknown {
  if (!Array.isArray(part)) return part;
  const shown = jCalProperties(part).filter((property) => {
    const read = propertyOfJCal(property);
    return read ? !namesPeople(read) : !/mailto:/i.test(JSON.stringify(property));
  });
  return [part[0], shown];
}

function calendarProperties(properties: unknown): CalendarProperties {
  const calendar: CalendarProperties = { index: 0 };
  if (!Array.isArray(properties)) return calendar;
  for (const property of properties)
    if (Array.isArray(property) && typeof property[3] === 'string')
      addCalendarProperty(calendar, `${String(property[0])}:${property[3]}`);
  return calendar;
}

/** A component whose properties are arrays of name, parameters, type and values; `undefined` for anything else. */
function componentOfJCal(part: unknown): Component | undefined {
  if (!Array.isArray(part) || !Array.isArray(part[1])) return undefined;
  const properties = part[1].map(propertyOfJCal);
  return properties.every((property) => property !== undefined) ? new Component(properties) : undefined;
}

function propertyOfJCal(value: unknown): Property | undefined {
  if (!Array.isArray(value) || value.length < 4) return undefined;
  const [name, given, type, ...values] = value as unknown[];
  if (typeof name !== 'string' || typeof given !== 'object' || given === null) return undefined;
  const parameters: Record<string, string> = { __proto__: null } as never;
  for (const [key, parameter] of Object.entries(given))
    parameters[key.toUpperCase()] = Array.isArray(parameter) ? parameter.join(',') : String(parameter);
  if (type === 'uri' || type === 'cal-address') parameters.VALUE ??= 'URI';
  if (type === 'date') parameters.VALUE ??= 'DATE';
  return {
    name: name.toLowerCase(),
    parameters,
    value: values.map((each) => jCalValueText(each, type)).join(','),
  };
}

/** A value as iCalendar writes it. */
function jCalValueText(value: unknown, type: unknown): string {
  if (type === 'text') return escapeText(typeof value === 'string' ? value : JSON.stringify(value));
  if (Array.isArray(value)) return value.map(String).join(type === 'period' ? '/' : ';');
  if (type === 'recur' && typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([part, of]) => `${part.toUpperCase()}=${String(of)}`)
      .join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
