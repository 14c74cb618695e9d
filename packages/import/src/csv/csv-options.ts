import type { OptionRules } from '@regional-presence/core/internal';

/** The dialect of a CSV file. What is not given is detected. */
export interface CsvOptions {
  /** WHATWG label of the encoding. */
  encoding?: string | undefined;
  /** What separates the cells, one character. */
  delimiter?: string | undefined;
  /** The quotation mark around cells, one character. */
  quote?: string | undefined;
}

const ONE_CHARACTER = (value: string): string | undefined =>
  [...value].length === 1 ? undefined : 'one character';

function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

export const CSV_OPTIONS: OptionRules = {
  encoding: {
    type: 'string',
    expected: (value: string) =>
      isKnownEncoding(value) ? undefined : 'a WHATWG encoding label such as "windows-1252"',
  },
  delimiter: { type: 'string', expected: ONE_CHARACTER },
  quote: { type: 'string', expected: ONE_CHARACTER },
};
