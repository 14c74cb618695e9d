import type { Element } from 'hast';
import { h } from 'hastscript';
import { ICON_PATH, SCRIPT_PATH, STYLE_PATH } from '../asset/assets.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { PageContent } from './page-content.js';
import { alternateLinks } from './page-languages.js';
import { sharedHtml } from './shared-html.js';

/** Content-Security-Policy of every page: only the files of the site apply, and nothing is sent. */
export const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The head of a page: most of it is the same for all pages of a folder. */
export function pageHead(content: PageContent, context: PageContext): Element {
  const { title, href } = context;
  return h('head', [
    sharedHtml('head', context, startOfHead),
    h('title', content.title === title ? title : `${content.title} – ${title}`),
    ...canonicalLink(content, context),
    ...alternateLinks(content.inLanguage, context),
    sharedHtml('files', context, () => linkedFiles(context)),
    ...(content.scripts ?? []).map((script) => deferredScript(href(script))),
    ...(content.linkedData ? [linkedDataBlock(content.linkedData)] : []),
  ]);
}

const startOfHead = (): Element[] => [
  h('meta', { charSet: 'utf-8' }),
  h('meta', { httpEquiv: 'Content-Security-Policy', content: SITE_POLICY }),
  h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
];

/** The files that every page loads or names. */
const linkedFiles = ({ href, site, language, t }: PageContext): Element[] => [
  ...(site.hasChanges
    ? [
        h('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          title: t('changes.title'),
          href: href(pagePath.atom(language)),
        }),
      ]
    : []),
  h('link', { rel: 'icon', href: href(ICON_PATH), type: 'image/svg+xml' }),
  h('link', { rel: 'stylesheet', href: href(STYLE_PATH) }),
  deferredScript(href(SCRIPT_PATH)),
];

const deferredScript = (src: string): Element => h('script', { src, defer: true });

/** The address of the page. The first page is a copy of the front page of its language. */
function canonicalLink({ inLanguage }: PageContent, { site, path, language }: PageContext): Element[] {
  const { base } = site;
  if (base === undefined) return [];
  const canonical = path === 'index.html' ? inLanguage(language) : path;
  return [h('link', { rel: 'canonical', href: `${base}/${canonical}` })];
}

/** JSON-LD. No text in it can end the element. */
const linkedDataBlock = (data: object): Element =>
  h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'));
