import type { Dataset } from '@regional-presence/core';
import type { TableReport } from '@regional-presence/import';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import type { CommandContext } from './context.js';
import { isOfRefusal } from './import-log.js';
import { type ImportMode, type InputOptions, importPaths, wholeImport } from './import-paths.js';

/** A dataset, the names of the files it was imported from, and their tables. */
export interface ImportedDataset {
  dataset: Dataset;
  files: readonly string[];
  tables: readonly TableReport[];
}

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
  return (await importDatasetOfFiles(paths, options, context))?.dataset;
}

/**
 * The same, with the files.
 *
 * @param mode `reportsProblems`: write errors and warnings to the terminal if all files can be read, too.
 */
export async function importDatasetOfFiles(
  paths: readonly string[],
  options: InputOptions,
  context: CommandContext,
  { reportsProblems, ...mode }: Pick<ImportMode, 'onRead'> & { reportsProblems?: true } = {},
): Promise<ImportedDataset | undefined> {
  return importPaths(paths, options, context, { each: true, inMemory: true, ...mode }, async (imported) => {
    const { dataset, problems, tables } = await wholeImport(imported);
    if (!imported.incomplete) {
      const important = problems.filter(({ severity }) => severity !== 'remark');
      if (reportsProblems)
        context.terminal.err(problemText(groupProblems(important), context, imported.stream.tables));
      return { dataset, files: imported.files, tables };
    }
    imported.progress.clear();
    const errors = problems.filter(isOfRefusal);
    context.terminal.err(problemText(groupProblems(errors), context));
    return undefined;
  });
}
