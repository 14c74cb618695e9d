import { type Dataset, isRightToLeft, LANGUAGES, type Language, textIn } from '@regional-presence/core';
import { escapeHtml } from '../escape-html.js';
import type { FeedFilter } from '../feed-options.js';
import { messagesIn } from '../language/messages-in.js';
import { feedPath } from './feed-path.js';
import { publishedFeeds } from './published-feeds.js';

/** What a browser may load for the page: nothing, but the styles that stand in it. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse;width:100%}td,th{padding:.35rem .5rem;text-align:start;border-bottom:1px solid #8886}nav a{margin-inline-end:1rem}';

/**
 * A page that lists the feeds, each with a link by which calendars subscribe to it.
 *
 * @param base address below which the feeds are, without a slash at its end: `https://example.org/calendar`; or,
 *   where it is not known, the way from the page to there, `..`: then there is no link to subscribe, which needs
 *   the whole address.
 */
export function indexPage(data: Dataset, language: Language, base: string): string {
  const { allEvents, subscribe } = messagesIn(language);
  const isKnown = /^https?:/.test(base);
  const webcal = base.replace(/^https?:/, 'webcal:');
  const rows = publishedFeeds(data).map((filter) => {
    const path = feedPath(filter, language);
    const { name, tag } = nameOf(filter, data, language);
    // A name that is there in another language only says so.
    const other = tag === language ? '' : ` lang="${escapeHtml(tag)}" dir="auto"`;
    const link = isKnown
      ? `<td><a href="${escapeHtml(webcal + path)}">${escapeHtml(subscribe)}</a></td>`
      : '';
    return `<tr><td${other}>${escapeHtml(name)}</td>${link}<td><a href="${escapeHtml(base + path)}" dir="ltr">.ics</a></td></tr>`;
  });
  // What opens a file of a folder does not look for the page of the folder.
  const page = isKnown ? '' : 'index.html';
  const languages = LANGUAGES.map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return tag === language
      ? `<span lang="${tag}" aria-current="true">${escapeHtml(name)}</span> `
      : `<a lang="${tag}" hreflang="${tag}" href="${escapeHtml(base)}/${tag}/${page}">${escapeHtml(name)}</a>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(allEvents)}</title><style>${STYLE}</style></head>
<body><nav>${languages.join('')}</nav><main><h1>${escapeHtml(allEvents)}</h1><table>${rows.join('\n')}</table></main></body>
</html>
`;
}

/** What a feed is called, and in which language. */
function nameOf(
  { region, sector, body, office }: FeedFilter,
  data: Dataset,
  language: Language,
): { name: string; tag: string } {
  const id = region ?? sector ?? body ?? office;
  const records = region ? data.regions : sector ? data.sectors : body ? data.bodies : data.offices;
  const record = records.find((known) => known.id === id);
  if (!record) return { name: messagesIn(language).allEvents, tag: language };
  const { text, language: tag } = textIn(record.name, language);
  const isOfCode = sector !== undefined || (body !== undefined && text !== body);
  return { name: isOfCode ? `${id}: ${text}` : text, tag };
}
