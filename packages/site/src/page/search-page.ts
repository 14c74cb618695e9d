import { h } from 'hastscript';
import { SEARCH_SCRIPT_PATH } from '../asset/assets.js';
import type { PageContent } from '../html/page-content.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { yearLinks } from './front-page.js';

/** A search in the events of all years. Without scripts it leads to the years. */
export function searchPage(context: PageContext): PageContent {
  const { t, language } = context;
  return {
    title: t('search.title'),
    current: 'search',
    inLanguage: pagePath.search,
    scripts: [SEARCH_SCRIPT_PATH, pagePath.searchIndex(language)],
    main: [
      h('h1', t('search.title')),
      h('form', { id: 'search', role: 'search', hidden: true }, [
        h('p', [
          h('label', { htmlFor: 'search-words' }, t('search.words')),
          h('input', { id: 'search-words', type: 'search', autoComplete: 'off' }),
        ]),
        h('p', { id: 'found', role: 'status', dataText: t('search.found') }),
      ]),
      h('p.message', { id: 'no-search' }, t('search.noScript')),
      h('ul.events', { id: 'results' }),
      h('button.button', { id: 'more', type: 'button', hidden: true }, t('search.more')),
      ...yearLinks(context),
    ],
  };
}
