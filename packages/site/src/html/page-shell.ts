import { isRightToLeft } from '@regional-presence/core';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { contentOfParts } from './message-content.js';
import type { PageContent } from './page-content.js';
import { pageHead } from './page-head.js';
import { languageNavigation } from './page-languages.js';
import { pageHtml, sharedHtml } from './shared-html.js';

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

function pageHeader({ current, inLanguage }: PageContent, context: PageContext): Element {
  const { language, title, href } = context;
  return h('header', [
    h('p.name', [h('a', { href: href(pagePath.front(language)) }, title)]),
    ...languageNavigation(inLanguage, context),
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
