import { checkOptions } from '@regional-presence/core/internal';
import type { ImportInput } from './import-input.js';
import { IMPORT_OPTIONS, type ImportOptions } from './import-options.js';
import { collect, type ImportResult } from './import-result.js';
import { importInputs } from './import-stream.js';

/**
 * Imports files into one dataset. Each row becomes a record or part of another row's record, or is rejected with
 * its reason. The dataset contains ITU's reference records, unless `reference` is `false`. Faults of a file are
 * problems, also those of a reader that throws.
 *
 * @param inputs one or several of: a `File` or `Blob`, a `Response`, or a name with its content.
 * @throws TypeError for what is no input, for an unknown option, and for an option of the wrong type.
 * @throws RangeError for an option with a value that is not allowed.
 * @example
 * const { dataset, problems, counts } = await importFiles(
 *   { name: 'africa.csv', content: 'Title,Date\nWorkshop on spectrum,5 May 2027\n' },
 *   { region: 'AFR' },
 * );
 * dataset.events[0]?.when; // { period: '2027-05-05', phrase: '5 May 2027' }
 */
export async function importFiles(
  inputs: ImportInput | Iterable<ImportInput>,
  options: ImportOptions = {},
): Promise<ImportResult> {
  checkOptions('importFiles', options, IMPORT_OPTIONS);
  return collect((target) => importInputs('importFiles', inputs, { ...options, ...target }));
}
