import { feedTree } from '@regional-presence/calendar';
import type { Dataset, Language } from '@regional-presence/core';
import { siteFiles } from './serve/site-files.js';
import { siteData } from './site/site-data.js';
import { checkSiteOptions, type SiteOptions } from './site-options.js';

/** How many files a site has. */
export interface SiteFileCounts {
  total: number;
  /** Those in the folder of each language. */
  byLanguage: Partial<Record<Language, number>>;
}

/**
 * Counts the files of `siteTree` without writing them.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const { total } = await countSiteFiles(createDataset(), { languages: ['en'] });
 * total > 5000; // false
 */
export async function countSiteFiles(dataset: Dataset, options: SiteOptions = {}): Promise<SiteFileCounts> {
  checkSiteOptions('countSiteFiles', options);
  const site = siteData(dataset, options);
  const counts: SiteFileCounts = { total: 0, byLanguage: {} };
  const count = (path: string) => {
    counts.total++;
    const language = site.languages.find((tag) => path.startsWith(`${tag}/`));
    if (language) counts.byLanguage[language] = (counts.byLanguage[language] ?? 0) + 1;
  };
  for (const { path } of siteFiles(site)) count(path);
  const { title: _, ...feeds } = options;
  for await (const { path } of feedTree(site.data, { ...feeds, indexPages: false })) count(path);
  return counts;
}
