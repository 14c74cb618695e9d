/** A property of a component (RFC 5545 §3.1). */
export interface Property {
  /** In lower case: `dtstart`. */
  name: string;
  /** The parameters by their names in upper case, decoded (RFC 6868). */
  parameters: Readonly<Record<string, string>>;
  /** The value as it is in the file. */
  value: string;
}

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze({ __proto__: null }) as never;

const NAME = /^[A-Z0-9][A-Z0-9-]*$/i;

/** Longer lines are not repaired, in characters. */
const MAX_REPAIRED_LENGTH = 2000;

/** An unquoted TZID with characters that require quotes: `;TZID=tzone://Microsoft/Utc:20220301T100000`. */
const UNQUOTED_TZID = /;TZID=([^";]*[:,][^";]*)((?:;VALUE=[A-Z-]+)?:\d{8}(?:T\d{4,6}Z?)?(?:,[\dTZ]+)*)$/i;

/** A group of vCard before the name, as some programs write it: `item1.URL`. */
const GROUP = /^[A-Z0-9-]+\./i;

/** Parses a content line; `undefined` for a line that is none. `DTSTART;TZID=Europe/Paris:20220301T100000`. */
export function parseContentLine(line: string): Property | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const semicolon = line.indexOf(';');
  if (semicolon < 0 || semicolon > colon)
    return property(line.slice(0, colon), NO_PARAMETERS, line.slice(colon + 1));
  const name = line.slice(0, semicolon);
  const end = endOfParameters(line, semicolon);
  if (end < 0) return undefined;
  const parameters = parseParameters(line.slice(semicolon, end));
  const value = line.slice(end + 1);
  // The value of a property with a TZID is a time.
  if (
    parameters.TZID === undefined ||
    line.length > MAX_REPAIRED_LENGTH ||
    /^\d{4}-?\d\d/.test(value) ||
    !UNQUOTED_TZID.test(line)
  )
    return property(name, parameters, value);
  return parseContentLine(line.replace(UNQUOTED_TZID, ';TZID="$1"$2'));
}

function property(name: string, parameters: Property['parameters'], value: string): Property | undefined {
  const bare = name.replace(GROUP, '').trim();
  return NAME.test(bare) ? { name: bare.toLowerCase(), parameters, value } : undefined;
}

/** The colon before the value: the first one that is not in quotes, or the first of all if a quote is not closed. */
function endOfParameters(line: string, start: number): number {
  let isQuoted = false;
  for (let i = start; i < line.length; i++) {
    const character = line[i];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ':' && !isQuoted) return i;
  }
  return line.indexOf(':', start);
}

const PARAMETER = /;([^=;:"]+)=((?:"[^"]*"?|[^";])*)/g;

/** One parameter without quotes or carets, which most are: `;TZID=Europe/Paris`. */
const SINGLE_PARAMETER = /^;([A-Za-z-]+)=([^";^]*)$/;

function parseParameters(text: string): Property['parameters'] {
  const parameters: Record<string, string> = { __proto__: null } as never;
  const single = SINGLE_PARAMETER.exec(text);
  if (single) {
    parameters[single[1]!.toUpperCase()] = single[2]!;
    return parameters;
  }
  for (const [, name, value] of text.matchAll(PARAMETER))
    parameters[name!.trim().toUpperCase()] ??= decodeParameter(value!.replaceAll('"', ''));
  return parameters;
}

/** `^n`, `^^` and `^'` (RFC 6868). */
const decodeParameter = (text: string): string =>
  text.includes('^')
    ? text.replace(/\^([n^'])/g, (_, c: string) => (c === 'n' ? '\n' : c === "'" ? '"' : '^'))
    : text;
