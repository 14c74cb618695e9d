import { isRightToLeft } from '@regional-presence/core';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ICON_PATH, STYLE_PATH } from '../asset/assets.js';
import { SITE_POLICY } from '../html/page-head.js';
import { languageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteData } from '../site/site-data.js';

/**
 * The page for an address without one, in all languages of the site. A server shows it at any address: its links are
 * absolute, and where the root of the site is not known it has none.
 *
 * @param root the path of the site on its server, without a slash at its end. Default: that of the public address.
 */
export function missingPage(site: SiteData, root = rootOf(site)): string {
  const { languages, firstLanguage } = site;
  const parts = languages.map((language) => {
    const { t } = languageContext(site, language);
    return h('section', { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' }, [
      h('h2', t('missing.title')),
      h('p', [
        { type: 'text', value: `${t('missing.text')} ` },
        ...(root === undefined
          ? []
          : [h('a', { href: `${root}/${pagePath.front(language)}` }, t('nav.home'))]),
      ]),
    ]);
  });
  const { t } = languageContext(site, firstLanguage);
  const page = h('html', { lang: firstLanguage, dir: isRightToLeft(firstLanguage) ? 'rtl' : 'ltr' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: SITE_POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', t('missing.title')),
      ...(root === undefined
        ? []
        : [
            h('link', { rel: 'icon', href: `${root}/${ICON_PATH}`, type: 'image/svg+xml' }),
            h('link', { rel: 'stylesheet', href: `${root}/${STYLE_PATH}` }),
          ]),
    ]),
    h('body', [h('main', [h('h1', '404'), ...parts])]),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

const rootOf = ({ base }: SiteData): string | undefined =>
  base === undefined ? undefined : new URL(base).pathname.replace(/\/+$/, '');
