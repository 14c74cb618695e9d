import type { Dataset } from '@regional-presence/core';
import { countSiteFiles, type SiteOptions } from '@regional-presence/site';
import type { CommandContext } from './context.js';

/** A site with more files takes long to write and to copy to a server. */
const MANY_FILES = 5000;

/** Warns before a site with very many files is written, with how to have fewer. */
export async function warnOfManyFiles(
  dataset: Dataset,
  options: SiteOptions,
  { terminal, t }: CommandContext,
): Promise<void> {
  const { total, byLanguage } = await countSiteFiles(dataset, options);
  if (total <= MANY_FILES) return;
  const counts = Object.values(byLanguage);
  const values = { n: total, each: Math.min(...counts), languages: counts.length };
  terminal.err(`${t('warning/manyFiles', values)}\n`);
  if (counts.length > 1) terminal.err(`${t('warning/fewerLanguages', values)}\n`);
}
