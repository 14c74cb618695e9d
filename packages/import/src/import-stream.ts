import { checkOptions, choiceOption, type OptionRules } from '@regional-presence/core/internal';

import { collectAnswers } from './answers/collect-answers.js';
import { type ImportInput, openImportInputs } from './import-input.js';
import { IMPORT_OPTIONS, type ImportOptions } from './import-options.js';
import { importSources, type StreamedImport, type StreamTarget } from './import-sources.js';
import { sourcesOf } from './open-sources.js';
import { mergeWork } from './work/merge-work.js';
import type { Work } from './work/work.js';

/** Options of {@link importStream}. */
export interface StreamOptions extends ImportOptions, StreamTarget {}

const STREAM_OPTIONS: OptionRules = {
  ...IMPORT_OPTIONS,
  eventOrder: choiceOption(['id', 'first-day']),
  spillFile: { type: 'object' },
  onProblem: { type: 'function' },
  onRejected: { type: 'function' },
};

/**
 * Imports files into one dataset whose events need not be in memory. All files are read before it returns. Then
 * `events()` can be iterated any number of times. Faults of a file are problems; it throws for wrong arguments, and
 * if its `signal` is aborted.
 *
 * @example
 * const file = { name: 'plan.csv', content: 'Title,Date\nForum,5 May 2027\nDay,4 May 2027\n' };
 * const stream = await importStream(file, {
 *   eventOrder: 'first-day',
 *   onProblem: (problem) => console.error(problem.message),
 *   onRejected: () => {},
 * });
 * const periods: string[] = [];
 * for await (const events of stream.events()) for (const { when } of events) periods.push(when?.period ?? '');
 * periods; // ['2027-05-04', '2027-05-05']
 */
export async function importStream(
  inputs: ImportInput | Iterable<ImportInput>,
  options: StreamOptions,
): Promise<StreamedImport> {
  checkOptions('importStream', options, STREAM_OPTIONS);
  for (const name of ['onProblem', 'onRejected'] as const)
    if (options[name] === undefined)
      throw new TypeError(`importStream: the option "${name}" must be a function, not undefined.`);
  return importInputs('importStream', inputs, options);
}

/** Imports files. The options are valid. */
export async function importInputs(
  caller: string,
  given: ImportInput | Iterable<ImportInput>,
  options: StreamOptions,
): Promise<StreamedImport> {
  const { inputs, problems } = await openImportInputs(caller, given);
  const answers = await collectAnswers(inputs, options);
  const answered = { ...options, ...mergeWork(workOf(options), answers.work), answers };
  return importSources((report) => {
    for (const problem of problems) report(problem);
    return sourcesOf(inputs, answered, report, answers.kept);
  }, answered);
}

const workOf = ({ files, edits, decisions }: StreamOptions): Work => ({ files, edits, decisions });
