import type ICAL from 'ical.js';

/** The values of a property as texts; those that are not of their type as they stand. */
export function textsOf(property: ICAL.Property): string[] {
  try {
    return property.getValues().map(String);
  } catch {
    const values = (property.jCal as unknown[]).slice(3);
    return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  }
}

/** The text of a property that stands once; empty where it does not. */
export function textOf(component: ICAL.Component, name: string): string {
  const property = component.getFirstProperty(name);
  return property ? (textsOf(property)[0] ?? '') : '';
}
