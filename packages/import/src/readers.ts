import type { Reader, Sample } from '@regional-presence/core';
import { csvReader } from './csv/csv-reader.js';
import { jsonReader } from './json-reader.js';

/** The formats that are read without a plugin. */
export const READERS: readonly Reader[] = [jsonReader, csvReader];

/** The reader that is surest of an input, by what is in it; of equals the one whose ending it has. */
export function readerFor(sample: Sample, readers: readonly Reader[] = READERS): Reader | undefined {
  const ending = sample.name.toLowerCase().split('.').at(-1)!;
  let best: Reader | undefined;
  let most = 0;
  for (const reader of readers) {
    const sure = reader.confidence(sample);
    const score = sure > 0 && reader.extensions.includes(ending) ? sure + 0.05 : sure;
    if (score > most) [best, most] = [reader, score];
  }
  return best;
}
