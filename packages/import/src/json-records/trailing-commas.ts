import { stringEnd } from './json-text.js';

const SPACE_OR_BREAK = /\s/;

/**
 * The text with a space in place of each comma before a closing bracket, so that all else is where it was: `[1, 2, ]`.
 * JSON (RFC 8259 §4, §5) has no such comma; people who edit lists leave it, and nothing else can be meant.
 */
export function withoutTrailingCommas(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let comma = -1;
  let isAfterValue = false;
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (character === '"') {
      comma = -1;
      isAfterValue = true;
      at = stringEnd(text, at);
      continue;
    }
    if ((character === ']' || character === '}') && comma >= 0) {
      parts.push(text.slice(copied, comma), ' ');
      copied = comma + 1;
    }
    if (!SPACE_OR_BREAK.test(character)) {
      comma = character === ',' && isAfterValue ? at : -1;
      isAfterValue = !/[[{,:]/.test(character);
    }
    at++;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

/** The value of a JSON text, which may have trailing commas; `undefined` for one that is broken otherwise. */
export function parsedJson(text: string): unknown {
  const value = valueOfJson(text);
  if (value !== undefined) return value;
  const repaired = withoutTrailingCommas(text);
  return repaired === text ? undefined : valueOfJson(repaired);
}

export const isJson = (text: string): boolean => valueOfJson(text) !== undefined;

function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
