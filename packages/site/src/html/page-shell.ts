import { isRightToLeft, type Language } from '@regional-presence/core';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { ICON_PATH, SCRIPT_PATH, STYLE_PATH } from '../asset/assets.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { contentOfParts } from './message-content.js';
import { pageHtml, sharedHtml } from './shared-html.js';

/** Content-Security-Policy of every page: only the files of the site apply, and nothing is sent. */
export const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What a page has besides the frame of all pages. */
export interface PageContent {
  title: string;
  main: ElementContent[];
  /** The path of the same page in another language. */
  inLanguage(language: Language): string;
  /** Objects of schema.org. */
  linkedData?: object | undefined;
  /** The entry of the navigation that is the page itself. */
  current?: 'plan' | 'regions' | 'offices' | 'changes' | 'search' | 'subscribe' | undefined;
  /** Paths of scripts that this page has in addition, in their order. */
  scripts?: readonly string[] | undefined;
}

/** A page as HTML. Its links are relative, so that it works at any address and from a disk. */
export function writePage(content: PageContent, context: PageContext): string {
  const { language } = context;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' }, [
        pageHead(content, context),
        h('body', [
          h('a.skip', { href: '#content' }, context.t('nav.skip')),
          pageHeader(content, context),
          h('main', { id: 'content' }, content.main),
          sharedHtml('footer', context, () => pageFooter(context)),
        ]),
      ]),
    ],
  };
  return pageHtml(root);
}

function pageHead(content: PageContent, { title, path, href, site, language, t }: PageContext): Element {
  const { base, languages, hasChanges } = site;
  const alternates = languages.map((tag) =>
    h('link', {
      rel: 'alternate',
      hrefLang: tag,
      href: base === undefined ? href(content.inLanguage(tag)) : `${base}/${content.inLanguage(tag)}`,
    }),
  );
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: SITE_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', content.title === title ? title : `${content.title} – ${title}`),
    ...(base === undefined
      ? []
      : [h('link', { rel: 'canonical', href: `${base}/${canonicalPath(path, content, language)}` })]),
    ...alternates,
    ...(hasChanges
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
    ...[SCRIPT_PATH, ...(content.scripts ?? [])].map((script) =>
      h('script', { src: href(script), defer: true }),
    ),
    ...(content.linkedData ? [linkedDataBlock(content.linkedData)] : []),
  ]);
}

/** The first page is a copy of the front page of its language. */
const canonicalPath = (path: string, content: PageContent, language: Language): string =>
  path === 'index.html' ? content.inLanguage(language) : path;

/** JSON-LD. No text in it can end the element. */
const linkedDataBlock = (data: object): Element =>
  h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'));

function pageHeader({ current, inLanguage }: PageContent, context: PageContext): Element {
  const { site, language, t, title, href } = context;
  const { languages } = site;
  return h('header', [
    h('p.name', [h('a', { href: href(pagePath.front(language)) }, title)]),
    ...(languages.length > 1
      ? [
          h('nav.languages', { ariaLabel: t('nav.languages') }, [
            h(
              'ul',
              languages.map((tag) =>
                h('li', [
                  tag === language
                    ? h('span', { lang: tag, ariaCurrent: 'true' }, OWN_LANGUAGE_NAMES[tag])
                    : h(
                        'a',
                        { lang: tag, hrefLang: tag, href: href(inLanguage(tag)) },
                        OWN_LANGUAGE_NAMES[tag],
                      ),
                ]),
              ),
            ),
          ]),
        ]
      : []),
    sharedHtml(`nav ${current ?? ''}`, context, () => pageNavigation(current, context)),
  ]);
}

function pageNavigation(current: PageContent['current'], context: PageContext): Element {
  const { site, language, t, href } = context;
  const { currentYear, hasSearch, hasChanges } = site;
  const entry = (name: PageContent['current'], label: string, path: string, className?: string) =>
    h('li', [
      h('a', { href: href(path), className, ariaCurrent: current === name ? 'page' : undefined }, label),
    ]);
  return h('nav', { ariaLabel: t('nav.label') }, [
    h('ul', [
      ...(currentYear === undefined
        ? []
        : [
            entry('plan', t('nav.plan', { year: String(currentYear) }), pagePath.year(language, currentYear)),
          ]),
      entry('regions', t('nav.regions'), pagePath.regions(language)),
      entry('offices', t('nav.offices'), pagePath.offices(language)),
      ...(hasChanges ? [entry('changes', t('nav.changes'), pagePath.changes(language))] : []),
      ...(hasSearch ? [entry('search', t('nav.search'), pagePath.search(language))] : []),
      entry('subscribe', t('nav.subscribe'), pagePath.subscribe(language), 'button'),
    ]),
  ]);
}

/** The name of each language in itself, as a heading has it. */
const OWN_LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
};

function pageFooter({ site, t, days, language, href }: PageContext): Element {
  const { published } = site;
  const items: ElementContent[] = [h('a', { href: href(pagePath.plan(language)) }, t('plan.title'))];
  if (published !== undefined) {
    const day = days.plain(Math.floor(Date.parse(published) / MILLISECONDS_PER_DAY));
    items.unshift(
      h(
        'span',
        contentOfParts(t.parts('footer.published', { date: h('time', { dateTime: published }, day) })),
      ),
    );
  }
  return h(
    'footer',
    items.map((item) => h('p', [item])),
  );
}
