import { iCalendarWriter } from '@regional-presence/calendar';
import type { Language } from '@regional-presence/core';
import { ASSETS } from '../asset/assets.js';
import { eventFile, hasEventFile } from '../calendar/event-file.js';
import { atomFeed } from '../feed/atom-feed.js';
import { type PageOfLanguages, sitemapFiles } from '../feed/sitemap.js';
import type { PageContent } from '../html/page-content.js';
import { writePage } from '../html/page-shell.js';
import { changesPage } from '../page/changes-page.js';
import { eventPage } from '../page/event-page.js';
import { frontPage } from '../page/front-page.js';
import { missingPage } from '../page/missing-page.js';
import { officePage, officesPage } from '../page/office-page.js';
import { planPage } from '../page/plan-page.js';
import { regionPage, regionsPage } from '../page/region-page.js';
import { searchPage } from '../page/search-page.js';
import { subscribePage } from '../page/subscribe-page.js';
import { yearPage } from '../page/year-page.js';
import { languageContext, type PageContext, pageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { searchIndex } from '../site/search-index.js';
import type { SiteData } from '../site/site-data.js';

/** A file of the site, which is written when it is asked for. */
export interface SiteFile {
  path: string;
  mediaType: string;
  write(): string;
}

const SCRIPT_MEDIA_TYPE = 'text/javascript; charset=utf-8';
const PAGE_MEDIA_TYPE = 'text/html; charset=utf-8';

/** A page in each language: its path, and its content. */
interface LanguagePage {
  path: PageOfLanguages;
  content(context: PageContext): PageContent;
}

/** All files of the site but the feeds, in the order in which they are written. Folder and handler have the same ones. */
export function* siteFiles(site: SiteData): Iterable<SiteFile> {
  const { languages, firstLanguage, base, events, hasChanges } = site;
  const pages = languagePages(site);
  const contexts = new Map(languages.map((language) => [language, languageContext(site, language)]));
  const page = (path: string, language: Language, { content }: LanguagePage): SiteFile => ({
    path,
    mediaType: PAGE_MEDIA_TYPE,
    write() {
      const context = pageContext(contexts.get(language)!, path);
      return writePage(content(context), context);
    },
  });
  yield page('index.html', firstLanguage, pages[0]!);
  for (const language of languages) {
    for (const one of pages) yield page(one.path(language), language, one);
    if (site.hasSearch)
      yield {
        path: pagePath.searchIndex(language),
        mediaType: SCRIPT_MEDIA_TYPE,
        write: () => searchIndex(contexts.get(language)!),
      };
    if (hasChanges)
      yield {
        path: pagePath.atom(language),
        mediaType: 'application/atom+xml; charset=utf-8',
        write: () => atomFeed(contexts.get(language)!),
      };
  }
  for (const shown of events)
    if (hasEventFile(shown, site))
      yield {
        path: pagePath.eventFile(shown.event.id),
        mediaType: iCalendarWriter.mediaType,
        write: () => eventFile(shown, site),
      };
  for (const { path, mediaType, content } of ASSETS) yield { path, mediaType, write: () => content };
  yield { path: '404.html', mediaType: PAGE_MEDIA_TYPE, write: () => missingPage(site) };
  if (base === undefined) return;
  for (const file of sitemapFiles(
    pages.map(({ path }) => path),
    site,
  ))
    yield { ...file, mediaType: 'application/xml; charset=utf-8' };
}

/** The pages of one language. The front page is the first. */
function languagePages({ data, byYear, events, hasSearch, hasChanges }: SiteData): LanguagePage[] {
  return [
    { path: pagePath.front, content: frontPage },
    ...[...byYear.keys()].map(
      (year): LanguagePage => ({
        path: (language) => pagePath.year(language, year),
        content: (context) => yearPage(year, context),
      }),
    ),
    { path: pagePath.regions, content: regionsPage },
    ...data.regions.map(
      (region): LanguagePage => ({
        path: (language) => pagePath.region(language, region.id),
        content: (context) => regionPage(region, context),
      }),
    ),
    { path: pagePath.offices, content: officesPage },
    ...data.offices.map(
      (office): LanguagePage => ({
        path: (language) => pagePath.office(language, office.id),
        content: (context) => officePage(office, context),
      }),
    ),
    ...(hasSearch ? [{ path: pagePath.search, content: searchPage }] : []),
    { path: pagePath.subscribe, content: subscribePage },
    { path: pagePath.plan, content: planPage },
    ...(hasChanges ? [{ path: pagePath.changes, content: changesPage }] : []),
    ...events.map(
      (shown): LanguagePage => ({
        path: (language) => pagePath.event(language, shown.event.id),
        content: (context) => eventPage(shown, context),
      }),
    ),
  ];
}
