import { type Dataset, isRightToLeft, LANGUAGES, type Language, textIn } from '@regional-presence/core';
import { escapeHtml } from '../escape-html';
import type { FeedFilter } from '../feed-options';
import { messagesIn } from '../language/messages-in';
import { feedPath } from './feed-path';

/** What a browser may load for the page: nothing, but the styles that stand in it. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse;width:100%}td,th{padding:.35rem .5rem;text-align:start;border-bottom:1px solid #8886}nav a{margin-inline-end:1rem}';

/**
 * A page that lists the feeds, each with a link by which calendars subscribe to it.
 *
 * @param base address below which the feeds are, without a slash at its end: `https://example.org/calendar`.
 */
export function indexPage(data: Dataset, language: Language, base: string): string {
  const { allEvents, subscribe } = messagesIn(language);
  const webcal = base.replace(/^https?:/, 'webcal:');
  /** A name that is there in another language only says so. */
  const row = (name: string, tag: string, filter: FeedFilter) => {
    const path = feedPath(filter, language);
    const other = tag === language ? '' : ` lang="${escapeHtml(tag)}" dir="auto"`;
    return `<tr><td${other}>${escapeHtml(name)}</td><td><a href="${escapeHtml(webcal + path)}">${escapeHtml(subscribe)}</a></td><td><a href="${escapeHtml(base + path)}" dir="ltr">.ics</a></td></tr>`;
  };
  const rows = [
    row(allEvents, language, {}),
    ...data.regions.map(({ id, name }) => {
      const named = textIn(name, language);
      return row(named.text, named.language, { region: id });
    }),
    ...data.sectors.map(({ id, name }) => {
      const named = textIn(name, language);
      return row(`${id}: ${named.text}`, named.language, { sector: id });
    }),
  ];
  const languages = LANGUAGES.map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return tag === language
      ? `<span lang="${tag}" aria-current="true">${escapeHtml(name)}</span> `
      : `<a lang="${tag}" hreflang="${tag}" href="${escapeHtml(base)}/${tag}/">${escapeHtml(name)}</a>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(allEvents)}</title><style>${STYLE}</style></head>
<body><nav>${languages.join('')}</nav><main><h1>${escapeHtml(allEvents)}</h1><table>${rows.join('\n')}</table></main></body>
</html>
`;
}
