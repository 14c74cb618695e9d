import { feedTree } from '@regional-presence/calendar';
import { activitiesOf, type Dataset, type OutputFile, type ReportProblem } from '@regional-presence/core';
import { placeOfRecord } from '@regional-presence/core/internal';
import { siteFiles } from './serve/site-files.js';
import { siteData } from './site/site-data.js';
import { checkSiteOptions, type SiteTreeOptions } from './site-options.js';

/**
 * The site of a dataset as files for a static web server: pages in the languages of the options, a calendar file for
 * each event, and the feeds at the same addresses as those of `feedTree`. All links are relative, so that the files work
 * below any address and from a disk. Notes, contacts and unknown columns are left out.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const paths: string[] = [];
 * for await (const { path } of siteTree(createDataset(), { languages: ['en', 'fr'] })) paths.push(path);
 * paths.includes('fr/subscribe.html'); // true
 */
export function siteTree(dataset: Dataset, options: SiteTreeOptions = {}): AsyncIterable<OutputFile> {
  checkSiteOptions('siteTree', options, { onProblem: { type: 'function' } });
  return filesOfSite(dataset, options);
}

async function* filesOfSite(
  dataset: Dataset,
  { onProblem, ...options }: SiteTreeOptions,
): AsyncIterable<OutputFile> {
  const site = siteData(dataset, options);
  for (const { path, write } of siteFiles(site)) yield { path, content: [write()] };
  const { title: _, ...feeds } = site.options;
  const report = onProblem && reportWithSources(dataset, onProblem);
  yield* feedTree(site.data, { ...feeds, onProblem: report, indexPages: false });
}

/** Reports the problems of records at the place where these were read, which the published records do not have. */
function reportWithSources(dataset: Dataset, report: ReportProblem): ReportProblem {
  const places = new Map(activitiesOf(dataset).map((activity) => [activity.id, placeOfRecord(activity)]));
  return (problem) => {
    const place = problem.place?.record === undefined ? undefined : places.get(problem.place.record);
    report(place ? { ...problem, place } : problem);
  };
}
