import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@regional-presence/core';
import { COLLECTION_NAMES } from '@regional-presence/core/internal';
import type { TableReport } from '@regional-presence/import';
import type { CommandContext } from './context.js';
import { importDatasetOfFiles } from './import-dataset.js';

/** Where a folder that a build wrote has its dataset. */
const DATASETS_OF_FOLDER = ['dataset.json', join('office', 'dataset.json')];

/** The file with the dataset of a folder that a build wrote: `out` → `out/office/dataset.json`. */
export const publishedPath = (path: string): string =>
  DATASETS_OF_FOLDER.map((name) => join(path, name)).find((name) => existsSync(name)) ?? path;

/**
 * Reads the dataset that was published before: a `dataset.json`, a folder with one, or the folder that `convert --to csv`
 * wrote. A list of activities has neither the ids nor the revisions under which they were published, and a calendar not
 * all of them.
 *
 * @throws Error if it cannot be read or is something else.
 */
export async function importPublished(path: string, context: CommandContext): Promise<Dataset> {
  const { t } = context;
  const imported = await importDatasetOfFiles([publishedPath(path)], {}, context);
  if (!imported) throw new Error(t('reason/datasetUnreadable', { path }));
  if (!imported.tables.every(isTableOfRecords)) throw new Error(t('reason/notADataset', { path }));
  return imported.dataset;
}

/** Whether a table has the records of a collection of a dataset, as the CSV tables of one have. */
const isTableOfRecords = ({ facts }: TableReport): boolean =>
  COLLECTION_NAMES.some((name) => name === facts.records);
