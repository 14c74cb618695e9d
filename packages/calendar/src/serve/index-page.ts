import { type Dataset, isRightToLeft, LANGUAGES, type Language, textIn } from '@regional-presence/core';
import { escapeHtml } from '../escape-html.js';
import type { FeedFilter } from '../feed-options.js';
import { messagesIn } from '../language/messages-in.js';
import { feedPath } from './feed-path.js';
import { publishedFeeds } from './published-feeds.js';

/** Content-Security-Policy of the page: nothing is loaded, and only its own styles apply. */
export const INDEX_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const INDEX_PAGE_STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse;width:100%}td,th{padding:.35rem .5rem;text-align:start;border-bottom:1px solid #8886}nav a{margin-inline-end:1rem}';

/**
 * An HTML page that lists the feeds, each with a link to subscribe.
 *
 * @param base address of the feeds without a final slash, `https://example.org/calendar`, or a relative path from the
 *   page to them, `..`. With a relative path there are no links to subscribe, which need an absolute address.
 * @example
 * indexPage(createDataset(), 'en', '.').startsWith('<!DOCTYPE html>'); // true
 */
export function indexPage(data: Dataset, language: Language, base: string): string {
  const { allEvents, subscribe } = messagesIn(language);
  const isAbsolute = /^https?:/.test(base);
  const webcal = base.replace(/^https?:/, 'webcal:');
  const rows = publishedFeeds(data).map((filter) => {
    const path = feedPath(filter, language);
    const { name, tag } = feedName(filter, data, language);
    // A name that exists only in another language has its language tag.
    const other = tag === language ? '' : ` lang="${escapeHtml(tag)}" dir="auto"`;
    const link = isAbsolute
      ? `<td><a href="${escapeHtml(webcal + path)}">${escapeHtml(subscribe)}</a></td>`
      : '';
    return `<tr><td${other}>${escapeHtml(name)}</td>${link}<td><a href="${escapeHtml(base + path)}" dir="ltr">.ics</a></td></tr>`;
  });
  // A browser that opens the tree from disk does not look for index.html in a folder.
  const page = isAbsolute ? '' : 'index.html';
  const languages = LANGUAGES.map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return tag === language
      ? `<span lang="${tag}" aria-current="true">${escapeHtml(name)}</span> `
      : `<a lang="${tag}" hreflang="${tag}" href="${escapeHtml(base)}/${tag}/${page}">${escapeHtml(name)}</a>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(allEvents)}</title><style>${INDEX_PAGE_STYLE}</style></head>
<body><nav>${languages.join('')}</nav><main><h1>${escapeHtml(allEvents)}</h1><table>${rows.join('\n')}</table></main></body>
</html>
`;
}

/** The name of a feed, and the language of that name. */
function feedName(
  { region, sector, body, office }: FeedFilter,
  data: Dataset,
  language: Language,
): { name: string; tag: string } {
  const id = region ?? sector ?? body ?? office;
  const records = region ? data.regions : sector ? data.sectors : body ? data.bodies : data.offices;
  const record = records.find((known) => known.id === id);
  if (!record) return { name: messagesIn(language).allEvents, tag: language };
  const { text, language: tag } = textIn(record.name, language);
  const hasCode = sector !== undefined || (body !== undefined && text !== body);
  return { name: hasCode ? `${id}: ${text}` : text, tag };
}
