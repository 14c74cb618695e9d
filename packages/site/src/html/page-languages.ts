import type { Language } from '@regional-presence/core';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../site/page-context.js';
import type { PageContent } from './page-content.js';
import { attributeText, type MadePart, rawHtml, sharedPart } from './shared-html.js';

type InLanguage = PageContent['inLanguage'];

/** Links to the same page in each language, for search engines. */
export const alternateLinks = (inLanguage: InLanguage, context: PageContext): ElementContent[] => [
  sharedByName('alternates', inLanguage, context, (pathIn) => {
    const { site, href } = context;
    const { base, languages } = site;
    return languages.map((tag) => {
      const path = pathIn(tag);
      return h('link', {
        rel: 'alternate',
        hrefLang: tag,
        href: base === undefined ? href(path) : `${base}/${path}`,
      });
    });
  }),
];

/** The same for readers: nothing if the site has one language. */
export function languageNavigation(inLanguage: InLanguage, context: PageContext): ElementContent[] {
  const { site, language, t, href } = context;
  const { languages } = site;
  if (languages.length === 1) return [];
  return [
    sharedByName('languages', inLanguage, context, (pathIn) =>
      h('nav.languages', { ariaLabel: t('nav.languages') }, [
        h(
          'ul',
          languages.map((tag) =>
            h('li', [
              tag === language
                ? h('span', { lang: tag, ariaCurrent: 'true' }, OWN_LANGUAGE_NAMES[tag])
                : h('a', { lang: tag, hrefLang: tag, href: href(pathIn(tag)) }, OWN_LANGUAGE_NAMES[tag]),
            ]),
          ),
        ),
      ]),
    ),
  ];
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

/** Stands for the name of a file in a part that the pages of a folder share: a private-use character. */
const FILE_NAME = '\ue000';

/** A part that differs by the name of the page's file only, which is the same in all languages. */
function sharedByName(
  name: string,
  inLanguage: InLanguage,
  context: PageContext,
  make: (pathIn: InLanguage) => MadePart,
): ElementContent {
  const [folder, fileName] = splitPath(inLanguage(context.language));
  const html = sharedPart(`${name} ${folder}`, context, () =>
    make((tag) => `${splitPath(inLanguage(tag))[0]}${FILE_NAME}`),
  );
  return rawHtml(html.replaceAll(FILE_NAME, attributeText(fileName)));
}

/** `fr/event/a.html` → `fr/event/`, `a.html`. */
function splitPath(path: string): [folder: string, fileName: string] {
  const start = path.lastIndexOf('/') + 1;
  return [path.slice(0, start), path.slice(start)];
}
