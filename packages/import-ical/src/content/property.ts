import type { Property } from './content-line.js';

/** The properties of one component. */
export class Component {
  constructor(readonly properties: readonly Property[]) {}

  first(name: string): Property | undefined {
    return this.properties.find((property) => property.name === name);
  }

  all(name: string): Property[] {
    return this.properties.filter((property) => property.name === name);
  }

  has(name: string): boolean {
    return this.first(name) !== undefined;
  }

  /** The component with another value of a property. */
  with(property: Property): Component {
    return new Component([...this.properties.filter(({ name }) => name !== property.name), property]);
  }
}

/** Properties with addresses, in which a backslash, a comma and a semicolon are themselves. */
const ADDRESS_PROPERTIES: ReadonlySet<string> = new Set(
  'url source tzurl image attach organizer attendee conference x-google-conference structured-location'.split(
    ' ',
  ),
);

/** Properties whose value is a list of texts (RFC 5545 §3.1.1). */
const LIST_PROPERTIES: ReadonlySet<string> = new Set(['categories', 'resources']);

/** The texts of a property. */
export function propertyTexts({ name, parameters, value }: Property): string[] {
  const type = parameters.VALUE?.toUpperCase();
  const isAddress = type === undefined ? ADDRESS_PROPERTIES.has(name) : /^(?:URI|CAL-ADDRESS)$/.test(type);
  if (isAddress) return [value];
  return LIST_PROPERTIES.has(name) ? splitUnescaped(value, ',').map(unescapeText) : [unescapeText(value)];
}

/** The first text of a property; empty if the component does not have it. */
export function firstText(component: Component, name: string): string {
  const property = component.first(name);
  return property ? (propertyTexts(property)[0] ?? '') : '';
}

/** Removes the backslashes of a text (RFC 5545 §3.3.11): `Rooms 1\, 2\nEnglish`. */
export const unescapeText = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\([\\;,:nN"])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c))
    : text;

/** Adds the backslashes of a text. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Splits at a character that no backslash precedes. */
export function splitUnescaped(text: string, separator: string): string[] {
  if (!text.includes('\\')) return text.split(separator);
  const parts: string[] = [];
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === separator) {
      parts.push(text.slice(begin, i));
      begin = i + 1;
    }
  }
  parts.push(text.slice(begin));
  return parts;
}
