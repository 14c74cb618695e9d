import { type Dataset, isRightToLeft, type Language, textIn } from '@regional-presence/core';
import { localeOf } from '@regional-presence/core/internal';
import { describePeriod, formatPeriod, yearMonthDay } from '@regional-presence/core/period';
import { escapeHtml } from '../escape-html.js';
import type { FeedFilter } from '../feed-options.js';
import { messagesIn } from '../language/messages-in.js';
import { PAGE_MESSAGES } from '../language/page-messages.js';
import { feedName, feedPath } from './feed-path.js';
import {
  type FeedFormat,
  type FeedSetOptions,
  feedFolder,
  languagesOf,
  optionsOfFeed,
  ownPropertiesOf,
  textFor,
} from './feed-set.js';
import { type PublishedFeed, publishedFeeds } from './published-feeds.js';

/** Content-Security-Policy of the page: nothing is loaded, and only its own styles apply. */
export const INDEX_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const INDEX_PAGE_STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{padding:.35rem .5rem;text-align:start;border-bottom:1px solid #8886}td.number{text-align:end}nav a{margin-inline-end:1rem}';

/**
 * An HTML page that lists the feeds, each with its number of events, their first and last day, and a link to
 * subscribe. A feed with the same events as a broader one has the link of that one; a feed without events has none.
 *
 * @param base address of the feeds without a final slash, `https://example.org/calendar`, or a relative path from the
 *   page to them, `..`. With a relative path there are no links to subscribe, which need an absolute address.
 * @param set the feeds, languages and formats of the set.
 * @example
 * indexPage(createDataset(), 'en', '.').startsWith('<!DOCTYPE html>'); // true
 */
export const indexPage = (
  data: Dataset,
  language: Language,
  base: string,
  set: FeedSetOptions = {},
): string => pageOfFeeds(data, language, base, publishedFeeds(data, set), set);

/** The page of feeds that are known already. */
export function pageOfFeeds(
  data: Dataset,
  language: Language,
  base: string,
  feeds: readonly PublishedFeed[],
  set: FeedSetOptions,
): string {
  const allEvents = optionsOfFeed(set, {}, language).name ?? messagesIn(language).allEvents;
  const { calendarColumn, eventsColumn, datesColumn, subscribe } = PAGE_MESSAGES[language];
  const isAbsolute = /^https?:/.test(base);
  const format = formatOfLinks(set);
  const rows = feeds.map((feed) => feedRow(feed, data, language, base, set));
  const headings = [calendarColumn, eventsColumn, datesColumn, ...(isAbsolute ? [subscribe] : [])];
  const title = escapeHtml(allEvents);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${INDEX_PAGE_STYLE}</style></head>
<body><nav>${languageLinks(language, base, set)}</nav><main><h1>${title}</h1><table>
<tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}<th scope="col" dir="ltr">.${format}</th></tr>
${rows.join('\n')}
</table></main></body>
</html>
`;
}

function languageLinks(language: Language, base: string, set: FeedSetOptions): string {
  // A browser that opens the tree from disk does not look for index.html in a folder.
  const page = /^https?:/.test(base) ? '' : 'index.html';
  return languagesOf(set)
    .map((tag) => {
      const name = escapeHtml(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
      return tag === language
        ? `<span lang="${tag}" aria-current="true">${name}</span> `
        : `<a lang="${tag}" hreflang="${tag}" href="${escapeHtml(base + feedFolder(tag))}/${page}">${name}</a>`;
    })
    .join('');
}

/** iCalendar, which calendars subscribe to, if the set has it. */
const formatOfLinks = ({ formats }: FeedSetOptions): FeedFormat =>
  formats && !formats.includes('ics') ? 'jcal' : 'ics';

function feedRow(
  feed: PublishedFeed,
  data: Dataset,
  language: Language,
  base: string,
  set: FeedSetOptions,
): string {
  const format = formatOfLinks(set);
  const { filter, events, days, sameAs } = feed;
  const { subscribe, noEventsYet, sameEventsAs } = PAGE_MESSAGES[language];
  const { separator } = messagesIn(language);
  const { name, tag } = shownTitle(filter, data, language, set);
  // A name that exists only in another language has its language tag.
  const other = tag === language ? '' : `${tag === '' ? '' : ` lang="${escapeHtml(tag)}"`} dir="auto"`;
  const dates = days ? dayRange(days, language) : noEventsYet;
  const note = sameAs ? separator + sameEventsAs(shownTitle(sameAs.filter, data, language, set).name) : '';
  const cells = [
    `<td${other}>${escapeHtml(name)}</td>`,
    `<td class="number">${new Intl.NumberFormat(localeOf(language)).format(events)}</td>`,
    `<td>${escapeHtml(dates + note)}</td>`,
  ];
  const path = feedPath((sameAs ?? feed).filter, language, format);
  const hasLink = events > 0 || feed.fileName === feed.name;
  if (/^https?:/.test(base)) {
    const webcal = base.replace(/^https?:/, 'webcal:') + path;
    cells.push(
      hasLink ? `<td><a href="${escapeHtml(webcal)}">${escapeHtml(subscribe)}</a></td>` : '<td></td>',
    );
  }
  cells.push(
    hasLink ? `<td><a href="${escapeHtml(base + path)}" dir="ltr">.${format}</a></td>` : '<td></td>',
  );
  return `<tr>${cells.join('')}</tr>`;
}

/** `27 September 2021 – 20 October 2022`, in the calendar of the record in every language. */
const dayRange = ({ first, last }: { first: number; last: number }, language: Language): string =>
  describePeriod(formatPeriod(yearMonthDay(first), yearMonthDay(last)), language);

/** The own name of a feed in the settings, else that of its records. The language of the former may not be known: ``. */
export function shownTitle(
  filter: FeedFilter,
  data: Dataset,
  language: Language,
  set: FeedSetOptions,
): { name: string; tag: string } {
  const own = ownPropertiesOf(set, feedName(filter))?.name;
  const name = textFor(own, language);
  if (name === undefined) return feedTitle(filter, data, language);
  return { name, tag: typeof own === 'string' ? '' : own?.[language] === undefined ? 'en' : language };
}

/** The name of a feed as people read it, and the language of that name. */
function feedTitle(filter: FeedFilter, data: Dataset, language: Language): { name: string; tag: string } {
  const { region, sector, body, office } = filter;
  if (region !== undefined && sector !== undefined) {
    const { name, tag } = feedTitle({ region }, data, language);
    return { name: name + messagesIn(language).comma + sector, tag };
  }
  const id = region ?? sector ?? body ?? office;
  const records = region ? data.regions : sector ? data.sectors : body ? data.bodies : data.offices;
  const record = records.find((known) => known.id === id);
  if (!record) return { name: messagesIn(language).allEvents, tag: language };
  const { text, language: tag } = textIn(record.name, language);
  const hasCode = sector !== undefined || (body !== undefined && text !== body);
  return { name: hasCode ? `${id}: ${text}` : text, tag };
}
