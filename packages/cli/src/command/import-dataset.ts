import type { Dataset } from '@regional-presence/core';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import type { CommandContext } from './context.js';
import { type InputOptions, importPaths, wholeImport } from './import-paths.js';

/**
 * Imports files into one dataset in memory.
 *
 * @returns `undefined` if a file could not be read; the reason is written to the terminal.
 */
export async function importDataset(
  paths: readonly string[],
  options: InputOptions,
  context: CommandContext,
): Promise<Dataset | undefined> {
  return importPaths(paths, options, context, { each: true, inMemory: true }, async (imported) => {
    const { dataset, problems } = await wholeImport(imported);
    if (!imported.incomplete) return dataset;
    imported.progress.clear();
    const errors = problems.filter(({ severity }) => severity === 'error');
    context.terminal.err(problemText(groupProblems(errors), context));
    return undefined;
  });
}
