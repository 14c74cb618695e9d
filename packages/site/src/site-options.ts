import type { FeedSetOptions, FeedText } from '@regional-presence/calendar';
import { FEED_SET_OPTIONS } from '@regional-presence/calendar/internal';
import { LANGUAGES, type WriterOptions } from '@regional-presence/core';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';

/**
 * Options of a site. Those of its feeds are the same as for a folder of feeds: `base` is the public address of the site,
 * `feed.stamp` the instant of its publication.
 */
export interface SiteOptions extends FeedSetOptions {
  /** Name of the site. Default: ITU regional events, in the language of the page. */
  title?: FeedText | undefined;
}

/** Options of a site as files. */
export interface SiteTreeOptions extends SiteOptions {
  /** Called once for each event that a calendar omits or approximates. */
  onProblem?: WriterOptions['onProblem'] | undefined;
}

const TITLES_BY_LANGUAGE: OptionRules = Object.fromEntries(
  LANGUAGES.map((language) => [language, { type: 'string' }]),
);

/** @throws TypeError or RangeError for an option that is unknown or has a value that is not allowed. */
export function checkSiteOptions(caller: string, options: SiteOptions, more: OptionRules = {}): void {
  const { title, ...others } = options;
  checkOptions(caller, others, { ...FEED_SET_OPTIONS, ...more });
  if (typeof title === 'object' && title !== null)
    checkOptions(`${caller}: title`, title, TITLES_BY_LANGUAGE);
  else checkOptions(caller, { title }, { title: { type: 'string' } });
}
