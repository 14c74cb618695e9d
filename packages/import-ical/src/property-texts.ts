import type ICAL from 'ical.js';

/** The values of a property as texts. Values that do not match their type are returned unparsed. */
export function propertyTexts(property: ICAL.Property): string[] {
  try {
    return property.getValues().map(String);
  } catch {
    const values = (property.jCal as unknown[]).slice(3);
    return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  }
}

/** The first value of a property; empty if the component does not have it. */
export function firstText(component: ICAL.Component, name: string): string {
  const property = component.getFirstProperty(name);
  return property ? (propertyTexts(property)[0] ?? '') : '';
}
