import type { Reader, Sample } from '@regional-presence/core';
import { fieldOfHeading } from '../column/match-heading.js';
import type { CsvOptions } from '../csv/csv-options.js';
import { createCsvReader } from '../csv/csv-reader.js';
import { jsonReader } from '../json-records/json-reader.js';

/** Added to the confidence of a reader that has the extension of the file. */
const EXTENSION_BONUS = 0.05;

/**
 * The reader of CSV and its variants: comma, semicolon, tab or bar, in the encoding and quoting of any spreadsheet
 * program.
 *
 * @example
 * const file = { name: 'plan.csv', content: 'Title;Date\nForum;5 May 2027\n' };
 * const { counts } = await importFiles(file, { readers: [csvReader], delimiter: ';' });
 * counts.recorded; // 1
 */
export const csvReader: Reader<CsvOptions> = /* @__PURE__ */ createCsvReader(
  (text) => fieldOfHeading(text) !== undefined,
);

/**
 * The readers of this package: JSON and CSV.
 *
 * @example
 * READERS.map(({ name }) => name); // ['json', 'csv']
 */
export const READERS: readonly Reader[] = [jsonReader, csvReader];

/**
 * The reader with the highest confidence in an input. Among equals the one with its extension is preferred.
 *
 * @param onError called with a reader whose `confidence` throws. It is not used.
 */
export function readerFor(
  sample: Sample,
  readers: readonly Reader[] = READERS,
  onError?: (reader: Reader, error: unknown) => void,
): Reader | undefined {
  const extension = sample.name.toLowerCase().split('.').at(-1)!;
  let best: Reader | undefined;
  let highest = 0;
  for (const reader of readers) {
    let confidence: number;
    try {
      confidence = reader.confidence(sample);
    } catch (error) {
      if (!onError) throw error;
      onError(reader, error);
      continue;
    }
    const score =
      confidence > 0 && reader.extensions.includes(extension) ? confidence + EXTENSION_BONUS : confidence;
    if (score > highest) [best, highest] = [reader, score];
  }
  return best;
}
